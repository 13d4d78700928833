import { needsText } from "../argument-error.js";

/** By language; every other one has “these”. */
const marks = new Map<string, readonly [open: string, close: string]>([
  ["ar", ["«", "»"]],
  ["de", ["„", "“"]],
  ["es", ["«", "»"]],
  ["fr", ["«\u00a0", "\u00a0»"]],
  ["pl", ["„", "”"]],
  ["uk", ["«", "»"]],
]);

/** Words in the quotation marks of their language, for plain text; HTML has `<q>`. */
export function quoted(words: string, lang: string): string {
  needsText(words, "quoted", "words");
  needsText(lang, "quoted", "lang");
  const [open, close] = marks.get(lang.toLowerCase().split("-")[0] ?? "") ?? ["“", "”"];
  return open + words + close;
}
