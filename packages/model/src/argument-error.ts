import { nameOf } from "./name-of.js";

/**
 * An argument cannot be used at all. The message names the function, the argument, what it is and what to give.
 * Functions that clean or render never throw it: they report a `Diagnostic` and go on.
 */
export class ArgumentError extends TypeError {
  override readonly name = "ArgumentError";

  /** The error for one argument of a function: `ArgumentError.of("extract", "input", "a string", input)`. */
  static of(call: string, argument: string, what: string, value: unknown): ArgumentError {
    return new ArgumentError(`${call}: "${argument}" must be ${what}, but is ${nameOf(value)}.`);
  }
}

/** Throws unless an argument can be used. `call` is the name of the function: `monthNumber`. */
export function needs(
  isUsable: boolean,
  call: string,
  argument: string,
  what: string,
  value: unknown,
): asserts isUsable {
  if (!isUsable) throw ArgumentError.of(call, argument, what, value);
}

/** Throws unless an argument is a string. */
export function needsText(value: unknown, call: string, argument: string): asserts value is string {
  needs(typeof value === "string", call, argument, "a string", value);
}

/** Throws unless an argument is an object that is not a list. */
export function needsObject(
  value: unknown,
  call: string,
  argument: string,
  what = "an object",
): asserts value is object {
  needs(typeof value === "object" && value !== null && !Array.isArray(value), call, argument, what, value);
}

/** The same for options, which may be left out. */
export function needsOptions(value: unknown, call: string): void {
  if (value !== undefined) needsObject(value, call, "options");
}

/** Throws unless an argument is a list of strings. */
export function needsTexts(value: unknown, call: string, argument: string): asserts value is readonly string[] {
  const isList = Array.isArray(value) && Array.from(value as unknown[]).every((entry) => typeof entry === "string");
  needs(isList, call, argument, "a list of strings", value);
}
