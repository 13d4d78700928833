import type { Comparison, RichText, Statement } from "../../../generated/types.js";
import { oneParagraph } from "./one-paragraph.js";
import type { Facts } from "./facts.js";
import { figureWords } from "./figure-words.js";

/** How a statement reached us, and what its words are a translation of. */
export function statementFacts(statement: Statement, facts: Facts): RichText[] {
  const { medium, relayedBy, inLanguage, original, translatedBy, figure, comparison } = statement;
  return oneParagraph([
    ...(figure === undefined ? [] : [figureWords(figure, facts)]),
    ...facts.text("medium", medium),
    ...facts.names("relayedBy", relayedBy),
    ...facts.text("inLanguage", inLanguage && languageName(inLanguage, facts.labels.lang)),
    ...facts.text("original", original),
    ...facts.text("translatedBy", translatedBy),
    ...comparisonFacts(comparison, facts),
  ]);
}

function comparisonFacts(comparison: Comparison | undefined, facts: Facts): RichText[] {
  return comparison === undefined
    ? []
    : [
        ...facts.names("compared", comparison.subject),
        ...facts.names("comparedTo", comparison.comparedTo),
        ...facts.list("respects", comparison.respects),
        ...facts.list("limits", comparison.limits),
      ];
}

/** A tag that no one knows is printed as it was written. */
function languageName(tag: string, lang: string): string {
  try {
    return new Intl.DisplayNames(lang, { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
