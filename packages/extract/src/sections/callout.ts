import { endsSection, sectionEnd, type Doc, type Reader, type Step } from "../document.js";
import { quoted, type InlineLabel } from "../labels/inline-label.js";
import type { Line } from "../read/line.js";
import { endsAsSentence, endsWithColon, looksLikeTitle } from "../read/words.js";
import { callout } from "./callout-block.js";
import { ruleOf } from "./parts.js";

/** "Pro tip: …" in one line, "Case study: The east quay" over a paragraph, or the label alone over one. */
export const readCallout: Reader = (doc, at) => {
  const role = doc.roles[at];
  const line = doc.lines[at];
  if (!role || !line) return undefined;
  if (role.is === "inline") return titled(doc, at, line, role.inline) ?? oneLine(doc, at, line, role.inline);
  return role.is === "label" ? headed(doc, at, line) : undefined;
};

function oneLine(doc: Doc, at: number, line: Line, inline: InlineLabel): Step | undefined {
  const next = line.quoted ? quotationEnd(doc, at + 1) : endsWithColon(line.text) ? listEnd(doc, at + 1) : at + 1;
  const block = callout(doc.input, inline, line, doc.lines[next - 1]?.end ?? line.end);
  return block && { next, blocks: [block] };
}

function titled(doc: Doc, at: number, line: Line, inline: InlineLabel): Step | undefined {
  const { block } = inline.label;
  const title = line.text.slice(inline.rest);
  const body = doc.lines[at + 1];
  if (block.type !== "callout" || line.marker === "bullet" || !looksLikeTitle(title, 90) || endsAsSentence(title))
    return undefined;
  if (!body || doc.roles[at + 1]?.is !== "text" || body.breakBefore || !endsAsSentence(body.text)) return undefined;
  const source = { start: line.start, end: body.end };
  return {
    next: at + 2,
    blocks: [
      {
        type: "callout",
        kind: block.kind,
        title,
        text: body.text,
        source,
        rule: `headed ${quoted(inline.words.replace(/\s*[:：–—-]$/u, ""))}`,
      },
    ],
  };
}

/** One paragraph belongs to the label, with the list it leads to; or the list that follows at once; or all of a quotation or a section of Markdown. */
function headed(doc: Doc, at: number, label: Line): Step | undefined {
  const role = doc.roles[at];
  if (role?.is !== "label" || role.label.block.type !== "callout") return undefined;
  const first = doc.lines[at + 1];
  if (!first || endsSection(doc, at + 1)) return undefined;
  const listed = first.marker !== undefined || endsWithColon(first.text);
  const paragraphs = listed ? listEnd(doc, at + (first.marker === undefined ? 2 : 1)) : at + 2;
  const next = Math.max(paragraphs, enclosedEnd(doc, at));
  const end = doc.lines[next - 1]?.end ?? first.end;
  const text = doc.input.slice(next === at + 2 || first.marker === undefined ? first.textStart : first.start, end);
  return {
    next,
    blocks: [
      { type: "callout", kind: role.label.block.kind, text, source: { start: label.start, end }, rule: ruleOf(label) },
    ],
  };
}

/** A few paragraphs are an aside; more are a chapter. */
const mostEnclosed = 6;

function enclosedEnd(doc: Doc, at: number): number {
  const label = doc.lines[at];
  if (label?.quoted) return quotationEnd(doc, at + 1);
  if (label?.marker !== "hash") return at + 2;
  const end = sectionEnd(doc, at);
  return end - at - 1 <= mostEnclosed ? end : at + 2;
}

/** A block quotation holds one aside. */
function quotationEnd({ lines, roles }: Doc, from: number): number {
  let end = from;
  while (lines[end]?.quoted && !lines[end]?.breakBefore && roles[end]?.is !== "inline" && roles[end]?.is !== "label")
    end += 1;
  return end;
}

function listEnd(doc: Doc, from: number): number {
  let end = from;
  while (!endsSection(doc, end) && doc.lines[end]?.marker !== undefined) end += 1;
  return end;
}
