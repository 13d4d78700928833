import type { When } from "../generated/types.js";
import type { DateLabels } from "../languages/labels.js";
import { fill } from "./fill.js";
import { dateInSentence, formatDate, formatEither, formatRange } from "./format-date.js";
import { dateLabelsArgument, needsDate } from "./label-arguments.js";
import { labelsFor } from "./labels.js";
import { isDayBefore, spanOf, unitOf } from "./date-units.js";

/**
 * A date in words: `17 August 2025`, `about August 2025`, `between 16 and 18 August 2025`, `not before 2026`.
 * Takes a `When`, or a year, month, day or instant as a string; of an instant it prints the day that is written in it.
 * Bounds are read from `earliest` and `latest`, which were worked out when the record was built.
 * The words are the same on every machine: they come from a table, not from `Intl`.
 * @param words a language, or the labels of one.
 */
export function dateWords(date: When | string, words: string | DateLabels): string {
  needsDate(date, "dateWords");
  const labels = typeof words === "string" ? labelsFor(words).dates : dateLabelsArgument(words, "dateWords");
  if (typeof date === "string") return formatDate(date, labels);
  const { earliest, latest, edtf } = date;
  const qualify = (text: string): string => qualified(text, edtf, labels);
  const decade = /^(\d{3})X[~?%]?$/.exec(edtf)?.[1];
  if (decade !== undefined) return qualify(fill(labels.decade, { year: `${decade}0` }));
  if (latest === undefined) {
    if (earliest === undefined) return edtf;
    return fill(labels.notBefore, { date: qualify(dateInSentence(earliest, labels)) });
  }
  if (earliest === undefined) return fill(labels.notAfter, { date: qualify(dateInSentence(latest, labels)) });
  const single = unitOf(earliest, latest);
  if (single !== undefined) return qualify(formatDate(single, labels));
  const { from, until, lasted } = spanOf(edtf, earliest, latest);
  if (lasted) return qualify(formatRange(from, until, labels));
  if (isDayBefore(from, until)) return qualify(formatEither(from, until, labels));
  return qualify(fill(labels.between, { from: dateInSentence(from, labels), until: dateInSentence(until, labels) }));
}

/** EDTF marks: `~` about, `?` perhaps, `%` both. */
function qualified(words: string, edtf: string, labels: DateLabels): string {
  const about = /[~%]/.test(edtf) ? fill(labels.about, { date: words }) : words;
  return /[?%]/.test(edtf) ? fill(labels.perhaps, { date: about }) : about;
}

/**
 * The value of `<time datetime>`: a year, month, day or instant that HTML accepts; undefined where the date
 * is not a single one, since a false precision is worse than none.
 */
export function dateTime(date: When | string): string | undefined {
  needsDate(date, "dateTime");
  if (typeof date !== "string") {
    if (date.earliest === undefined || date.latest === undefined) return undefined;
    return unitOf(date.earliest, date.latest);
  }
  return /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?)?)?$/.test(date)
    ? date
    : undefined;
}
