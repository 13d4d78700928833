import type { Dossier, DossierRecord, Id } from "../../../generated/types.js";
import type { Violation } from "../../check/rule.js";
import type { LintContext, LintRule, PlacedText } from "../lint-rule.js";
import { eachText } from "../prose.js";
import { anyOf, everyLanguage } from "../words/lint-words.js";

/** In quotation marks they are spoken of: "It has a box “Did you know?”". */
const light = new RegExp(`(?<!["“„‘'«])${anyOf(everyLanguage("lightLabels")).source}`, "iu");
const grave = anyOf(everyLanguage("graveMatters"));

export const lightWordsOnGraveMatter: LintRule = {
  name: "light-words-on-grave-matter",
  severity: "warning",
  reason: "“Did you know?” above the dead of a war hurts those whom it concerns, and makes the rest look unserious.",
  fix: "Say plainly what it is: “Background”, “What is known”, or the question itself.",
  find(context) {
    const { dossier } = context;
    const found = [
      ...headOf(dossier).flatMap(({ path, text }) => judge(dossier.id, path, text)),
      ...dossier.records
        .filter(hasLightWords)
        .flatMap((record) => wordsOfOurs(record, context).flatMap(({ path, text }) => judge(record.id, path, text))),
    ];
    const matter = found.length === 0 ? undefined : graveMatterOf(dossier);
    if (matter === undefined) return [];
    return found.map(({ message, ...place }) => ({ ...place, message: `${message} in a dossier on ${matter}.` }));
  },
};

const headOf = ({ name, question, notice = "" }: Dossier): PlacedText[] => [
  { path: "name", text: name },
  { path: "question", text: question },
  { path: "notice", text: notice },
];

function judge(record: Id, path: string, text: string): Violation[] {
  const [label] = light.exec(text) ?? [];
  return label === undefined ? [] : [{ record, path, message: `“${label}”` }];
}

function hasLightWords(record: DossierRecord): boolean {
  let isLight = false;
  eachText(record, (text) => {
    isLight ||= light.test(text);
  });
  return isLight;
}

/** The first grave word that a reader meets, since a dossier names its subject in its own words. */
function graveMatterOf(dossier: Dossier): string | undefined {
  let matter: string | undefined;
  const look = (text: string): void => {
    matter ??= grave.exec(text)?.[0];
  };
  for (const { text } of headOf(dossier)) look(text);
  for (const record of dossier.records) eachText(record, look);
  return matter;
}

/** Somebody's words are theirs, also where they are light. */
function wordsOfOurs(record: DossierRecord, { proseOf }: LintContext): readonly PlacedText[] {
  const isQuote = record.kind === "statement" && record.form === "quote";
  return proseOf(record).filter(({ path }) => !(isQuote && path === "text"));
}
