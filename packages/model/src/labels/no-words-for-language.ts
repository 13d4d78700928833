import { needsText, needsTexts } from "../argument-error.js";
import type { Diagnostic } from "../diagnostic.js";
import { fallbackCatalogue } from "./catalogue-of.js";
import { labelName } from "./label-name.js";

/** How many labels a message names. */
const most = 12;

/**
 * Reports labels and dates in another language, usually English, because there are none in the language of the text.
 * @param missing the labels, where they are known.
 */
export function noWordsForLanguage(lang: string, missing: readonly string[] = []): Diagnostic {
  needsText(lang, "noWordsForLanguage", "lang");
  needsTexts(missing, "noWordsForLanguage", "missing");
  const named = missing.slice(0, most).map(withName);
  const others = missing.length - named.length;
  const shownIn = fallbackCatalogue.lang === "en" ? "English" : `"${fallbackCatalogue.lang}"`;
  const list = named.length === 0 ? "" : ` for ${named.join(", ")}${others > 0 ? ` and ${others} more` : ""}`;
  return {
    rule: "no-words-for-language",
    severity: "warning",
    message: `There are no labels in "${lang}"${list}. They are shown in ${shownIn}. Pass your own with \`labels\`.`,
    reason: "A page that mixes languages is hard to follow, and a screen reader has to switch its voice.",
    fix: "Pass your own words with `labels`; the type `Labels` lists them all.",
    path: "lang",
  };
}

/** The label as the page shows it, and where it is in `labels`: `"Note" (callout.note)`. */
function withName(wording: string): string {
  const name = labelName(wording);
  return JSON.stringify(wording) + (name === undefined ? "" : ` (${name})`);
}
