import { words } from "../../languages/words.js";
import type { ValueField } from "../../languages/vocabulary.js";
import { itemsOf, shapeAt, shapeOfKind, type Kind, type Shape } from "../../shape/schema-shape.js";

/**
 * The values of a field in the schema, by the words for them: the value itself, the value with spaces for hyphens
 * (`not stated`), and other words of the languages (`held` for `happened`).
 */
export function valuesOf(kind: Kind, field: string, without: readonly string[] = []): ReadonlyMap<string, string> {
  const values = enumOf(shapeOfKind(kind), field).filter((value) => !without.includes(value));
  const others = words.values[`${kind}.${field}` as ValueField] as Readonly<Record<string, string>> | undefined;
  return new Map([...spelled(values), ...Object.entries(others ?? {})]);
}

/** The values of a field of the entries in a list. */
export function valuesInList(kind: Kind, list: string, field: string): readonly string[] {
  const shape = shapeOfKind(kind).properties?.[list];
  return shape === undefined ? [] : enumOf(shapeAt(itemsOf(shapeAt(shape))), field);
}

/** The values of a field of a part of a record, such as `SanctionsTerm`. */
export const schemaEnum = (name: string, field: string): readonly string[] =>
  enumOf(shapeAt({ $ref: `#/$defs/${name}` }), field);

function enumOf({ properties }: Shape, field: string): string[] {
  const shape = properties?.[field];
  return shape === undefined ? [] : (shapeAt(shape).enum ?? []).map(String);
}

const spelled = (values: readonly string[]): [string, string][] =>
  values.flatMap((value) => [
    [value, value] as [string, string],
    [value.replaceAll("-", " "), value] as [string, string],
  ]);
