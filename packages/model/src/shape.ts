/**
 * The form of what cleaners check, as `npm run generate` writes it from the schema into `src/generated/shapes.ts`.
 * Plain data without zod: a page that renders one block carries the shape of that block alone.
 */
export type Shape =
  | { readonly type: "words"; readonly empty?: "allowed" | "fallback" }
  | { readonly type: "prose"; readonly empty?: "allowed" | "fallback" }
  | { readonly type: "prose-or-object"; readonly object: Lazy<ObjectShape> }
  | { readonly type: "id" }
  | { readonly type: "address"; readonly use: "link" | "form" }
  | { readonly type: "date"; readonly keepAsWritten?: true }
  | { readonly type: "value"; readonly values: readonly string[]; readonly fallback?: string }
  | { readonly type: "flag" }
  | { readonly type: "whole-number"; readonly min: number; readonly max: number }
  | { readonly type: "list"; readonly of: Lazy<Shape>; readonly empty?: "allowed" | "fallback" }
  | { readonly type: "one-of"; readonly tag: string; readonly of: Readonly<Record<string, ObjectShape>> }
  | { readonly type: "any" }
  | ObjectShape;

/** A shape that refers to itself is looked up when it is needed. */
export type Lazy<S> = S | (() => S);

/**
 * The fields of an object. Fields that tell objects apart (`type`, `widget`) are not among them: whoever chose the
 * shape has read them.
 */
export interface ObjectShape<T = unknown> {
  readonly type: "object";
  readonly required: Readonly<Record<string, Shape>>;
  readonly optional: Readonly<Record<string, Shape>>;
  /** The field that `resolve` fills in; it is required, since there is nothing to show without it. */
  readonly filled?: string;
  /** Never set: it ties the shape to the type of its objects. */
  readonly of?: T;
}

/** How the records of one kind behave in a view and in a list of changes. */
export interface KindTraits {
  /**
   * When a view of a day shows one: by itself, when a shown record names it, either, or (a conflict) when at least two
   * of its members are shown.
   */
  readonly shown: "by-itself" | "when-named" | "by-itself-or-when-named" | "with-members";
  /**
   * What decides from which day it holds: the day it was said or made (`on`), the day of the answer (`as-of`), its
   * interval (`valid`), or (`state`) its interval, until another takes its place.
   */
  readonly holdsFrom: "on" | "as-of" | "valid" | "state";
  /** Whether readers are told that one was added or removed. Changes within it are always reported. */
  readonly isNews: boolean;
  /** Its position in a list of changes; the lowest is first. */
  readonly newsOrder: number;
  /** Adding one is our own act and not an event in the world. */
  readonly isEditorial: boolean;
}
