import type { Run } from "../prose/prose.js";
import { smallNumbers } from "../prose/small-numbers.js";
import { codeSpan, escapeAddress, escapeStart, escapeWords } from "./escape.js";

/** A run in Markdown, and the brackets of a link that begins before it or ends after it. */
interface Piece {
  open: string;
  body: string;
  close: string;
  /** Stars around the body. */
  stars: string;
}

/** Words in Markdown. In a table, a line break would end the row. */
export function inlineMarkdown(runs: readonly Run[], place: "paragraph" | "line" | "cell" = "paragraph"): string {
  const pieces = runs.map((run, index) => pieceOf(run, runs[index - 1]?.href, runs[index + 1]?.href, place));
  let text = "";
  for (const [index, { open, body, close, stars }] of pieces.entries()) {
    const next = pieces[index + 1];
    const after = close || (next === undefined ? "" : next.open + next.stars + next.body);
    text += open + emphasised(body, stars, text.at(-1) ?? open, after) + close;
  }
  if (place !== "paragraph") return place === "line" ? escapeStart(text.replaceAll("\n", " ")) : text;
  return text.split("\n").map(escapeStart).join("\\\n");
}

function pieceOf(run: Run, before: string | undefined, after: string | undefined, place: string): Piece {
  const { text, marks, href } = run;
  const isCode = marks.includes("code");
  const body = isCode ? codeIn(text, place) : escapeWords(smallWords(run));
  return {
    open: href !== undefined && href !== before ? "[" : "",
    body: place === "cell" ? body.replaceAll("\n", " ") : body,
    close: href !== undefined && href !== after ? `](${escapeAddress(href)})` : "",
    stars: (marks.includes("strong") ? "**" : "") + (marks.includes("em") ? "*" : ""),
  };
}

const codeIn = (text: string, place: string): string =>
  place === "cell" ? codeSpan(text).replaceAll("|", String.raw`\|`) : codeSpan(text);

function smallWords({ text, marks }: Run): string {
  if (marks.includes("sup")) return smallNumbers(text, "sup") ?? `^${text}`;
  return marks.includes("sub") ? (smallNumbers(text, "sub") ?? text) : text;
}

const isBlank = (sign: string | undefined): boolean => sign === undefined || sign === "" || /\s/u.test(sign);
const isSign = (sign: string | undefined): boolean => sign !== undefined && /[\p{P}\p{S}]/u.test(sign);

/**
 * Stars where CommonMark reads them as emphasis. Beside letters, after a quotation mark for example, it would print them:
 * the words then stay plain, since emphasis is the lesser loss.
 */
function emphasised(body: string, stars: string, before: string, after: string): string {
  const words = body.trim();
  const start = words === "" ? "" : body.slice(0, body.indexOf(words));
  const end = body.slice(start.length + words.length);
  if (stars === "" || words === "" || words.includes("\n")) return body;
  const first = Array.from(words)[0];
  const last = Array.from(words).at(-1);
  const left = start === "" ? before : start;
  const right = end === "" ? Array.from(after)[0] : end;
  const opens = left !== "*" && (!isSign(first) || isBlank(left) || isSign(left));
  const closes = right !== "*" && (!isSign(last) || isBlank(right) || isSign(right));
  return opens && closes ? start + stars + words + stars + end : body;
}
