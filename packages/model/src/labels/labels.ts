import { needsObject, needsText } from "../argument-error.js";
import { regionalDates } from "../generated/date-formats.js";
import type { DateFormats, Labels } from "../languages/labels.js";
import { catalogueOf } from "./catalogue-of.js";
import { remember } from "./label-arguments.js";
import { merged, wordsIn, type OwnLabels } from "./own-labels.js";

/**
 * The catalogue of a language, with your own wordings in it. English where there is no catalogue (or, where an app has
 * put a list without English in place of `@backgrounder/model/catalogues`, the first language of it).
 * `de-AT` finds `de`, with the dates of Austria.
 */
export function labelsFor(lang: string, own?: OwnLabels): Labels {
  needsText(lang, "labelsFor", "lang");
  if (own !== undefined) needsObject(own, "labelsFor", "own", "your own labels");
  const tag = lang.toLowerCase();
  const [language = ""] = tag.split("-");
  const labels = catalogueOf(language);
  const dates: Partial<DateFormats> | undefined = regionalDates.get(tag);
  const regional = dates === undefined ? labels : { ...labels, dates: { ...labels.dates, ...dates } };
  return remember(own === undefined ? regional : merged(regional, own));
}

/** Whether there is a catalogue of a language; otherwise its labels and dates are English. */
export const hasCatalogue = (lang: string): boolean => isSameLanguage(labelsFor(lang).lang, lang);

/** The labels for a text, and the language that each of them is in. */
export interface LabelSet {
  labels: Labels;
  /**
   * BCP 47: the language of one of these labels. Your own are in the language of the text (or in the `lang` that you
   * give with them), those of the catalogue in its own: in English where there is no catalogue for the text.
   */
  langOf(wording: string): string;
  /** BCP 47: the language that dates are in. */
  dateLang: string;
}

/** The labels for a text in this language. A page marks those that are in another language with `lang`. */
export function labelSet(lang: string, own?: OwnLabels): LabelSet {
  const labels = labelsFor(lang, own);
  const catalogue = labelsFor(lang).lang;
  const words = own === undefined ? new Set<string>() : new Set(wordsIn(own));
  const ownLang = typeof own?.lang === "string" ? own.lang : lang;
  const langOf = (wording: string): string => (words.has(wording) ? ownLang : catalogue);
  return { labels, langOf, dateLang: langOf(labels.dates.months[0] ?? "") };
}

/** Whether two BCP 47 tags are of one language: `de-AT` and `de`. */
export const isSameLanguage = (a: string, b: string): boolean => languageOf(a) === languageOf(b);

function languageOf(tag: string): string {
  needsText(tag, "isSameLanguage", "lang");
  return tag.toLowerCase().split("-")[0] ?? "";
}
