import { z } from "zod";
import type { KindTraits } from "../shape.js";

/** What a form, a reference page and a reader of the JSON Schema need to know about a field. */
export interface Field {
  /** A short label for a form: "Question". */
  title: string;
  /** What belongs in the field, in one or two sentences. */
  help: string;
}

/**
 * What our own programs need to know about a field beside its type. It is the `editorial` entry of the schema's
 * metadata; `npm run generate` writes it to `src/generated`, and leaves it out of the published JSON Schema.
 */
export interface Editorial {
  /** What a value outside the enumeration is shown as. Without it the value is left out. */
  fallback?: string;
  /** `allowed`: an empty value is an answer. `fallback`: so is it, and a value that cannot be shown becomes empty. */
  empty?: "allowed" | "fallback";
  /** An address that a reader can follow. `form`: one that a form is sent to, which cannot be mailto. */
  address?: "link" | "form";
  /** A date that cannot be read is shown as it was written. */
  keepAsWritten?: true;
  /** The kinds of record that the id may point to; an empty list is any kind. */
  refers?: readonly string[];
  /** An id that names the thing itself, so it points to no other. */
  ownId?: true;
  /** Words of our own that are published, which the rules on wording read. */
  ownWords?: true;
  /** Filled in by `resolve`: nothing can be shown before that. */
  filled?: true;
  /** How records of this kind behave in a view and in a list of changes. */
  traits?: KindTraits;
}

/** A type and not an interface: zod's metadata has an index signature. */
type Meta = {
  title: string;
  description: string;
  examples?: unknown[];
  editorial?: Editorial;
};

/** The metadata of a field, in the words of JSON Schema. */
export function meta({ title, help }: Field, example?: unknown, editorial: Editorial = {}): Meta {
  return {
    title,
    description: help,
    ...(example !== undefined && { examples: [example] }),
    ...(Object.keys(editorial).length > 0 && { editorial }),
  };
}

/** The metadata of a type with a name, which the generated type has, too. */
export const named = (id: string, field: Field, editorial?: Editorial): Meta & { id: string } => ({
  id,
  ...meta(field, undefined, editorial),
});

interface Text extends Field, Pick<Editorial, "empty" | "ownWords"> {
  example: string;
  /** The most UTF-16 units. Default: a line. */
  max?: number;
}

/** More than any honest line, paragraph, page or list has; a form refuses what is longer. */
export const most = { line: 2_000, paragraph: 20_000, page: 2_000_000, some: 1_000, many: 500_000 } as const;

/** Plain words. */
export const text = ({ example, max = most.line, empty, ownWords, ...field }: Text): z.ZodString =>
  z
    .string()
    .max(max)
    .meta(meta(field, example, { ...(empty && { empty }), ...(ownWords && { ownWords }) }));

/** The address of a page or a file. */
export const address = ({
  example = "https://example.org/talks/day-two",
  kind = "link",
  ...field
}: Field & { example?: string; kind?: "link" | "form" }): z.ZodString =>
  z
    .string()
    .max(most.paragraph)
    .meta(meta(field, example, { address: kind }));

/** A language tag. */
export const language = (field: Field): z.ZodString => z.string().max(most.line).meta(meta(field, "uk"));

/** One of some values. */
export const oneOf = <const T extends readonly [string, ...string[]]>(
  values: T,
  { fallback, ...field }: Field & { fallback?: NoInfer<T[number]> },
): z.ZodEnum<{ [K in T[number]]: K }> =>
  z.enum(values).meta(meta(field, fallback ?? values[0], fallback === undefined ? {} : { fallback }));

/** Yes or no. Left out is a third answer: nobody says. */
export const flag = (field: Field): z.ZodBoolean => z.boolean().meta(meta(field, true));

interface Count extends Field {
  min: number;
  max: number;
  example: number;
}

/** A whole number. */
export const whole = ({ min, max, example, ...field }: Count): z.ZodInt =>
  z.int().min(min).max(max).meta(meta(field, example));

/** Any number; the limits only catch what cannot be meant. */
export const amount = ({
  example,
  min = -1e15,
  max = 1e15,
  ...field
}: Field & Pick<Count, "example"> & Partial<Count>): z.ZodNumber =>
  z.number().min(min).max(max).meta(meta(field, example));

interface List extends Field, Pick<Editorial, "empty" | "filled"> {
  /** The most entries. */
  max?: number;
  example?: readonly unknown[];
}

/** A list; each entry has the form of `item`. Its example is the example of an entry, where none is given. */
export const list = <T extends z.ZodType>(
  item: T,
  { max = most.some, example, empty, filled, ...field }: List,
): z.ZodArray<T> =>
  z
    .array(item)
    .max(max)
    .meta(meta(field, example, { ...(empty && { empty }), ...(filled && { filled }) }));

/** A value that never differs, such as the `kind` of a record. */
export const constant = <const T extends string | number>(value: T, field: Field): z.ZodLiteral<T> =>
  z.literal(value).meta(meta(field, value));

/** A type that has a name, in a field that has a title of its own. */
export const field = <T extends z.ZodType>(
  type: T,
  { example, filled, fallback, ...own }: Field & Pick<Editorial, "filled" | "fallback"> & { example?: unknown },
): T => type.meta(meta(own, example, { ...(filled && { filled }), ...(fallback !== undefined && { fallback }) }));

/** What is told apart by `type`, `kind`, `widget`, `form` or `_type`. */
export const tag = <const T extends string>(value: T, title = "Type"): z.ZodLiteral<T> =>
  constant(value, { title, help: `Always \`${value}\`.` });
