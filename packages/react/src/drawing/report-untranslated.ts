import type { Diagnostic } from "@backgrounder/model/article";

/** How many labels a message names. */
const most = 3;

/** Says once which labels were printed in English, since there are none in the language of the text. */
export function reportUntranslated(
  lang: string,
  untranslated: ReadonlySet<string>,
  report: (diagnostic: Diagnostic) => void,
): void {
  if (untranslated.size === 0) return;
  const named = [...untranslated].slice(0, most).map((wording) => JSON.stringify(wording));
  const others = untranslated.size - named.length;
  const list = others > 0 ? `${named.join(", ")} and ${others} more` : named.join(", ");
  report({
    rule: "no-words-for-language",
    severity: "warning",
    message: `There are no labels in "${lang}" for ${list}. They are shown in English, marked as English.`,
    fix: "Pass your own words with `labels`; the type `Labels` lists them all.",
    path: "lang",
  });
}
