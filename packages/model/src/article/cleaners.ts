import { changed, leftOut, step, type Cleaner, type Problem } from "./problem.js";
import { cleanString } from "./clean-string.js";
import { safeHref } from "./safe-href.js";

/** Words that a reader sees: a string that is not blank. */
export const words: Cleaner<string> = (value, problems) => {
  if (typeof value !== "string") return leftOut(problems, `Expected words, found ${nameOf(value)}. Give it a string.`);
  const clean = cleanString(value, problems);
  if (clean.trim() === "")
    return leftOut(problems, "Nothing is written here. Give it some words, or leave the field out.");
  return clean;
};

/** A string that may be empty, such as an image's `alt`. */
export const anyWords: Cleaner<string> = (value, problems) =>
  typeof value === "string"
    ? cleanString(value, problems)
    : leftOut(problems, `Expected a string, found ${nameOf(value)}.`);

/** An id that HTML accepts. What has none is still shown, but cannot be linked to. */
export const id: Cleaner<string> = (value, problems) => {
  if (typeof value === "string" && value !== "" && !/\s/.test(value))
    return value.isWellFormed() ? value : value.toWellFormed();
  changed(problems, "No id without white space here, so nothing can link to it. Mint one, `kind:slug`.");
  return "";
};

export const href: Cleaner<string> = (value, problems) => {
  const safe = typeof value === "string" ? safeHref(value) : undefined;
  return safe ?? leftOut(problems, "Not an address that is allowed here. Use http, https, mailto or a relative one.");
};

const isoDatePattern = /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?)?)?$/;

export const isoDate: Cleaner<string> = (value, problems) =>
  typeof value === "string" && isoDatePattern.test(value) && !Number.isNaN(Date.parse(value))
    ? value
    : leftOut(problems, "Not a date. Write 2025, 2025-08, 2025-08-17, or an instant with its offset.");

/** One of a list; another value becomes the fallback, or is left out where there is none. */
export function oneOf<const T extends string>(values: readonly T[], fallback?: NoInfer<T>): Cleaner<T> {
  const known = new Set<unknown>(values);
  return (value, problems) => {
    if (known.has(value)) return value as T;
    const message = `Unknown: ${nameOf(value)}. Use one of ${values.join(", ")}.`;
    if (fallback === undefined) return leftOut(problems, message);
    changed(problems, `${message} Shown as ${fallback}.`);
    return fallback;
  };
}

export const flag: Cleaner<boolean> = (value, problems) =>
  typeof value === "boolean" ? value : leftOut(problems, `Expected true or false, found ${nameOf(value)}.`);

export function wholeNumber(min: number, max: number): Cleaner<number> {
  return (value, problems) =>
    Number.isInteger(value) && (value as number) >= min && (value as number) <= max
      ? (value as number)
      : leftOut(problems, `Expected a whole number from ${min} to ${max}, found ${nameOf(value)}.`);
}

/** A list without what could not be shown; undefined when nothing is left. */
export function listOf<T>(item: Cleaner<T>): Cleaner<T[]> {
  return (value, problems) => {
    if (!Array.isArray(value)) return leftOut(problems, `Expected a list, found ${nameOf(value)}.`);
    const items = cleanItems(value, item, problems);
    return items.length > 0 ? items : leftOut(problems, "Nothing is left to show in this list.");
  };
}

function cleanItems<T>(value: unknown[], item: Cleaner<T>, problems: Problem[]): T[] {
  let copy: T[] | undefined;
  for (let index = 0; index < value.length; index++) {
    const before = value[index];
    const after = step(index, item, before, problems);
    if (copy === undefined && after !== before) copy = value.slice(0, index) as T[];
    if (copy !== undefined && after !== undefined) copy.push(after);
  }
  return copy ?? (value as T[]);
}

type Fields<T> = { [K in keyof T]?: Cleaner<NonNullable<T[K]>> };

/**
 * An object: without a required field it is left out; an optional field that cannot be shown is.
 * Fields that are not named stay as they are: they are not drawn.
 */
export function objectOf<T extends object>(required: Fields<T>, optional: Fields<T> = {}): Cleaner<T> {
  const must = Object.entries(required) as [keyof T & string, Cleaner<unknown>][];
  const may = Object.entries(optional) as [keyof T & string, Cleaner<unknown>][];
  return (value, problems) => {
    if (value === null || typeof value !== "object")
      return leftOut(problems, `Expected an object, found ${nameOf(value)}.`);
    const before = value as T;
    let after = before;
    for (const [key, cleaner] of must) {
      const field = step(key, cleaner, before[key], problems);
      if (field === undefined) return undefined;
      if (field !== before[key]) after = { ...after, [key]: field };
    }
    for (const [key, cleaner] of may) {
      if (before[key] === undefined) continue;
      const field = step(key, cleaner, before[key], problems);
      if (field === before[key]) continue;
      after = { ...after };
      if (field === undefined) delete after[key];
      else (after as Record<string, unknown>)[key] = field;
    }
    return after;
  };
}

function nameOf(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "string" ? `"${value.slice(0, 40).toWellFormed()}"` : `a ${typeof value}`;
}
