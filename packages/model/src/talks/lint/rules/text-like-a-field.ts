import type { DossierRecord } from "../../../generated/types.js";
import type { Violation } from "../../check/rule.js";
import type { LintContext, LintRule } from "../lint-rule.js";
import { fieldMeant } from "../text/field-names.js";

/** The document form refuses such a cell; this finds it in a folder, and in texts that were written elsewhere. */
export const textLikeAField: LintRule = {
  name: "text-like-a-field",
  severity: "warning",
  reason: "Words that were meant for a field are published as they are, and the field stays empty.",
  fix: "Move the words to that field: in a document, on a line below with its name (`outcome: It failed`). If they are meant as text, begin with a capital letter or without the colon.",
  find(context) {
    return context.current.flatMap((record) => violationsIn(record, context));
  },
};

const wordBeforeColon = /^\s{0,9}(\p{Ll}[\p{L} -]{2,19}):\s/u;
const isOurs = (path: string): boolean => !/^(?:name|accepted|history|confirmed|rankReason)/.test(path);

function violationsIn(record: DossierRecord, { proseOf }: LintContext): Violation[] {
  const isQuote = record.kind === "statement" && record.form === "quote";
  return proseOf(record).flatMap(({ path, text }): Violation[] => {
    const word = wordBeforeColon.exec(text)?.[1];
    if (word === undefined || !isOurs(path) || (isQuote && path === "text")) return [];
    const field = fieldMeant(word, record.kind);
    if (field === undefined) return [];
    const message = `The text begins with “${word}:”, which looks like the field \`${field}\`.`;
    return [{ record: record.id, path, message }];
  });
}
