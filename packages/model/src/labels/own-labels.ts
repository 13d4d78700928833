import type { Labels } from "../languages/labels.js";

type Leaf = string | readonly unknown[] | undefined;

/** Any fields of a type, at any depth. Lists are replaced as a whole. */
export type DeepPartial<T> = { [K in keyof T]?: T[K] extends Leaf ? T[K] : DeepPartial<T[K]> };

/** Your own wordings instead of the catalogue's, one or all: `{ sources: "References", talks: { issue: "Topic" } }`. */
export type OwnLabels = DeepPartial<Labels>;

/** A catalogue with some of its words replaced. What is no word of a catalogue is left out. */
export const mergeLabels = (labels: Labels, own: OwnLabels): Labels => merged(labels, own);

function merged<T extends object>(base: T, own: DeepPartial<T>): T {
  const copy: T = { ...base };
  for (const key of Object.keys(own) as (keyof T)[]) {
    const [before, value] = [base[key], own[key]] as [unknown, unknown];
    if (isGroup(before) && isGroup(value)) copy[key] = merged(before, value) as T[typeof key];
    else if (isLeaf(value) && !isGroup(before)) copy[key] = value as T[typeof key];
  }
  return copy;
}

const isLeaf = (value: unknown): value is string | unknown[] => typeof value === "string" || Array.isArray(value);

const isGroup = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Every word that somebody gave, to tell their words from those of a catalogue. */
export function wordsIn(own: object): string[] {
  return Object.values(own).flatMap((value: unknown) => {
    if (typeof value === "string") return [value];
    return typeof value === "object" && value !== null ? wordsIn(value) : [];
  });
}
