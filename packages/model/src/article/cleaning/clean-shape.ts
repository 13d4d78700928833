import type { Block } from "../../generated/types.js";
import type { Diagnostic } from "../../diagnostic.js";
import { nameOf } from "../../name-of.js";
import { copied } from "../../copied.js";
import type { Lazy, ObjectShape, Shape } from "../../shape.js";
import {
  anyWords,
  dateAsWritten,
  flag,
  formAddress,
  id,
  isoDate,
  link,
  listOf,
  objectOf,
  oneOf,
  wholeNumber,
  words,
} from "./cleaners.js";
import { expected, leftOut, type Cleaned, type Cleaner } from "./report.js";
import { richText } from "./rich-text.js";

/** Cleaners of fields that need more than their shape says. */
export type Exceptions = Readonly<Record<string, Cleaner<unknown>>>;

/** Blocks share shapes, such as that of a source, so each is taken apart once. */
const known = new WeakMap<Shape, Cleaner<unknown>>();

/** The cleaner of a shape: what of a value of this shape can be shown. */
export function cleanerOf<T extends object>(shape: ObjectShape<T>, exceptions?: Exceptions): Cleaner<T> {
  return (exceptions === undefined ? shapeCleaner(shape) : objectCleaner(shape, exceptions)) as Cleaner<T>;
}

/** Makes the public form of a block's cleaner, which copies. Pure: the same block, the same answer. */
export function cleaning<B extends Block>(cleaner: Cleaner<B>): (block: B) => Cleaned<B> {
  return (block) => {
    const diagnostics: Diagnostic[] = [];
    return { block: copied(cleaner(block, diagnostics)), diagnostics };
  };
}

function shapeCleaner(shape: Shape): Cleaner<unknown> {
  const before = known.get(shape);
  if (before !== undefined) return before;
  const cleaner = compiled(shape);
  known.set(shape, cleaner);
  return cleaner;
}

function objectCleaner({ required, optional }: ObjectShape, exceptions: Exceptions = {}): Cleaner<object> {
  const fieldsOf = (fields: Readonly<Record<string, Shape>>): (readonly [string, Cleaner<unknown>])[] =>
    Object.entries(fields).map(([name, shape]) => [name, exceptions[name] ?? shapeCleaner(shape)]);
  return objectOf(fieldsOf(required), fieldsOf(optional));
}

/** A form of shape that has no cleaner here does not compile. */
function compiled(shape: Shape): Cleaner<unknown> {
  switch (shape.type) {
    case "words":
      return shape.empty === undefined ? words : orEmpty(anyWords, shape.empty);
    case "prose":
      return shape.empty === undefined ? richText : orEmpty(richText, shape.empty);
    case "prose-or-object":
      return proseOr(lazily(shape.object));
    case "id":
      return id;
    case "address":
      return shape.use === "form" ? formAddress : link;
    case "date":
      return shape.keepAsWritten === true ? dateAsWritten : isoDate;
    case "value":
      return oneOf(shape.values, shape.fallback);
    case "flag":
      return flag;
    case "whole-number":
      return wholeNumber(shape.min, shape.max);
    case "list":
      return listOf(lazily(shape.of), shape.empty);
    case "one-of":
      return tagged(shape.tag, shape.of);
    case "any":
      return (value) => value;
    case "object":
      return objectCleaner(shape);
  }
}

/** No reader follows a list any deeper, and an entry that contains itself has no end. */
const deepest = 100;
/** An entry that is in many lists at once is cleaned in each of them, and each level may double the number. */
const mostNested = 10_000;

/** A shape within itself is compiled when the first value comes, since its own cleaner is not ready before. */
function lazily(shape: Lazy<Shape>): Cleaner<unknown> {
  if (typeof shape !== "function") return shapeCleaner(shape);
  let cleaner: Cleaner<unknown> | undefined;
  let depth = 0;
  let count = 0;
  return (value, diagnostics) => {
    if (depth === 0) count = 0;
    if (depth >= deepest)
      return leftOut(diagnostics, "too-deep", `Nested more than ${deepest} deep. Move the inner lists out.`);
    if (++count > mostNested)
      return leftOut(diagnostics, "too-long", `More than ${mostNested} lists in one. Make several blocks of it.`);
    depth++;
    try {
      return (cleaner ??= shapeCleaner(shape()))(value, diagnostics);
    } finally {
      depth--;
    }
  };
}

/** Leaving out an empty cell would move its neighbours under another header, so it stays. */
const orEmpty =
  (cleaner: Cleaner<unknown>, empty: "allowed" | "fallback"): Cleaner<unknown> =>
  (value, diagnostics) =>
    value === "" ? value : (cleaner(value, diagnostics) ?? (empty === "fallback" ? "" : undefined));

/** An object whose shape depends on one of its fields. */
function tagged(tag: string, shapes: Readonly<Record<string, ObjectShape>>): Cleaner<unknown> {
  const cleaners = new Map<unknown, Cleaner<unknown>>(
    Object.entries(shapes).map(([value, shape]) => [value, shapeCleaner(shape)]),
  );
  const known = [...cleaners.keys()].join(", ");
  return (value, diagnostics) => {
    if (typeof value !== "object" || value === null) return expected(diagnostics, `one of ${known}`, value);
    const found: unknown = Object.hasOwn(value, tag) ? (value as Record<string, unknown>)[tag] : undefined;
    const cleaner = cleaners.get(found);
    if (cleaner !== undefined) return cleaner(value, diagnostics);
    return leftOut(diagnostics, "unknown-value", `${nameOf(found)} cannot be here. Use one of ${known} as ${tag}.`);
  };
}

const proseOr =
  (object: Cleaner<unknown>): Cleaner<unknown> =>
  (value, diagnostics) =>
    value !== null && typeof value === "object" && !Array.isArray(value)
      ? object(value, diagnostics)
      : richText(value, diagnostics);
