import type { Reader } from "../document.js";
import { partsOf, ruleOf, sourceOf } from "./parts.js";
import { titleAndRest } from "./title-and-rest.js";

/** Terms, each with what it means where the article says so. */
export const readKeyTerms: Reader = (doc, at) => {
  const parts = partsOf(doc, at, "key-terms");
  if (!parts || parts.items.length === 0) return undefined;
  const defined = parts.items.map(({ text, source }) => {
    const split = titleAndRest(text);
    return split ? { term: split.title, definition: split.rest, source } : { term: text, source };
  });
  // Paragraphs under "Key terms" are terms only when each is one and its meaning.
  if (!parts.listed && !defined.every((item) => "definition" in item)) return undefined;
  const { label, head, asides, next } = parts;
  const source = sourceOf(label, defined.at(-1)?.source);
  return { next, blocks: [{ type: "key-terms", ...head, items: defined, source, rule: ruleOf(label) }, ...asides] };
};
