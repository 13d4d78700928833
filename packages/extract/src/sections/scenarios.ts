import type { ExtractedBlock } from "@backgrounder/model/article";
import { endsSection, type Doc, type Reader } from "../document.js";
import { fold } from "../labels/fold.js";
import type { Line } from "../read/line.js";
import { partsOf, ruleOf, sourceOf } from "./parts.js";
import { titleAndRest } from "./title-and-rest.js";

type Scenarios = Extract<ExtractedBlock, { type: "scenarios" }>;

/** What might happen, one a list item or one a paragraph, and the line that says what it hangs on. */
export const readScenarios: Reader = (doc, at) => {
  const parts = partsOf(doc, at, "scenarios");
  if (!parts || parts.items.length === 0) return undefined;
  if (!parts.listed && !parts.announced.exact) return undefined;
  const { label, head, asides, listed } = parts;
  const items = parts.items.map(({ text, source }) => {
    const split = listed ? titleAndRest(text) : undefined;
    return split ? { title: split.title, summary: split.rest, source } : { summary: text, source };
  });
  const hinge = listed ? hingesOn(doc, parts.next) : undefined;
  const block: Scenarios = {
    type: "scenarios",
    ...head,
    items,
    source: sourceOf(label, hinge ?? items.at(-1)?.source),
    rule: ruleOf(label),
  };
  if (hinge) block.hingesOn = hinge.text;
  return { next: parts.next + (hinge ? 1 : 0), blocks: [block, ...asides] };
};

function hingesOn(doc: Doc, at: number): Line | undefined {
  const line = doc.lines[at];
  if (!line || endsSection(doc, at) || line.marker !== undefined) return undefined;
  const words = fold(line.text, 500);
  return doc.language.own.some((vocabulary) => vocabulary.hingesOn.some((cue) => words.includes(cue)))
    ? line
    : undefined;
}
