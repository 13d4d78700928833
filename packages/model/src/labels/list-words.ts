import { needs, needsText, needsTexts } from "../argument-error.js";
import { directionOf } from "./direction-of.js";

/** What a language puts between the parts of a line. */
export interface Separators {
  /** Between the names of a list: "Kyiv, Moscow". */
  list: string;
  /** Between a thing and what describes it: "Minutes, State mediator, 3 May". */
  comma: string;
  /** Between parts that have commas of their own. */
  semicolon: string;
  /** Between a name and what is said of it: "Kyiv: 17 August". */
  colon: string;
}

const latin: Separators = { list: ", ", comma: ", ", semicolon: "; ", colon: ": " };
/** With spaces that do not break, so that no line begins with a sign. */
const french: Separators = { ...latin, semicolon: "\u00a0; ", colon: "\u00a0: " };
/** Canada writes `;` without a space and `:` with one. */
const canadianFrench: Separators = { ...french, semicolon: "; " };
const arabic: Separators = { list: "، ", comma: "، ", semicolon: "؛ ", colon: ": " };
const chinese: Separators = { list: "、", comma: "，", semicolon: "；", colon: "：" };
const japanese: Separators = { ...chinese, comma: "、" };

/** The signs of a language's script: a text keeps them, whether or not we have a catalogue of its language. */
export function separatorsOf(lang: string): Separators {
  needsText(lang, "separatorsOf", "lang");
  const [language = "", ...subtags] = lang.toLowerCase().split("-");
  if (language === "fr") return subtags.includes("ca") ? canadianFrench : french;
  if (language === "zh" || language === "yue") return chinese;
  if (language === "ja") return japanese;
  const usesLatinSigns = directionOf(lang) === "ltr" || /^(?:he|yi|dv|arc)$/.test(language);
  return usesLatinSigns ? latin : arabic;
}

const types = new Set(["conjunction", "disjunction", "unit"]);

const formats = new Map<string, Intl.ListFormat>();
/** Each takes kilobytes, and any text can be the tag of a language. */
const mostFormats = 50;

/**
 * Names in one line: `A, B and C`, `A, B or C`, and `A, B, C` as a `unit`, for a line that goes on after them.
 * @param lang the language of the text around the names.
 */
export function listWords(
  items: readonly string[],
  lang: string,
  type: "conjunction" | "disjunction" | "unit" = "conjunction",
): string {
  needsTexts(items, "listWords", "items");
  needsText(lang, "listWords", "lang");
  needs(types.has(type), "listWords", "type", "conjunction, disjunction or unit", type);
  // The `unit` of `Intl` has "und" in German and nothing at all in Chinese.
  if (type === "unit" || items.length < 2) return items.join(separatorsOf(lang).list);
  const key = `${type} ${lang}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.ListFormat(localeOf(lang), { type });
    if (formats.size >= mostFormats) formats.clear();
    formats.set(key, format);
  }
  return format.format(items);
}

/** Plain `en` is British, without a comma before "and". A tag that is not one must not throw. */
export function localeOf(lang: string): string {
  if (lang === "en") return "en-GB";
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? "en-GB";
  } catch {
    return "en-GB";
  }
}
