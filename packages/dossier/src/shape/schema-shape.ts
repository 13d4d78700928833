import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { DossierRecord } from "@backgrounder/model/talks";

/** The part of JSON Schema that the dossier's schema uses. */
export interface Shape {
  $ref?: string;
  /** The name of the type that it refers to, `When`; set by `shapeAt`. */
  name?: string;
  description?: string;
  type?: string;
  const?: unknown;
  enum?: readonly unknown[];
  properties?: Readonly<Record<string, Shape>>;
  required?: readonly string[];
  additionalProperties?: boolean | Shape;
  items?: Shape;
  anyOf?: readonly Shape[];
  oneOf?: readonly Shape[];
}

/** The constant that a shape asks for in a field. */
export function constantOf(shape: Shape, field: string): string | undefined {
  const value = shape.properties?.[field]?.const;
  return typeof value === "string" ? value : undefined;
}

export type Kind = DossierRecord["kind"];

const schema = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve("@backgrounder/model/schema/dossier.schema.json"), "utf8"),
) as { $defs: Readonly<Record<string, Shape>> };

/** A shape with its reference followed; what the place itself says of it comes first. */
export function shapeAt(shape: Shape): Shape {
  const name = shape.$ref?.replace("#/$defs/", "");
  if (name === undefined) return shape;
  const { $ref: _, ...own } = shape;
  return { ...schema.$defs[name], ...own, name };
}

const named = (name: string): Shape => shapeAt({ $ref: `#/$defs/${name}` });

/** The dossier's own fields, without its records. */
export const headerShape: Shape = withoutFields(named("Dossier"), ["records"]);

/** A record of any kind, told apart by `kind`. */
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

/** The newest version of the record that this program reads. */
export const newestVersion = Number(headerShape.properties?.["schemaVersion"]?.const);

function withoutFields(shape: Shape, names: readonly string[]): Shape {
  const properties = Object.fromEntries(Object.entries(shape.properties ?? {}).filter(([key]) => !names.includes(key)));
  return { ...shape, properties, required: (shape.required ?? []).filter((key) => !names.includes(key)) };
}

/** The branch that a value belongs to, by the field that all branches have as a constant: `kind`, `form`, `_type`. */
export interface Branches {
  field: string;
  shapes: ReadonlyMap<string, Shape>;
}

export function branchesOf(shape: Shape): Branches | undefined {
  const branches = (shape.oneOf ?? []).map(shapeAt);
  const field = Object.entries(branches[0]?.properties ?? {}).find(([, { const: value }]) => value !== undefined)?.[0];
  if (field === undefined) return undefined;
  return { field, shapes: new Map(branches.map((branch) => [String(branch.properties?.[field]?.const), branch])) };
}

/** What the entries of a list are; rich text is a list beside being words. */
export const itemsOf = (shape: Shape): Shape =>
  shape.items ?? shape.anyOf?.find(({ items }) => items !== undefined)?.items ?? {};

/** An open map, `before`, stands for the fields of the record that it belongs to, as they were. */
export const isOpen = ({ additionalProperties }: Shape): boolean => typeof additionalProperties === "object";
