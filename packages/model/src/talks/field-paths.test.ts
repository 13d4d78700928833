import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { datePaths, referencePaths, prosePaths } from "../generated/field-paths.js";

interface Node {
  $ref?: string;
  const?: string;
  properties?: Record<string, Node>;
  items?: Node;
  anyOf?: Node[];
  oneOf?: Node[];
}

const { $defs } = JSON.parse(readFileSync(new URL("../../schema/dossier.schema.json", import.meta.url), "utf8")) as {
  $defs: Record<string, Node>;
};
const typeOf = ({ $ref }: Node): string => $ref?.split("/").at(-1) ?? "";

/** The patterns that lead from a record to values of a type, as the schema has them. */
function patternsTo(type: string, node: Node, way = ""): string[] {
  if (typeOf(node) === type) return [way];
  const {
    properties = {},
    items,
    anyOf = [],
    oneOf = [],
  } = node.$ref === undefined ? node : ($defs[typeOf(node)] ?? {});
  return [
    ...Object.entries(properties).flatMap(([name, next]) =>
      patternsTo(type, next, way === "" ? name : `${way}.${name}`),
    ),
    ...(items === undefined ? [] : patternsTo(type, items, `${way}[]`)),
    ...[...anyOf, ...oneOf].flatMap((next) => patternsTo(type, next, way)),
  ];
}

const kinds = ($defs["DossierRecord"]?.oneOf ?? []).map((record) => {
  const kind = $defs[typeOf(record)]?.properties?.["kind"]?.const ?? "";
  return { kind: kind as keyof typeof referencePaths, record };
});

/** A record's own names, which name no other. */
const own = new Set(["id", "moved[]"]);
const sorted = (patterns: readonly string[]): string[] => [...new Set(patterns)].toSorted();

describe.each(kinds)("of a $kind, what the schema has is known:", ({ kind, record }) => {
  test("every place of an id", () => {
    expect(sorted(Object.keys(referencePaths[kind]))).toStrictEqual(
      sorted(patternsTo("Id", record).filter((way) => !own.has(way))),
    );
  });
  test("every place of prose", () => {
    expect(sorted(prosePaths[kind])).toStrictEqual(sorted(patternsTo("RichText", record)));
  });
  test("every place of a date", () => {
    expect(sorted(datePaths[kind])).toStrictEqual(sorted(patternsTo("When", record)));
  });
});
