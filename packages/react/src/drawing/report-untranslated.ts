import type { Diagnostic } from "@backgrounder/model/article";
import { noWordsForLanguage } from "@backgrounder/model/labels";

/** Says once which labels were printed in English, since there are none in the language of the text. */
export function reportUntranslated(
  lang: string,
  untranslated: ReadonlySet<string>,
  report: (diagnostic: Diagnostic) => void,
): void {
  if (untranslated.size > 0) report(noWordsForLanguage(lang, [...untranslated]));
}
