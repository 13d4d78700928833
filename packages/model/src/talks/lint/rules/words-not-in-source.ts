import { plainText } from "../../../article/text/plain-text.js";
import type { DossierRecord, SourceRecord } from "../../../generated/types.js";
import type { Violation } from "../../check/rule.js";
import type { LintContext, LintRule, PlacedReference } from "../lint-rule.js";
import { quoteReferences } from "../quote-references.js";
import { containsPassage } from "../text/passage.js";
import { containsQuote } from "../text/quote.js";
import { locate, type SourceText } from "../text/source-text.js";
import { eitherOf, inQuotes, listed, quoted } from "../../check/wording.js";

export const wordsNotInSource: LintRule = {
  name: "words-not-in-source",
  severity: "warning",
  reason:
    "Readers who look the words up must find them. If they are not in the source, they were changed on the way, or come from somewhere else.",
  fix: "Copy the words from the source again. Typographic quotes, hyphens and spaces do not matter; capitals, endings and missing words do. In a quote, mark what you left out with “…” and what you added with brackets.",
  readsTexts: true,
  find(context) {
    if (context.texts.size === 0) return [];
    return context.dossier.records.flatMap((record) => [
      ...context.referencesOf(record).flatMap((placed) => inReference(record, placed, context)),
      ...inQuote(record, context),
    ]);
  },
};

function inReference(record: DossierRecord, { path, reference }: PlacedReference, context: LintContext): Violation[] {
  const [text, source] = [context.textOf(reference), context.sourceOf(reference)];
  if (text === undefined || source === undefined) return [];
  const violations: Violation[] = [];
  const { selector, passage } = reference;
  if (selector !== undefined) {
    const message = messageFor(selector, text, source);
    if (message !== undefined) violations.push({ record: record.id, path: `${path}.selector`, message });
  }
  if (passage !== undefined && !containsPassage(text.plain, passage)) {
    const message = `No passage of ${inQuotes(source.name)} from ${quoted(passage.first)} to ${quoted(passage.last)} has this checksum.`;
    violations.push({ record: record.id, path: `${path}.passage`, message });
  }
  return violations;
}

function messageFor(
  selector: Parameters<typeof locate>[1],
  text: SourceText,
  { name }: SourceRecord,
): string | undefined {
  const { places, anywhere } = locate(text.plain, selector);
  if (places.length > 0) return undefined;
  if (anywhere.length === 0) return `${quoted(selector.exact)} is not in ${inQuotes(name)}.`;
  const before = selector.prefix === undefined ? [] : [`after ${quoted(selector.prefix)}`];
  const after = selector.suffix === undefined ? [] : [`before ${quoted(selector.suffix)}`];
  return `${quoted(selector.exact)} is in ${inQuotes(name)}, but not ${listed([...before, ...after])}.`;
}

/** One of its sources must contain the quote. If the text of one of them is missing, it may be there. */
function inQuote(record: DossierRecord, context: LintContext): Violation[] {
  if (record.kind !== "statement" || record.form !== "quote") return [];
  const cited = quoteReferences(record, context);
  const texts = cited.flatMap(({ reference }) => context.textOf(reference) ?? []);
  const words = plainText(record.text);
  if (texts.length === 0 || texts.length < cited.length || texts.some(({ plain }) => containsQuote(plain, words)))
    return [];
  const names = eitherOf(cited.map(({ reference }) => inQuotes(context.sourceOf(reference)?.name ?? "")));
  return [{ record: record.id, path: "text", message: `${quoted(words)} does not appear word for word in ${names}.` }];
}
