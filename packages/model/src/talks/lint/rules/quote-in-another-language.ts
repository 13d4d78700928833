import { plainText } from "../../../article/text/plain-text.js";
import type { Statement } from "../../../generated/types.js";
import type { Violation } from "../../check/rule.js";
import { quoted } from "../../check/wording.js";
import { supports } from "../../known/supports.js";
import type { LintContext, LintRule } from "../lint-rule.js";
import { isInOtherLanguage, isSameLanguage } from "../text/other-language.js";

export const quoteInAnotherLanguage: LintRule = {
  name: "quote-in-another-language",
  severity: "warning",
  reason:
    "Quotation marks promise the words themselves. Readers must know that they read a translation, and whose, or be able to read what was said.",
  fix: "Write the quotation in the language of the dossier, say in which language it was said (`inLanguage`; in a document `said in: es`), and give the words themselves (`original`) or say who translated them (`translatedBy`).",
  find: (context) =>
    context.currentOf("statement").flatMap((statement): Violation[] => {
      if (statement.form !== "quote") return [];
      const found = faultOf(statement, context);
      return found === undefined ? [] : [{ record: statement.id, ...found }];
    }),
};

type Fault = Pick<Violation, "path" | "message">;

function faultOf(statement: Statement, context: LintContext): Fault | undefined {
  const { lang } = context.dossier;
  const { text, inLanguage, original, translatedBy } = statement;
  const words = plainText(text);
  if (isInOtherLanguage(words, lang)) {
    return { path: "text", message: `${quoted(words)} is not in the language of the dossier (${lang}).` };
  }
  if (original !== undefined || translatedBy !== undefined) return undefined;
  if (inLanguage !== undefined && !isSameLanguage(inLanguage, lang)) {
    const message = `${quoted(words)} was said in another language (${inLanguage}), but neither the words themselves nor the translator are given.`;
    return { path: "translatedBy", message };
  }
  const foreign = inLanguage === undefined ? foreignWords(statement, context) : undefined;
  if (foreign === undefined) return undefined;
  const message = `The source has ${quoted(foreign)}, so ${quoted(words)} is a translation, but the record does not say so.`;
  return { path: "inLanguage", message };
}

/** Words of a source that supports the quotation. */
function foreignWords(statement: Statement, { referencesOf, dossier }: LintContext): string | undefined {
  return referencesOf(statement)
    .filter(({ reference }) => supports(reference))
    .map(({ reference }) => reference.selector?.exact ?? "")
    .find((words) => isInOtherLanguage(words, dossier.lang));
}
