import { plainText } from "../../../article/rich-text.js";
import type { DossierRecord } from "../../../generated/types.js";
import type { Complaint } from "../../check/finding.js";
import type { LintContext, LintRule, PlacedText } from "../finding.js";
import { anyOf, everyLanguage } from "../words/lint-words.js";

const light = anyOf(everyLanguage("lightLabels"));
const grave = anyOf(everyLanguage("graveMatters"));

export const lightWordsOnGraveMatter: LintRule = {
  name: "light-words-on-grave-matter",
  severity: "warning",
  why: "“Did you know?” above the dead of a war hurts those whom it concerns, and makes the rest look unserious.",
  fix: "Say plainly what it is: “Background”, “What is known”, or the question itself.",
  find(context) {
    const { dossier } = context;
    const own = ["name", "question", "notice"].map((path) => ({ path, text: dossier[path as "name"] ?? "" }));
    const all = [
      ...own.map((placed) => ({ record: dossier.id, ...placed })),
      ...dossier.records.flatMap((record) =>
        wordsOfOurs(record, context).map((placed) => ({ record: record.id, ...placed })),
      ),
    ];
    const found = all.flatMap(({ record, path, text }): Complaint[] => {
      const [label] = light.exec(text) ?? [];
      return label === undefined ? [] : [{ record, path, message: `“${label}”` }];
    });
    const [matter] = found.length === 0 ? [] : all.flatMap(({ text }) => grave.exec(text)?.[0] ?? []);
    if (matter === undefined) return [];
    return found.map(({ message, ...place }) => ({ ...place, message: `${message} in a dossier on ${matter}.` }));
  },
};

/** Somebody's words are theirs, also where they are light. */
function wordsOfOurs(record: DossierRecord, { proseOf }: LintContext): readonly PlacedText[] {
  if (record.kind !== "statement" || record.form !== "quote") return proseOf(record);
  const quote = plainText(record.text);
  return proseOf(record).filter(({ text }) => text !== quote);
}
