import type { ExtractedBlock } from "@backgrounder/model/article";
import { endsSection, type Doc, type Reader } from "../document.js";
import { fold } from "../labels/fold.js";
import { quoted } from "../labels/inline-label.js";
import { rangeOf, type Line } from "../read/line.js";
import { endsAsQuestion, endsAsSentence, endsWithColon, looksLikeTitle } from "../read/words.js";
import { linkItem, type LinkItem } from "./link-items.js";
import { labelText, ruleOf, sourceOf } from "./parts.js";

/** Titles under "Read also", whether or not they are phrased as questions. */
export const readRelated: Reader = (doc, at) => {
  const role = doc.roles[at];
  const line = doc.lines[at];
  if (role?.is === "inline" && line && role.inline.label.block.type === "related") {
    // "Related: the shares fell by 4 percent." tells, and links to nothing.
    if (/[.。]$/u.test(line.text)) return undefined;
    const { rest, words } = role.inline;
    return {
      next: at + 1,
      blocks: [
        related(
          [linkItem({ text: line.text.slice(rest), source: rangeOf(line) })],
          undefined,
          line.start,
          `begins with ${quoted(words)}`,
        ),
      ],
    };
  }
  if (role?.is !== "label" || !line || role.label.block.type !== "related") return undefined;
  const { items, next } = titles(doc, at + 1);
  if (items.length === 0) return undefined;
  return {
    next,
    blocks: [
      { ...related(items, labelText(line), line.start, ruleOf(line)), source: sourceOf(line, items.at(-1)?.source) },
    ],
  };
};

function related(items: LinkItem[], label: string | undefined, start: number, rule: string): ExtractedBlock {
  return {
    type: "related",
    ...(label === undefined ? {} : { label }),
    items,
    source: { start, end: items.at(-1)?.source.end ?? start },
    rule,
  };
}

/** Titles run on until a sentence begins, or a blank line where the titles stood without one. */
export function titles(doc: Doc, from: number): { items: LinkItem[]; next: number } {
  const items: LinkItem[] = [];
  let next = from;
  for (; next < doc.lines.length; next += 1) {
    const line = doc.lines[next];
    const role = doc.roles[next];
    if (!line || line.breakBefore || role?.is === "label" || role?.is === "inline") break;
    if (!isTitle(line.text) && !listed(line)) break;
    if (next > from && line.blankBefore && !doc.lines[from + 1]?.blankBefore) break;
    if (headsText(doc, next, next === from)) break;
    items.push(linkItem({ text: line.text, source: rangeOf(line) }));
  }
  return { items, next };
}

/** Under a label of links, what stands in a list is one, however it begins. */
function listed({ text, marker }: Line): boolean {
  return marker === "bullet" && text.length <= 200 && !endsAsSentence(text);
}

function isTitle(text: string): boolean {
  return looksLikeTitle(text, 200) || (endsAsQuestion(text) && text.length <= 200) || text.startsWith("http");
}

/** A title right over a paragraph is the next heading and no link, unless it closes a run of titles or a colon led to it. */
function headsText(doc: Doc, at: number, first: boolean): boolean {
  const line = doc.lines[at];
  const after = doc.lines[at + 1];
  if (
    !line ||
    line.marker !== undefined ||
    !after ||
    endsSection(doc, at + 1) ||
    after.marker !== undefined ||
    isTitle(after.text)
  )
    return false;
  if (first && endsWithColon(doc.lines[at - 1]?.text ?? "")) return false;
  return line.blankBefore || !after.blankBefore;
}

/** "Explore our related articles:" with nothing after it. */
export const readEmptyLead: Reader = (doc, at) => {
  const line = doc.lines[at];
  if (!line || doc.roles[at]?.is !== "text" || line.text.length > 200 || !endsWithColon(line.text)) return undefined;
  const words = fold(line.text, 200);
  if (!doc.language.own.some(({ leadsToRelated }) => leadsToRelated.some((cue) => words.includes(cue))))
    return undefined;
  const { items, next } = titles(doc, at + 1);
  if (items.length > 0)
    return { next, blocks: [related(items, labelText(line), line.start, "leads to related articles")] };
  return {
    next: at + 1,
    dropped: [{ text: line.text, source: rangeOf(line), rule: "leads to related articles, and none follow" }],
  };
};
