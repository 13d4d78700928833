import type { DossierRecord } from "../../../generated/types.js";
import type { Violation } from "../../check/rule.js";
import type { LintContext, LintRule, PlacedText } from "../lint-rule.js";
import { inQuotes } from "../../check/wording.js";
import { runsIn, windowsOf } from "../text/copied-runs.js";
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
    const windows = windowsOf([...context.texts].map(([id, { plain }]) => [id, plain] as const));
    return context.dossier.records.flatMap((record) =>
      ownProse(record, context).flatMap(({ path, text }) =>
        runsIn(text, windows).map(({ source, words }): Violation => {
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

function ownProse(record: DossierRecord, { proseOf }: LintContext): readonly PlacedText[] {
  const isQuote = record.kind === "statement" && record.form === "quote";
  return proseOf(record).filter(({ path, text }) => !(isQuote && path === "text" && countWords(text) <= longestQuote));
}
