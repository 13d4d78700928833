import { regionalDates } from "../generated/date-formats.js";
import type { DateFormats, Labels } from "../languages/labels.js";
import { catalogues } from "../languages/languages.js";

/** The catalogue of a language, English where there is none. `de-AT` finds `de`, with the dates of Austria. */
export function labelsFor(lang: string): Labels {
  const tag = lang.toLowerCase();
  const [language = ""] = tag.split("-");
  const labels = Object.hasOwn(catalogues, language) ? catalogues[language as keyof typeof catalogues] : catalogues.en;
  const dates: Partial<DateFormats> | undefined = regionalDates.get(tag);
  return dates === undefined ? labels : { ...labels, dates: { ...labels.dates, ...dates } };
}
