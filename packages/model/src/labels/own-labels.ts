import type { Labels } from "../languages/labels.js";

type Leaf = string | readonly unknown[] | undefined;

/** Any fields of a type, at any depth. Lists are replaced as a whole. */
export type DeepPartial<T> = { [K in keyof T]?: T[K] extends Leaf ? T[K] : DeepPartial<T[K]> };

/** Your own wordings instead of the catalogue's, one or all: `{ sources: "References", talks: { issue: "Topic" } }`. */
export type OwnLabels = DeepPartial<Labels>;

/** A catalogue with some of its words replaced. Anything else in `own` is left out. */
export function merged<T extends object>(base: T, own: DeepPartial<T>): T {
  const copy: T = { ...base };
  for (const key of Object.keys(own) as (keyof T)[]) {
    if (!Object.hasOwn(base, key)) continue;
    const [before, value] = [base[key], own[key]] as [unknown, unknown];
    if (isGroup(before) && isGroup(value)) copy[key] = merged(before, value) as T[typeof key];
    else if (isAlike(before, value)) copy[key] = value as T[typeof key];
  }
  return copy;
}

/** Words in place of words, and a list of words in place of a list. */
const isAlike = (before: unknown, value: unknown): boolean =>
  Array.isArray(before)
    ? Array.isArray(value) && Array.from(value as unknown[]).every((one) => typeof one === "string")
    : typeof before === "string" && typeof value === "string";

const isGroup = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** No catalogue is any deeper. */
const deepest = 5;

/** Every word that somebody gave, to tell their words from those of a catalogue. */
export function wordsIn(own: object, depth = 0): string[] {
  return Object.values(own).flatMap((value: unknown) => {
    if (typeof value === "string") return [value];
    return typeof value === "object" && value !== null && depth < deepest ? wordsIn(value, depth + 1) : [];
  });
}
