import { endsSection, sectionEnd, type Doc } from "../document/doc.js";
import type { SectionReader, SectionResult } from "../document/section-reader.js";
import { quoteLabel, type InlineLabel } from "../labels/find-inline-label.js";
import type { Line } from "../lines/line.js";
import { endsAsSentence, endsWithColon, looksLikeTitle } from "../lines/words.js";
import { calloutBlock } from "./parts/callout-block.js";
import { headedRule } from "./parts/section-parts.js";

/** More paragraphs under a Markdown heading are a chapter, not a callout. */
const mostParagraphs = 6;
const longestTitle = 90;

/** "Pro tip: …" in one line, "Case study: The east quay" above a paragraph, or only the label above one. */
export const readCallout: SectionReader = (doc, at) => {
  const role = doc.roles[at];
  const line = doc.lines[at];
  if (!role || !line) return undefined;
  if (role.is === "inline") return titled(doc, at, line, role.inline) ?? oneLine(doc, at, line, role.inline);
  return role.is === "label" ? headed(doc, at, line) : undefined;
};

function oneLine(doc: Doc, at: number, line: Line, inline: InlineLabel): SectionResult | undefined {
  const next = line.quoted ? quotationEnd(doc, at + 1) : endsWithColon(line.text) ? listEnd(doc, at + 1) : at + 1;
  const block = calloutBlock(doc.input, inline, line, doc.lines[next - 1]?.end ?? line.end);
  return block && { next, blocks: [block] };
}

function titled(doc: Doc, at: number, line: Line, inline: InlineLabel): SectionResult | undefined {
  const { target } = inline.label;
  const title = line.text.slice(inline.rest);
  const body = doc.lines[at + 1];
  if (target.type !== "callout" || line.marker === "bullet") return undefined;
  if (!looksLikeTitle(title, longestTitle) || endsAsSentence(title)) return undefined;
  if (!body || doc.roles[at + 1]?.is !== "text" || body.breakBefore || !endsAsSentence(body.text)) return undefined;
  const source = { start: line.start, end: body.end };
  const rule = `headed ${quoteLabel(inline.words.replace(/(?<!\s)\s*[:：–—-]$/u, ""))}`;
  return { next: at + 2, blocks: [{ type: "callout", kind: target.kind, title, text: body.text, source, rule }] };
}

/**
 * A label in a line of its own. What belongs to it is one paragraph, with the list it leads to; or the list that follows
 * at once; or all of a block quotation or of a section in Markdown.
 */
function headed(doc: Doc, at: number, label: Line): SectionResult | undefined {
  const role = doc.roles[at];
  if (role?.is !== "label" || role.label.target.type !== "callout") return undefined;
  const first = doc.lines[at + 1];
  if (!first || endsSection(doc, at + 1)) return undefined;
  const next = Math.max(bodyEnd(doc, at, first), enclosedEnd(doc, at, label));
  const end = doc.lines[next - 1]?.end ?? first.end;
  const text = doc.input.slice(next === at + 2 || first.marker === undefined ? first.textStart : first.start, end);
  const source = { start: label.start, end };
  return {
    next,
    blocks: [{ type: "callout", kind: role.label.target.kind, text, source, rule: headedRule(label) }],
  };
}

function bodyEnd(doc: Doc, at: number, first: Line): number {
  if (first.marker !== undefined) return listEnd(doc, at + 1);
  return endsWithColon(first.text) ? listEnd(doc, at + 2) : at + 2;
}

function enclosedEnd(doc: Doc, at: number, label: Line): number {
  if (label.quoted) return quotationEnd(doc, at + 1);
  if (label.marker !== "hash") return at + 2;
  const end = sectionEnd(doc, at);
  return end - at - 1 <= mostParagraphs ? end : at + 2;
}

/** A block quotation has one callout; a second label in it begins another. */
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
