import type { Annotation, ExtractedBlock, SourceRange } from "@backgrounder/model/article";
import type { Language } from "../labels/detect-language.js";
import { wordCount } from "../lines/words.js";
import { attributionOf } from "./attribution.js";
import { findQuotations } from "./find-quotations.js";

/** Fewer words in quotation marks are a name, a coinage or a term. */
const fewestWords = 5;
/** Limits the work on one paragraph, however long it is. */
const mostInOne = 200;

/** Quotations with their speakers, and citation marks such as [1], in the texts of blocks. The texts keep them. */
export function annotate(input: string, blocks: readonly ExtractedBlock[], language: Language): Annotation[] {
  const annotations: Annotation[] = [];
  let speaker: string | undefined;
  for (const { source, quotes } of blocks.flatMap(textsOf)) {
    const text = input.slice(source.start, source.end);
    for (const citation of citationsIn(text, source.start)) annotations.push(citation);
    if (!quotes) continue;
    for (const quotation of findQuotations(text).slice(0, mostInOne)) {
      const words = text.slice(quotation.start, quotation.end);
      if (wordCount(words.slice(0, 400)) < fewestWords) continue;
      const attribution = attributionOf(text, quotation, language, speaker);
      if (attribution === undefined) continue;
      speaker = attribution;
      const range = { start: source.start + quotation.start, end: source.start + quotation.end };
      const rule = "in quotation marks, with the speaker named";
      annotations.push({ type: "quote", text: words, attribution, source: range, rule });
    }
  }
  return annotations.toSorted((a, b) => a.source.start - b.source.start);
}

interface Text {
  source: SourceRange;
  /** Whether quotations are looked for. */
  quotes: boolean;
}

/** Where a block's running text is. Headings, references and links have none. */
function textsOf(block: ExtractedBlock): Text[] {
  switch (block.type) {
    case "paragraph":
    case "callout":
      return [{ source: block.source, quotes: true }];
    case "list":
    case "faq":
    case "key-points":
    case "scenarios":
    case "challenges":
    case "next-steps":
    case "timeline":
      return [...introOf(block), ...block.items.map(({ source }) => ({ source, quotes: true }))];
    case "expert-opinion":
      return [{ source: block.source, quotes: false }];
    case "heading":
    case "quote":
    case "key-terms":
    case "sources":
    case "related":
    case "prompt":
      return [];
  }
}

/** The introduction is between the label and the first item. */
function introOf(block: Extract<ExtractedBlock, { items: unknown[] }>): Text[] {
  const first = block.items[0]?.source;
  return "intro" in block && first ? [{ source: { start: block.source.start, end: first.start }, quotes: true }] : [];
}

/** `[2]`, and each number of `[1, 2]`. */
function citationsIn(text: string, offset: number): Annotation[] {
  return [...text.matchAll(/\[(\d{1,3}(?:(?: ?; ?| ?, |,(?!\d{3}))\d{1,3}){0,19})\]/gu)].flatMap(
    ({ index, 0: mark, 1: inside = "" }) => {
      const numbers = [...inside.matchAll(/\d+/g)];
      return numbers.map(({ index: at, 0: marker }): Annotation => {
        const words = numbers.length === 1 ? mark : marker;
        const start = offset + index + (numbers.length === 1 ? 0 : at + 1);
        const source = { start, end: start + words.length };
        return { type: "citation", text: words, marker, source, rule: "a number in square brackets" };
      });
    },
  );
}
