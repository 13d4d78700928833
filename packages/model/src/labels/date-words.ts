import type { When } from "../generated/types.js";
import { fill, labelsFor, type DateLabels } from "./labels.js";

/**
 * A date in words: `17 August 2025`, `about August 2025`, `between 16 and 18 August 2025`, `not before 2026`.
 * Takes a `When`, or a year, month, day or instant as a string. Bounds are read from `earliest` and `latest`,
 * which were worked out when the record was built: nothing here parses EDTF.
 */
export function dateWords(date: When | string, lang: string, labels: DateLabels = labelsFor(lang).dates): string {
  if (typeof date === "string") return day(date, lang);
  const { earliest, latest, edtf } = date;
  if (earliest === undefined && latest === undefined) return edtf;
  if (latest === undefined) return fill(labels.notBefore, { date: day(earliest ?? "", lang) });
  if (earliest === undefined) return fill(labels.notAfter, { date: day(latest, lang) });
  const single = asOneDate(earliest, latest);
  if (single !== undefined) return qualified(day(single, lang), edtf, labels);
  return span(earliest, latest, edtf, lang, labels);
}

/** `2025-08-01` to `2025-08-31` is a month, `2025-01-01` to `2025-12-31` a year. */
function asOneDate(earliest: string, latest: string): string | undefined {
  if (earliest === latest) return earliest;
  const [fromYear, fromMonth, fromDay] = earliest.split("-");
  const [year, month, lastDay] = latest.split("-");
  if (fromYear === undefined || fromYear !== year || fromDay !== "01") return undefined;
  if (fromMonth === "01" && month === "12" && lastDay === "31") return year;
  if (fromMonth !== month || month === undefined) return undefined;
  const daysInMonth = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(lastDay) === daysInMonth ? `${year}-${month}` : undefined;
}

/** EDTF marks: `~` about, `?` perhaps, `%` both. */
function qualified(words: string, edtf: string, labels: DateLabels): string {
  if (/[~%]/.test(edtf)) return fill(labels.about, { date: words });
  return edtf.includes("?") ? fill(labels.perhaps, { date: words }) : words;
}

/** An interval that lasted is told from a day that lies somewhere in it by EDTF's own signs. */
function span(earliest: string, latest: string, edtf: string, lang: string, labels: DateLabels): string {
  const format = formatter(latest, lang);
  const isOneOf = edtf.startsWith("[") || !edtf.includes("/");
  if (isOneOf) return fill(labels.between, { from: day(earliest, lang), until: day(latest, lang) });
  const words = sameForm(earliest, latest)
    ? format.formatRange(utc(earliest), utc(latest))
    : fill(labels.range, { from: day(earliest, lang), until: day(latest, lang) });
  return qualified(words, edtf, labels);
}

const sameForm = (a: string, b: string): boolean => a.length === b.length;

function day(date: string, lang: string): string {
  const instant = utc(date);
  return Number.isNaN(instant.getTime()) ? date : formatter(date, lang).format(instant);
}

const utc = (date: string): Date =>
  new Date(date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date);

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Formatters cost a hundred times what formatting does. */
function formatter(date: string, lang: string): Intl.DateTimeFormat {
  const form = date.length === 4 ? "year" : date.length === 7 ? "month" : "day";
  const key = `${form} ${lang}`;
  let found = formatters.get(key);
  if (found === undefined) {
    found = new Intl.DateTimeFormat(locale(lang), { ...forms[form], timeZone: "UTC" });
    formatters.set(key, found);
  }
  return found;
}

const forms = {
  year: { year: "numeric" },
  month: { year: "numeric", month: "long" },
  day: { year: "numeric", month: "long", day: "numeric" },
} as const;

/** Plain `en` means the order of most of the world's English papers, 17 August 2025. An unknown tag must not throw. */
function locale(lang: string): string {
  if (lang === "en") return "en-GB";
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? "en-GB";
  } catch {
    return "en-GB";
  }
}

/**
 * The value of `<time datetime>`: a year, month, day or instant that HTML accepts; undefined where the date
 * is no single one, since a false precision is worse than none.
 */
export function dateTime(date: When | string): string | undefined {
  if (typeof date !== "string") {
    if (date.earliest === undefined || date.latest === undefined) return undefined;
    return asOneDate(date.earliest, date.latest);
  }
  return /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?)?)?$/.test(date)
    ? date
    : undefined;
}
