import { dossierJsonSchema } from "@backgrounder/model/schema";
import type { DossierRecord } from "@backgrounder/model/talks";

/** The part of JSON Schema that the dossier's schema uses. */
export interface Shape {
  $ref?: string;
  /** The name of the definition that `$ref` named; `shapeAt` sets it. */
  name?: string;
  description?: string;
  type?: string;
  minimum?: number;
  maximum?: number;
  const?: unknown;
  enum?: readonly unknown[];
  properties?: Readonly<Record<string, Shape>>;
  required?: readonly string[];
  additionalProperties?: boolean | Shape;
  items?: Shape;
  anyOf?: readonly Shape[];
  oneOf?: readonly Shape[];
  /** What the schema says beside the type; here, that a text is an address. */
  editorial?: { address?: "link" | "form" };
}

/** The value that a field must have. */
export function constantOf(shape: Shape, field: string): string | undefined {
  const value = shape.properties?.[field]?.const;
  return typeof value === "string" ? value : undefined;
}

export type Kind = DossierRecord["kind"];

const { $defs: definitions = {} } = dossierJsonSchema() as { $defs?: Readonly<Record<string, Shape>> };

/** The schema has a few hundred shapes, and a dossier has thousands of values of each. */
const followed = new WeakMap<Shape, Shape>();

/** A shape with its reference followed. What is written next to the reference overrides the definition. */
export function shapeAt(shape: Shape): Shape {
  const name = shape.$ref?.replace("#/$defs/", "");
  if (name === undefined) return shape;
  const known = followed.get(shape);
  if (known !== undefined) return known;
  const { $ref: _, ...own } = shape;
  const whole = { ...definitions[name], name, ...own };
  followed.set(shape, whole);
  return whole;
}

const named = (name: string): Shape => shapeAt({ $ref: `#/$defs/${name}` });

/** The dossier's own fields, without its records. */
export const headerShape: Shape = withoutFields(named("Dossier"), ["records"]);

/** A record of any kind; `kind` says which. */
export const recordShape: Shape = named("DossierRecord");

const byKind = new Map(
  (recordShape.oneOf ?? []).map((branch) => {
    const shape = shapeAt(branch);
    return [shape.properties?.["kind"]?.const as Kind, shape] as const;
  }),
);

/** In the order of the schema. */
export const kinds: readonly Kind[] = [...byKind.keys()];

export const isKind = (name: string): name is Kind => byKind.has(name as Kind);

export const shapeOfKind = (kind: Kind): Shape => byKind.get(kind) ?? recordShape;

/** The newest version of the format that this package reads. */
export const newestVersion = Number(headerShape.properties?.["schemaVersion"]?.const);

function withoutFields(shape: Shape, names: readonly string[]): Shape {
  const properties = Object.fromEntries(Object.entries(shape.properties ?? {}).filter(([key]) => !names.includes(key)));
  return { ...shape, properties, required: (shape.required ?? []).filter((key) => !names.includes(key)) };
}

/** The alternatives of a shape, by the value of the field that tells them apart: `kind`, `form`, `_type`. */
export interface Branches {
  field: string;
  shapes: ReadonlyMap<string, Shape>;
}

const divided = new WeakMap<Shape, Branches>();

export function branchesOf(shape: Shape): Branches | undefined {
  if (shape.oneOf === undefined) return undefined;
  const known = divided.get(shape) ?? dividedBy(shape.oneOf.map(shapeAt));
  if (known !== undefined) divided.set(shape, known);
  return known;
}

function dividedBy(branches: readonly Shape[]): Branches | undefined {
  const field = Object.entries(branches[0]?.properties ?? {}).find(([, { const: value }]) => value !== undefined)?.[0];
  if (field === undefined) return undefined;
  return { field, shapes: new Map(branches.map((branch) => [String(branch.properties?.[field]?.const), branch])) };
}

/** The shape of the entries of a list. Rich text is either a string or a list. */
export const itemsOf = (shape: Shape): Shape =>
  shape.items ?? shape.anyOf?.find(({ items }) => items !== undefined)?.items ?? {};

/** An open map, `before`, has the fields of the record that it is in, with their earlier values. */
export const isOpen = ({ additionalProperties }: Shape): boolean => typeof additionalProperties === "object";
