import type { DossierRecord } from "../../../generated/types.js";
import type { Violation } from "../../check/rule.js";
import type { LintContext, LintRule, PlacedText } from "../lint-rule.js";
import { inQuotes } from "../../check/wording.js";
import { longNames, runsIn, windowsOf } from "../text/copied-runs.js";
import { countWords } from "../text/plain-words.js";

/** A quote may repeat up to this many words of its source. */
const longestQuote = 50;

export const copiedWords: LintRule = {
  name: "copied-words",
  severity: "warning",
  reason:
    "Twelve words in a row are someone else's sentence. Facts are free to use but sentences are not, and a copy repeats the source's mistakes.",
  fix: "Say it in your own words. If the exact words matter, make them a statement of the form quote, with its speaker.",
  readsTexts: true,
  find(context) {
    if (context.texts.size === 0) return [];
    const names = longNames(context.dossier.records.flatMap(officialNames));
    const windows = windowsOf(
      [...context.texts].map(([id, { plain }]) => [id, plain] as const),
      names,
    );
    return context.dossier.records.flatMap((record) =>
      ownProse(record, context).flatMap(({ path, text }) =>
        runsIn(text, windows, names).map(({ source, words }): Violation => {
          const name = context.recordOf(source)?.name ?? source;
          const begins = words.slice(0, 4).join(" ");
          return {
            record: record.id,
            path,
            message: `${words.length} words in a row are the same as in ${inQuotes(name)}: “${begins} …”.`,
          };
        }),
      ),
    );
  },
};

/** What a party, a person or a text is called is not for us to say otherwise. */
function officialNames(record: DossierRecord): readonly string[] {
  switch (record.kind) {
    case "party":
    case "person":
    case "proposal":
      return [record.name, ...(record.aliases ?? [])];
    case "term":
      return [record.name, ...(record.variants ?? [])];
    case "event":
      return isInCapitals(record.name) ? [record.name] : [];
    case "source":
      return record.type === "primary" ? [record.name, record.title ?? ""] : [];
    default:
      return [];
  }
}

/** "Ninth Meeting of the Preparatory Committee": a name, where our own words would be a sentence. */
const isInCapitals = (name: string): boolean =>
  name.split(/[\s,]+/).every((word) => word.length < 5 || !/^\p{Ll}/u.test(word));

function ownProse(record: DossierRecord, { proseOf }: LintContext): readonly PlacedText[] {
  const isQuote = record.kind === "statement" && record.form === "quote";
  return proseOf(record).filter(({ path, text }) => !(isQuote && path === "text" && countWords(text) <= longestQuote));
}
