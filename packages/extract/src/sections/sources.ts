import type { ExtractedBlock, ExtractedItem } from "@backgrounder/model/article";
import { endsSection, type Doc } from "../document/doc.js";
import type { SectionReader, SectionResult } from "../document/section-reader.js";
import { quoteLabel } from "../labels/find-inline-label.js";
import { rangeOf, type Line } from "../lines/line.js";
import { looksLikeTitle } from "../lines/words.js";
import { linkItem } from "./parts/link-item.js";
import {
  headedRule,
  labelText,
  paragraph,
  sectionParts,
  sectionRange,
  type SectionParts,
} from "./parts/section-parts.js";

type Sources = Extract<ExtractedBlock, { type: "sources" }>;
/** "[1] Title", "[1]: Title", "[1]Title"; not the Markdown link "[1](address)". */
const reference = /^\[(\d{1,3})\](?::?\s|(?=["'“„«‘\p{L}]))/u;
/** The number of an item of a list: "1. Title", "(1) Title". */
const itemNumber = /^\(?(\d{1,3})[.)、．]/u;
const longestReference = 300;

/** References: under "Sources", after "Source:", or numbered in square brackets at the beginning of a line. */
export const readSources: SectionReader = (doc, at) => {
  const role = doc.roles[at];
  const line = doc.lines[at];
  if (!role || !line) return undefined;
  if (isReference(line.text)) return numbered(doc, at);
  // In the first line, "Source:" names the newspaper; a source comes after what it supports.
  if (role.is === "inline" && role.inline.label.target.type === "sources" && at > 0) {
    const { rest, words } = role.inline;
    const source = rangeOf(line);
    const items = [sourceItem(doc.input, { text: line.text.slice(rest), source })];
    return { next: at + 1, blocks: [{ type: "sources", items, source, rule: `begins with ${quoteLabel(words)}` }] };
  }
  return role.is === "label" && role.label.target.type === "sources" ? headed(doc, at) : undefined;
};

function headed(doc: Doc, at: number): SectionResult | undefined {
  const parts = sectionParts(doc, at, "sources");
  if (!parts || parts.items.length === 0 || !parts.label.exact) return undefined;
  if (parts.items.some(({ text }) => isReference(text))) {
    const result = numbered(doc, at + 1);
    return { ...result, blocks: result.blocks?.map((block) => withLabel(block, parts.line)) ?? [] };
  }
  if (!parts.listed && !parts.items.every(({ text }) => looksLikeReference(text))) return undefined;
  const intro = parts.introLines.map((line) => paragraph(line));
  return { next: parts.next, blocks: [...intro, sourcesBlock(doc.input, parts), ...parts.callouts] };
}

/** A paragraph under "Sources" is the article, unless each looks like a reference. */
function looksLikeReference(text: string): boolean {
  return looksLikeTitle(text, longestReference) || text.includes("http");
}

function isReference(text: string): boolean {
  return reference.test(text.slice(0, 8));
}

function sourcesBlock(input: string, { line, items: found }: SectionParts): Sources {
  const source = sectionRange(line, found.at(-1)?.source);
  const items = found.map((item) => sourceItem(input, item));
  return { type: "sources", label: labelText(line), items, source, rule: headedRule(line) };
}

function withLabel(block: ExtractedBlock, label: Line): ExtractedBlock {
  if (block.type !== "sources") return block;
  return { ...block, label: labelText(label), source: sectionRange(label, block.source), rule: headedRule(label) };
}

/** "Title – publisher" has a note after the dash. A number in square brackets counts before that of the list. */
function sourceItem(input: string, { text, source }: ExtractedItem): Sources["items"][number] {
  const written = reference.exec(text.slice(0, 8));
  const { start } = source;
  const number = written?.[1] ?? itemNumber.exec(input.slice(start, start + 6))?.[1];
  const link = linkItem({ text: text.slice(written?.[0].length ?? 0).trimStart(), source });
  const item = number === undefined ? link : { number: Number(number), ...link };
  const dash = /\s[–—]\s/u.exec(link.title);
  if (!dash || dash.index === 0) return item;
  return { ...item, title: link.title.slice(0, dash.index), note: link.title.slice(dash.index + dash[0].length) };
}

/** "[1] … [2] …", one reference a line or several in one. */
function numbered(doc: Doc, at: number): SectionResult {
  let next = at;
  while (next === at || (isReference(doc.lines[next]?.text ?? "") && !endsSection(doc, next))) next += 1;
  const items = doc.lines.slice(at, next).flatMap((line) => referencesIn(doc.input, line));
  const source = { start: doc.lines[at]?.start ?? 0, end: doc.lines[next - 1]?.end ?? 0 };
  return { next, blocks: [{ type: "sources", items, source, rule: "numbered in square brackets" }] };
}

function referencesIn(input: string, line: Line): Sources["items"] {
  const starts = [...line.text.matchAll(/\[\d{1,3}\]\s(?=["'“„«‘\p{Lu}\p{Lo}h])/gu)].map(({ index }) => index);
  if (starts[0] !== 0) starts.unshift(0);
  return starts.map((from, index) => {
    const part = line.text.slice(from, starts[index + 1] ?? line.text.length).trimEnd();
    const start = line.textStart + from;
    return sourceItem(input, { text: part, source: { start, end: start + part.length } });
  });
}
