import type { Diagnostic } from "@backgrounder/model/article";
import { noWordsForLanguage } from "@backgrounder/model/labels";

/** Reports once which labels are in English because the language of the text has none. */
export function reportUntranslated(
  lang: string,
  untranslated: ReadonlySet<string>,
  report: (diagnostic: Diagnostic) => void,
): void {
  if (untranslated.size > 0) report(noWordsForLanguage(lang, [...untranslated]));
}
