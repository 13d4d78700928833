import type { LintContext, LintRule, PlacedReference } from "../lint-rule.js";
import { supports } from "../../known/supports.js";
import { locate } from "../text/source-text.js";
import { inQuotes, quoted } from "../../check/wording.js";
import { anyOf, everyLanguage } from "../text/lint-words.js";

const headlineLocator = anyOf(everyLanguage("headline"));

/** For records whose references all lead to headlines. One reference to a text is enough. */
export const onlyInHeadline: LintRule = {
  name: "only-in-headline",
  severity: "warning",
  reason:
    "A headline is written to be clicked, often by someone other than the reporter. If the text below does not say it, it has not been reported.",
  fix: "Cite the passage that says it. If there is none, say in the record that a headline says it, and accept the warning; or leave the record out.",
  readsTexts: true,
  find(context) {
    return context.current.flatMap((record) => {
      const cited = context.referencesOf(record).filter(({ reference }) => supports(reference));
      const [first] = cited;
      if (first === undefined || !cited.every((placed) => isHeadline(placed, context))) return [];
      const { selector } = first.reference;
      const words = selector === undefined ? "This" : quoted(selector.exact);
      const name = context.sourceOf(first.reference)?.name ?? "";
      const path = selector === undefined ? `${first.path}.locator` : `${first.path}.selector`;
      return [{ record: record.id, path, message: `${words} appears only in the headline of ${inQuotes(name)}.` }];
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
