import type { z } from "zod";

interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  options?: z.ZodType[];
  element?: z.ZodType;
  innerType?: z.ZodType;
  entries?: Record<string, unknown>;
  values?: unknown[];
}

const definitionOf = (schema: z.ZodType): Definition => schema.def;

/** At the edges of what our fields accept; each schema takes its own from them. */
const scalars = [
  "dossier:any",
  "event:ünder-way.2",
  "2025",
  "2025-08-17",
  "0123456789abcdef".repeat(4),
  "",
  "Words.",
  "x".repeat(2_000),
  1,
  0,
  9.5,
  -1e15,
  1e15,
];

/** A sound value with every field, and with an entry of each form in every list. */
export function sampleOf(schema: z.ZodType): unknown {
  const { shape, options = [], element, innerType } = definitionOf(schema);
  if (innerType !== undefined) return sampleOf(innerType);
  if (element !== undefined) return (definitionOf(element).options ?? [element]).map(sampleOf);
  if (shape !== undefined) return Object.fromEntries(Object.entries(shape).map(([name, own]) => [name, sampleOf(own)]));
  // The last option is the one with parts of its own.
  return options.length > 0 ? sampleOf(options.at(-1) as z.ZodType) : othersOf(schema)[0];
}

/** Other sound values: each that is allowed, each other form, and an object with no more than it needs. */
export function othersOf(schema: z.ZodType): unknown[] {
  const { type, shape, options, element, innerType, entries = {}, values = [] } = definitionOf(schema);
  if (innerType !== undefined) return othersOf(innerType);
  if (element !== undefined) return [[]];
  if (options !== undefined) return options.flatMap((option) => [sampleOf(option), ...othersOf(option)]);
  if (shape !== undefined) {
    const needed = Object.entries(shape).filter(([, own]) => definitionOf(own).type !== "optional");
    return [Object.fromEntries(needed.map(([name, own]) => [name, sampleOf(own)]))];
  }
  if (type === "record") return [{ status: "planned", place: null, steps: [{ on: {} }], valid: undefined }, {}];
  if (type === "enum") return Object.values(entries);
  if (type === "literal") return values;
  return type === "boolean" ? [true, false] : scalars.filter((value) => schema.safeParse(value).success);
}

type Step = string | number;

export interface Place {
  path: readonly Step[];
  schema: z.ZodType;
}

/** Every place in the sample of a schema; the fields of an object that has been seen already are not listed again. */
export function placesIn(schema: z.ZodType, seen: Set<unknown>, path: readonly Step[] = []): Place[] {
  const { shape, options, element, innerType } = definitionOf(schema);
  if (innerType !== undefined) return placesIn(innerType, seen, path);
  const own = { path, schema };
  if (element !== undefined) {
    const forms = definitionOf(element).options ?? [element];
    return [own, ...forms.flatMap((form, index) => placesIn(form, seen, [...path, index]))];
  }
  if (options !== undefined) return [own, ...placesIn(options.at(-1) as z.ZodType, seen, path)];
  if (shape === undefined || seen.has(shape)) return [own];
  seen.add(shape);
  return [own, ...Object.entries(shape).flatMap(([name, field]) => placesIn(field, seen, [...path, name]))];
}

export const valueAt = (value: unknown, place: readonly Step[]): unknown =>
  place.reduce<unknown>((inner, step) => (inner as Record<Step, unknown>)[step], value);

/** A copy with something else at one place. */
export function changedAt(
  value: unknown,
  [step, ...rest]: readonly Step[],
  change: (value: unknown) => unknown,
): unknown {
  if (step === undefined) return change(value);
  const inner = changedAt((value as Record<Step, unknown>)[step], rest, change);
  return Array.isArray(value) ? value.with(Number(step), inner) : { ...(value as object), [step]: inner };
}

/** What no field accepts, or only some do. */
export const strangeValues: readonly unknown[] = [
  undefined,
  null,
  true,
  0,
  -0,
  -1,
  1.5,
  10,
  101,
  10_000_000_001,
  2 ** 53,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  10n,
  "",
  "words",
  "dossier:any",
  "2025-13",
  "2025-08-17\n",
  "x".repeat(2_001),
  "x".repeat(20_001),
  Symbol("x"),
  () => "x",
  [],
  [undefined],
  {},
  new Date(0),
  new Map(),
  new String("words"),
];
