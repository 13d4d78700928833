import type { LintContext, LintRule, PlacedReference } from "../lint-rule.js";
import { carries } from "../evidence.js";
import { locate } from "../text/source-text.js";
import { inQuotes, quoted } from "../../check/wording.js";
import { anyOf, everyLanguage } from "../words/lint-words.js";

const headlineLocator = anyOf(everyLanguage("headline"));

/** Of a record all of whose references lead into headlines; one that leads into a text bears it. */
export const headlineWithoutBody: LintRule = {
  name: "headline-without-body",
  severity: "warning",
  reason:
    "A headline is written to be clicked, often by another hand. What the text below it does not say, nobody has reported.",
  fix: "Cite the passage that says it. If there is none, word the record as what a headline says, or leave it out; then accept the warning.",
  readsTexts: true,
  find(context) {
    return context.current.flatMap((record) => {
      const cited = context.referencesOf(record).filter(({ reference }) => carries(reference));
      const [first] = cited;
      if (first === undefined || !cited.every((placed) => isHeadline(placed, context))) return [];
      const { selector } = first.reference;
      const words = selector === undefined ? "This" : quoted(selector.exact);
      const name = context.sourceOf(first.reference)?.name ?? "";
      const path = selector === undefined ? `${first.path}.locator` : `${first.path}.selector`;
      return [{ record: record.id, path, message: `${words} stands in the headline of ${inQuotes(name)} only.` }];
    });
  },
};

function isHeadline({ reference }: PlacedReference, { textOf }: LintContext): boolean {
  const { selector, passage, locator } = reference;
  const text = textOf(reference);
  if (selector !== undefined && text !== undefined) {
    return locate(text.plain, selector).places.length > 0 && locate(text.body, selector).places.length === 0;
  }
  return passage === undefined && locator !== undefined && headlineLocator.test(locator);
}
