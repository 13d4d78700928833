import { nameOf } from "../../name-of.js";
import type { Diagnostic } from "../../diagnostic.js";
import { daysInMonth } from "../../labels/date-units.js";
import { cleanString } from "./clean-string.js";
import { changed, expected, leftOut, step, type Cleaner } from "./report.js";
import { reportMarkup } from "./report-markup.js";
import { safeHref } from "./safe-href.js";

/** Words that a reader sees: a string that is not blank. */
export const words: Cleaner<string> = (value, diagnostics) => {
  if (typeof value === "string") reportMarkup(value, false, diagnostics);
  return markup(value, diagnostics);
};

/** The same for text that may be markup. */
export const markup: Cleaner<string> = (value, diagnostics) => {
  if (typeof value !== "string") return expected(diagnostics, "words", value);
  const clean = cleanString(value, diagnostics);
  if (clean.trim() === "")
    return leftOut(diagnostics, "empty-words", "This has no text. Add some, or leave the field out.");
  return clean;
};

/** A string that may be empty, such as an image's `alt`. */
export const anyWords: Cleaner<string> = (value, diagnostics) => {
  if (typeof value === "string") reportMarkup(value, false, diagnostics);
  return anyMarkup(value, diagnostics);
};

/** The same for text that may be markup. */
export const anyMarkup: Cleaner<string> = (value, diagnostics) =>
  typeof value === "string" ? cleanString(value, diagnostics) : expected(diagnostics, "a string", value);

/** An id that HTML accepts. A thing without one is still shown, but cannot be linked to. */
export const id: Cleaner<string> = (value, diagnostics) => {
  if (typeof value === "string" && value !== "" && !/\s/.test(value))
    return value.isWellFormed() ? value : value.toWellFormed();
  changed(
    diagnostics,
    "missing-id",
    "This has no usable id, so nothing can link to it. Add one without spaces, such as `kind:slug`.",
  );
  return "";
};

export const link: Cleaner<string> = (value, diagnostics) => {
  const safe = typeof value === "string" ? safeHref(value) : undefined;
  return (
    safe ??
    leftOut(
      diagnostics,
      "unsafe-link",
      `${nameOf(value)} is not an allowed address. Use http, https, mailto, tel or a relative one.`,
    )
  );
};

/** A form that is sent by mail loses what was written in it in most browsers, and none can be sent by telephone. */
export const formAddress: Cleaner<string> = (value, diagnostics) => {
  const address = link(value, diagnostics);
  return address !== undefined && /^(mailto|tel):/i.test(address)
    ? leftOut(
        diagnostics,
        "unsafe-link",
        `A form cannot be sent to ${nameOf(address)}. Use http, https or a relative address.`,
      )
    : address;
};

const isoDatePattern = /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?)?)?$/;

const isDate = (value: unknown): value is string =>
  typeof value === "string" && isoDatePattern.test(value) && !Number.isNaN(Date.parse(value)) && isRealDay(value);

/** `Date.parse` takes 30 February for 2 March. */
function isRealDay(date: string): boolean {
  const [year = "", month = "", day = "1"] = date.slice(0, 10).split("-");
  return month === "" || Number(day) <= daysInMonth(year, month);
}

const notADate = (value: unknown): string =>
  `${nameOf(value)} is not a date. Write 2025, 2025-08, 2025-08-17, or a date and time with an offset.`;

export const isoDate: Cleaner<string> = (value, diagnostics) =>
  isDate(value) ? value : leftOut(diagnostics, "not-a-date", notADate(value));

/** A date that is shown as it was written where it cannot be read, since leaving out what it dates would be worse. */
export const dateAsWritten: Cleaner<string> = (value, diagnostics) => {
  if (isDate(value)) return value;
  changed(diagnostics, "not-a-date", `${notADate(value)} Until then, it is shown as written.`);
  return typeof value === "string" ? (words(value, []) ?? "") : "";
};

/** One of a list; another value becomes the fallback, or is left out where there is none. */
export function oneOf(values: readonly string[], fallback?: string): Cleaner<string> {
  const known = new Set<unknown>(values);
  return (value, diagnostics) => {
    if (known.has(value)) return value as string;
    const message = `${nameOf(value)} is not a known value. Use one of ${values.join(", ")}.`;
    if (fallback === undefined) return leftOut(diagnostics, "unknown-value", message);
    changed(diagnostics, "unknown-value", `${message} It is shown as ${fallback}.`);
    return fallback;
  };
}

export const flag: Cleaner<boolean> = (value, diagnostics) =>
  typeof value === "boolean" ? value : expected(diagnostics, "true or false", value);

export function wholeNumber(min: number, max: number): Cleaner<number> {
  return (value, diagnostics) =>
    Number.isInteger(value) && (value as number) >= min && (value as number) <= max
      ? (value as number)
      : leftOut(diagnostics, "not-a-number", `Expected a whole number from ${min} to ${max}, found ${nameOf(value)}.`);
}

/**
 * A list without what could not be shown; undefined when nothing is left. `allowed`: a list that is written as empty
 * stays. `fallback`: so does one of which nothing is left.
 */
export function listOf<T>(item: Cleaner<T>, empty?: "allowed" | "fallback"): Cleaner<T[]> {
  const left = (): T[] | undefined => (empty === "fallback" ? [] : undefined);
  return (value, diagnostics) => {
    if (!Array.isArray(value)) return expected(diagnostics, "a list", value) ?? left();
    if (value.length === 0 && empty !== undefined) return value as T[];
    const items = entriesOf(value, item, diagnostics);
    if (items.length > 0) return items;
    return (
      leftOut(
        diagnostics,
        "empty-list",
        value.length === 0
          ? "This list is empty, so there is nothing to show. Add an entry."
          : "Nothing is left to show in this list.",
      ) ?? left()
    );
  };
}

/** More than any honest list has (`most.many` in the schema); the rest is left out, so that no list takes forever. */
const longest = 500_000;

/** How many entries of a list are looked at; says so where that is not all. */
export function lengthOf(list: readonly unknown[], diagnostics: Diagnostic[]): number {
  if (list.length <= longest) return list.length;
  changed(diagnostics, "too-long", `A list of ${list.length} entries. Only the first ${longest} are shown.`);
  return longest;
}

/** What of a list can be shown, which may be nothing; the very same list where nothing had to change. */
export function entriesOf<T>(value: unknown[], item: Cleaner<T>, diagnostics: Diagnostic[]): T[] {
  const length = lengthOf(value, diagnostics);
  let copy: T[] | undefined = length === value.length ? undefined : [];
  for (let index = 0; index < length; index++) {
    const before = value[index];
    const after = step(index, item, before, diagnostics);
    // A hole is undefined before and after, and must not stay.
    if (copy === undefined && (after === undefined || after !== before)) copy = value.slice(0, index) as T[];
    if (copy !== undefined && after !== undefined) copy.push(after);
  }
  return copy ?? (value as T[]);
}

type Fields = readonly (readonly [name: string, cleaner: Cleaner<unknown>])[];

/**
 * An object. It is left out when a required field cannot be shown; an optional field that cannot be shown is left out
 * alone. Fields that are not named stay as they are: they are not shown.
 */
export function objectOf<T extends object>(required: Fields, optional: Fields): Cleaner<T> {
  return (value, diagnostics) => {
    if (value === null || typeof value !== "object") return expected(diagnostics, "an object", value);
    const before = value as Record<string, unknown>;
    let after = before;
    for (const [key, cleaner] of required) {
      const field = step(key, cleaner, before[key], diagnostics);
      if (field === undefined) return undefined;
      if (field !== before[key]) after = { ...after, [key]: field };
    }
    for (const [key, cleaner] of optional) {
      if (before[key] === undefined) continue;
      const field = step(key, cleaner, before[key], diagnostics);
      if (field === before[key]) continue;
      after = { ...after };
      if (field === undefined) delete after[key];
      else after[key] = field;
    }
    return after as T;
  };
}
