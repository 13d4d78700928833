import type { Dossier, DossierRecord, Id } from "../../../generated/types.js";
import type { Violation } from "../../check/rule.js";
import type { LintContext, LintRule, PlacedText } from "../lint-rule.js";
import { eachText } from "../prose.js";
import { anyOf, everyLanguage } from "../text/lint-words.js";

/** Labels in quotation marks are only mentioned: "It has a box “Did you know?”". */
const light = new RegExp(`(?<!["“„‘'«]\\s?)${anyOf(everyLanguage("lightLabels")).source}`, "iu");
const grave = anyOf(everyLanguage("graveMatters"));

export const flippantLabel: LintRule = {
  name: "flippant-label",
  severity: "warning",
  reason: "“Did you know?” on a page about people who died hurts those affected, and makes the rest look less serious.",
  fix: "Use a plain label: “Background”, “What is known”, or the question itself.",
  find(context) {
    const { dossier } = context;
    const found = [
      ...headOf(dossier).flatMap(({ path, text }) => violationsIn(dossier.id, path, text)),
      ...dossier.records
        .filter(hasLightWords)
        .flatMap((record) =>
          ownProse(record, context).flatMap(({ path, text }) => violationsIn(record.id, path, text)),
        ),
    ];
    const matter = found.length === 0 ? undefined : graveMatterOf(dossier);
    if (matter === undefined) return [];
    return found.map(({ message, ...place }) => ({
      ...place,
      message: `${message} is too light for a dossier about ${matter}.`,
    }));
  },
};

const headOf = ({ name, question, notice = "" }: Dossier): PlacedText[] => [
  { path: "name", text: name },
  { path: "question", text: question },
  { path: "notice", text: notice },
];

function violationsIn(record: Id, path: string, text: string): Violation[] {
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

/** The first grave word that readers see. A dossier names its own subject early. */
function graveMatterOf(dossier: Dossier): string | undefined {
  let matter: string | undefined;
  const look = (text: string): void => {
    matter ??= grave.exec(text)?.[0];
  };
  for (const { text } of headOf(dossier)) look(text);
  for (const record of dossier.records) eachText(record, look);
  return matter;
}

/** Without quotes: a speaker chose those words, not the newsroom. */
function ownProse(record: DossierRecord, { proseOf }: LintContext): readonly PlacedText[] {
  const isQuote = record.kind === "statement" && record.form === "quote";
  return proseOf(record).filter(({ path }) => !(isQuote && path === "text"));
}
