import { ArgumentError } from "@backgrounder/model/article";

/** Throws unless an argument is an object that is not a list. */
export function needsObject(value: unknown, call: string, argument: string, what = "an object"): void {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw ArgumentError.of(call, argument, what, value);
}

/** Throws unless an argument is a text. */
export function needsText(value: unknown, call: string, argument: string): void {
  if (typeof value !== "string") throw ArgumentError.of(call, argument, "a text", value);
}

/** Throws unless an argument is a list. */
export function needsList(value: unknown, call: string, argument: string): void {
  if (!Array.isArray(value)) throw ArgumentError.of(call, argument, "a list", value);
}

/** Throws unless an argument is one of the names of a table. Any value may come, also one that has no words. */
export function needsOneOf(value: unknown, call: string, argument: string, table: object): void {
  if (typeof value === "string" && Object.hasOwn(table, value)) return;
  throw ArgumentError.of(call, argument, `one of ${Object.keys(table).join(", ")}`, value);
}
