import type { Annotation, ExtractedBlock, SourceRange } from "@backgrounder/model/article";
import { wordCount } from "../read/words.js";
import type { Language } from "../labels/language.js";
import { attributionOf } from "./attribution.js";
import { findQuotations } from "./quotations.js";

/** Fewer words in quotation marks are a name, a coinage or a term. */
const fewestWords = 5;
/** Work on one paragraph ends somewhere, however long it is. */
const mostInOne = 200;

/** Quotations with their speakers and citation marks inside the blocks' texts, left where they stand. */
export function annotate(input: string, blocks: readonly ExtractedBlock[], language: Language): Annotation[] {
  const found: Annotation[] = [];
  let speaker: string | undefined;
  for (const { source, quotes } of blocks.flatMap(texts)) {
    const text = input.slice(source.start, source.end);
    for (const citation of citations(text, source.start)) found.push(citation);
    if (!quotes) continue;
    for (const quotation of findQuotations(text).slice(0, mostInOne)) {
      const words = text.slice(quotation.start, quotation.end);
      if (wordCount(words.slice(0, 400)) < fewestWords) continue;
      const attribution = attributionOf(text, quotation, language, speaker);
      if (attribution === undefined) continue;
      speaker = attribution;
      const place = { start: source.start + quotation.start, end: source.start + quotation.end };
      found.push({
        type: "quote",
        text: words,
        attribution,
        source: place,
        rule: "in quotation marks, with its speaker beside it",
      });
    }
  }
  return found.toSorted((a, b) => a.source.start - b.source.start);
}

/** The places of a block's running text. Quotes, references and links are no paragraphs. */
function texts(block: ExtractedBlock): { source: SourceRange; quotes: boolean }[] {
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

/** What leads to the items stands between the label and the first of them. */
function introOf(block: Extract<ExtractedBlock, { items: unknown[] }>): { source: SourceRange; quotes: boolean }[] {
  const first = block.items[0]?.source;
  return "intro" in block && first ? [{ source: { start: block.source.start, end: first.start }, quotes: true }] : [];
}

function citations(text: string, offset: number): Annotation[] {
  return [...text.matchAll(/\[(\d{1,3})\]/gu)].map((match) => {
    const start = offset + match.index;
    return {
      type: "citation",
      text: match[0],
      marker: match[1] ?? "",
      source: { start, end: start + match[0].length },
      rule: "a number in square brackets",
    };
  });
}
