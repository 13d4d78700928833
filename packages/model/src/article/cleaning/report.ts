import type { Diagnostic } from "../../diagnostic.js";
import { nameOf } from "../../name-of.js";

/** The rules that cleaning, `resolve` and `toArticle` report by. */
export type CleaningRule =
  | "required-field"
  | "wrong-type"
  | "unknown-value"
  | "unknown-block"
  | "empty-words"
  | "empty-list"
  | "too-long"
  | "too-deep"
  | "not-a-date"
  | "not-a-number"
  | "unsafe-link"
  | "broken-mark"
  | "unprintable-characters"
  | "markup-in-text"
  | "missing-id"
  | "duplicate-id"
  | "nothing-to-show"
  | "not-resolved"
  | "unknown-dossier"
  | "unknown-record"
  | "wrong-order"
  | "missing-title";

/** The result of cleaning one thing: `block` is undefined when nothing valid was left of it. */
export interface Cleaned<B> {
  block: B | undefined;
  diagnostics: Diagnostic[];
}

/**
 * Checks one value: returns it (the very same where nothing had to change, so that clean data
 * costs no copies), or a corrected copy, or undefined where nothing of it can be shown.
 * Paths are relative to the value; the caller puts its own step in front.
 */
export type Cleaner<T> = (value: unknown, diagnostics: Diagnostic[]) => T | undefined;

export function leftOut(diagnostics: Diagnostic[], rule: CleaningRule, message: string): undefined {
  diagnostics.push({ rule, severity: "error", message, path: "" });
  return undefined;
}

export function changed(diagnostics: Diagnostic[], rule: CleaningRule, message: string): void {
  diagnostics.push({ rule, severity: "warning", message, path: "" });
}

/** Reports a value of the wrong type; a value that is not there is a required field that is missing. */
export function expected(diagnostics: Diagnostic[], what: string, value: unknown): undefined {
  const rule = value === undefined ? "required-field" : "wrong-type";
  return leftOut(diagnostics, rule, `Expected ${what}, found ${nameOf(value)}.`);
}

/** Runs a cleaner one step down and writes that step before the paths of the diagnostics it adds. */
export function step<T>(
  name: string | number,
  cleaner: Cleaner<T>,
  value: unknown,
  diagnostics: Diagnostic[],
): T | undefined {
  const before = diagnostics.length;
  const result = cleaner(value, diagnostics);
  if (diagnostics.length > before) under(name, diagnostics, before);
  return result;
}

/** Writes a step before the paths of all diagnostics from index `from` on. */
export function under(name: string | number, diagnostics: Diagnostic[], from: number): void {
  for (let index = from; index < diagnostics.length; index++) {
    const diagnostic = diagnostics[index];
    if (diagnostic) diagnostic.path = join(name, diagnostic.path);
  }
}

function join(name: string | number, rest: string): string {
  const own = typeof name === "number" ? `[${name}]` : name;
  if (rest === "") return own;
  return rest.startsWith("[") ? own + rest : `${own}.${rest}`;
}
