import { follow, nameOf, type Node } from "../generate/whole-schema.js";

/** Where in a record a value is: `terms`, `[0]`, `summary`. */
export type Path = readonly (string | number)[];

/** A value of a record, with the part of the schema that describes it. */
export interface Leaf {
  path: Path;
  node: Node;
  /** The type that has the field, such as `GuaranteeTerm`, and the name of the field there. */
  type: string;
  field: string;
}

export type Which = "one" | "other" | "third";

const day = (edtf: string): object => ({ edtf, earliest: edtf, latest: edtf, basis: "stated" });

/** What ends is still valid on the day of the page. */
const ends: ReadonlySet<string> = new Set(["until", "expires"]);

/** What the record refers to: each kind has three records with little in them. */
export const idOf = (kind: string, which: Which): string => `${kind}:${which}`;

/** A record with a value in every field that the schema has, and in a list of parts one of each form. */
export function fullRecord(kind: string, node: Node): Record<string, unknown> {
  return { ...(fullValue(node, kind, kind) as object), id: idOf(kind, "one"), kind };
}

/** @param own the kind of the record: it refers to another record of its kind, and not to itself. */
function fullValue(given: Node, field: string, own: string): unknown {
  const node = follow(given);
  const name = nameOf(given);
  if (name === "When") return day(ends.has(field) ? "2026-06-01" : "2025-08-15");
  if (name === "IsoDate") return "2025-08-15";
  if (name === "RichText") return `Words of ${field}.`;
  const refers = given.editorial?.refers ?? node.editorial?.refers;
  if (refers !== undefined) {
    const kind = refers[0] ?? "event";
    return idOf(kind, kind === own ? "other" : "one");
  }
  if (node.const !== undefined) return node.const;
  if (node.enum !== undefined) return node.enum[0];
  if (node.items !== undefined) return branchesOf(node.items).map((item) => fullValue(item, field, own));
  const [first] = branchesOf(node);
  if (first !== undefined && first !== node) return fullValue(first, field, own);
  if (node.properties !== undefined) {
    return Object.fromEntries(Object.entries(node.properties).map(([key, value]) => [key, fullValue(value, key, own)]));
  }
  return given.examples?.[0] ?? node.examples?.[0] ?? `Words of ${field}.`;
}

const branchesOf = (node: Node): readonly Node[] => {
  const { oneOf, anyOf } = follow(node);
  return (oneOf ?? anyOf)?.flatMap(branchesOf) ?? [node];
};

/** A party, a person, a term or a source is shown only where another record names it. */
const naming = {
  speaker: "person:one",
  about: ["party:one", "issue:one", "term:one"],
  references: [{ source: "source:one" }],
};

/** A record with as little as its kind allows, for others to refer to. */
export function smallRecord(kind: string, node: Node, which: Which): Record<string, unknown> {
  const { properties = {}, required = [] } = follow(node);
  const fields = Object.entries(properties).filter(([key]) => required.includes(key));
  return {
    ...Object.fromEntries(fields.map(([key, value]) => [key, fullValue(value, key, kind)])),
    kind,
    id: idOf(kind, which),
    name: `The ${which} ${kind}`,
    ...(kind === "statement" && naming),
  };
}

interface Place {
  path: Path;
  type: string;
  field: string;
}

/** The values at the ends of a record, each with its path. */
export function leavesOf(given: Node, value: unknown, { path, type, field }: Place): Leaf[] {
  const node = follow(given);
  const name = nameOf(given);
  if (name === "When" || name === "RichText" || typeof value !== "object" || value === null)
    return [{ path, node: given, type, field }];
  if (Array.isArray(value)) {
    const branches = branchesOf(node.items ?? {});
    return value.flatMap((entry, index) =>
      leavesOf(branches[index] ?? branches[0] ?? {}, entry, { path: [...path, index], type, field }),
    );
  }
  return Object.entries(value as Record<string, unknown>).flatMap(([key, own]) =>
    leavesOf(node.properties?.[key] ?? {}, own, { path: [...path, key], type: name ?? type, field: key }),
  );
}
