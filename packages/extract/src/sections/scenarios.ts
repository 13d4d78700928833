import type { ExtractedBlock } from "@backgrounder/model/article";
import { endsSection, type Doc } from "../document/doc.js";
import type { SectionReader } from "../document/section-reader.js";
import { fold } from "../labels/fold.js";
import type { Line } from "../lines/line.js";
import { headedRule, sectionParts, sectionRange } from "./parts/section-parts.js";
import { titleAndRest } from "./parts/title-and-rest.js";

type Scenarios = Extract<ExtractedBlock, { type: "scenarios" }>;

/** What might happen, one a list item or one a paragraph, and the line that says what it depends on. */
export const readScenarios: SectionReader = (doc, at) => {
  const parts = sectionParts(doc, at, "scenarios");
  if (!parts || parts.items.length === 0) return undefined;
  if (!parts.listed && !parts.label.exact) return undefined;
  const { line, head, callouts, listed } = parts;
  const items = parts.items.map(({ text, source }) => {
    const split = listed ? titleAndRest(text) : undefined;
    return split ? { title: split.title, summary: split.rest, source } : { summary: text, source };
  });
  const hinge = listed ? hingeLine(doc, parts.next) : undefined;
  const source = sectionRange(line, hinge ?? items.at(-1)?.source);
  const block: Scenarios = { type: "scenarios", ...head, items, source, rule: headedRule(line) };
  if (hinge) block.hingesOn = hinge.text;
  return { next: parts.next + (hinge ? 1 : 0), blocks: [block, ...callouts] };
};

function hingeLine(doc: Doc, at: number): Line | undefined {
  const line = doc.lines[at];
  if (!line || endsSection(doc, at) || line.marker !== undefined) return undefined;
  const words = fold(line.text, 500);
  return doc.language.own.some(({ hingesOn }) => hingesOn.some((phrase) => words.includes(phrase))) ? line : undefined;
}
