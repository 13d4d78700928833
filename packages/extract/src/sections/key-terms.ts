import type { SectionReader } from "../document/section-reader.js";
import { headedRule, sectionParts, sectionRange } from "./parts/section-parts.js";
import { titleAndRest } from "./parts/title-and-rest.js";

/** Terms, each with its meaning where the article gives one. */
export const readKeyTerms: SectionReader = (doc, at) => {
  const parts = sectionParts(doc, at, "key-terms");
  if (!parts || parts.items.length === 0) return undefined;
  const items = parts.items.map(({ text, source }) => {
    const split = titleAndRest(text);
    return split ? { term: split.title, definition: split.rest, source } : { term: text, source };
  });
  // Paragraphs under "Key terms" are terms only when each has a meaning.
  if (!parts.listed && !items.every((item) => "definition" in item)) return undefined;
  const { line, head, callouts, next } = parts;
  const source = sectionRange(line, items.at(-1)?.source);
  return { next, blocks: [{ type: "key-terms", ...head, items, source, rule: headedRule(line) }, ...callouts] };
};
