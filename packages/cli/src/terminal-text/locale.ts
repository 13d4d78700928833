import type { When } from "@backgrounder/model/article";
import { dateWords, labelsFor, type Labels } from "@backgrounder/model/labels";

/** A dossier's language, with its words for a person at a terminal. */
export interface Locale {
  lang: string;
  labels: Labels;
}

export const localeOf = (lang: string): Locale => ({ lang, labels: labelsFor(lang) });

export const dayWords = (day: When | string, { labels }: Locale): string => dateWords(day, labels.dates);
