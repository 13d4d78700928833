import { plain } from "./text/plain.js";

/** What the lines under the title say, by the words an editor uses. */
const fields: Readonly<Record<string, string>> = {
  question: "question",
  "as of": "asOf",
  asof: "asOf",
  language: "lang",
  lang: "lang",
  checked: "checked",
  "review by": "reviewBy",
  review: "reviewBy",
  notice: "notice",
  title: "name",
};

/** The field of the dossier that `key: value` names, and where the value begins. */
export function headerField(text: string): { field: string; at: number } | undefined {
  const colon = text.slice(0, 40).indexOf(":");
  if (colon < 0) return undefined;
  const word = plain(text.slice(0, colon).replace(/^[*_]{1,2}|[*_]{1,2}$/g, "")).toLowerCase();
  const field = Object.hasOwn(fields, word) ? fields[word] : undefined;
  const marks = /^[*_]{1,2}(?=\s)/.exec(text.slice(colon + 1))?.[0].length ?? 0;
  return field === undefined ? undefined : { field, at: colon + 1 + marks };
}

export const headerWords = "question, as of, language, checked, review by, notice";
