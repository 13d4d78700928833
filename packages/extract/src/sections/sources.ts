import type { ExtractedBlock, ExtractedItem } from "@backgrounder/model/article";
import { endsSection, type Doc, type Reader, type Step } from "../document.js";
import { quoted } from "../labels/inline-label.js";
import { rangeOf, type Line } from "../read/line.js";
import { looksLikeTitle } from "../read/words.js";
import { linkItem } from "./link-items.js";
import { labelText, paragraph, partsOf, ruleOf, sourceOf } from "./parts.js";

type Sources = Extract<ExtractedBlock, { type: "sources" }>;
const reference = /^\[\d{1,3}\]\s/u;

/** References: under "Sources", after "Source:", or numbered in square brackets at a line's beginning. */
export const readSources: Reader = (doc, at) => {
  const role = doc.roles[at];
  const line = doc.lines[at];
  if (!role || !line) return undefined;
  if (reference.test(line.text.slice(0, 8))) return numbered(doc, at);
  // Above the article, "Source:" names the paper; a source stands below what rests on it.
  if (role.is === "inline" && role.inline.label.block.type === "sources" && at > 0) {
    const { rest, words } = role.inline;
    const items = [sourceItem({ text: line.text.slice(rest), source: rangeOf(line) })];
    return {
      next: at + 1,
      blocks: [{ type: "sources", items, source: rangeOf(line), rule: `begins with ${quoted(words)}` }],
    };
  }
  return role.is === "label" && role.label.block.type === "sources" ? headed(doc, at) : undefined;
};

function headed(doc: Doc, at: number): Step | undefined {
  const parts = partsOf(doc, at, "sources");
  if (!parts || parts.items.length === 0 || !parts.announced.exact) return undefined;
  if (parts.items.some(({ text }) => reference.test(text.slice(0, 8)))) {
    const step = numbered(doc, at + 1);
    return { ...step, blocks: step.blocks?.map((block) => withLabel(block, parts.label)) ?? [] };
  }
  // A paragraph under "Sources" is the article going on, unless each looks like a reference.
  if (!parts.listed && !parts.items.every(({ text }) => looksLikeTitle(text, 300) || text.includes("http")))
    return undefined;
  const { label, asides, next } = parts;
  const intro = parts.introLines.map((line) => paragraph(line));
  const items = parts.items.map(sourceItem);
  const block: Sources = {
    type: "sources",
    label: labelText(label),
    items,
    source: sourceOf(label, items.at(-1)?.source),
    rule: ruleOf(label),
  };
  return { next, blocks: [...intro, block, ...asides] };
}

function withLabel(block: ExtractedBlock, label: Line): ExtractedBlock {
  return block.type === "sources"
    ? { ...block, label: labelText(label), source: { start: label.start, end: block.source.end }, rule: ruleOf(label) }
    : block;
}

function sourceItem(item: ExtractedItem): Sources["items"][number] {
  const link = linkItem(item);
  const dash = /\s[–—]\s/u.exec(link.title);
  if (!dash || dash.index === 0) return link;
  return { ...link, title: link.title.slice(0, dash.index), note: link.title.slice(dash.index + dash[0].length) };
}

/** "[1] … [2] …", one reference a line or several in one. */
function numbered(doc: Doc, at: number): Step {
  let next = at;
  while (next === at || (reference.test(doc.lines[next]?.text.slice(0, 8) ?? "") && !endsSection(doc, next))) next += 1;
  const items = doc.lines.slice(at, next).flatMap(references);
  const source = { start: doc.lines[at]?.start ?? 0, end: doc.lines[next - 1]?.end ?? 0 };
  return { next, blocks: [{ type: "sources", items, source, rule: 'begins with "[1]" and its like' }] };
}

function references(line: Line): Sources["items"] {
  const starts = [...line.text.matchAll(/\[\d{1,3}\]\s(?=["'“„«‘\p{Lu}\p{Lo}h])/gu)].map(({ index }) => index);
  if (starts[0] !== 0) starts.unshift(0);
  return starts.map((from, index) => {
    const part = line.text.slice(from, starts[index + 1] ?? line.text.length).trimEnd();
    const start = line.textStart + from;
    return sourceItem({ text: part.replace(/^\[\d{1,3}\]\s*/u, ""), source: { start, end: start + part.length } });
  });
}
