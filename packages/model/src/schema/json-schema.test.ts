import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";

interface Node {
  $ref?: string;
  $defs?: Record<string, Node>;
  type?: string;
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  maxLength?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  properties?: Record<string, Node>;
  additionalProperties?: boolean | Node;
  items?: Node;
  anyOf?: Node[];
  oneOf?: Node[];
  title?: string;
  description?: string;
  examples?: unknown[];
}

const read = (name: string): Node =>
  JSON.parse(readFileSync(new URL(`../../schema/${name}.schema.json`, import.meta.url), "utf8")) as Node;

/** A pattern without an open repetition bounds the length by itself. */
const isBounded = (pattern: string): boolean => !/[*+]|\{\d+,\}/.test(pattern.replace(/\[[^\]]*\]|\\./g, "x"));

function limitOf(node: Node): boolean {
  if (node.$ref !== undefined || node.const !== undefined || node.enum !== undefined) return true;
  if (node.anyOf !== undefined) return node.anyOf.every(limitOf);
  if (node.type === "string") return node.maxLength !== undefined || isBounded(node.pattern ?? ".*");
  if (node.type === "array") return node.maxItems !== undefined && limitOf(node.items ?? {});
  if (node.type === "number" || node.type === "integer")
    return node.minimum !== undefined && node.maximum !== undefined && node.maximum < Number.MAX_SAFE_INTEGER;
  return true;
}

describe.each(["article", "dossier"])("the JSON Schema of an %s", (name) => {
  const schema = read(name);
  const types = Object.entries(schema.$defs ?? {});
  const fields = types.flatMap(([type, { properties = {} }]) =>
    Object.entries(properties).map(([field, node]) => ({ path: `${type}.${field}`, type, field, node })),
  );
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  ajv.addSchema(schema, "whole");
  const isValid = (ref: string, value: unknown): boolean => ajv.validate({ $ref: `whole#/$defs/${ref}` }, value);

  test("has many fields", () => expect(fields.length).toBeGreaterThan(100));

  const without = (isThere: (node: Node) => boolean): string[] =>
    fields.filter(({ node }) => !isThere(node)).map(({ path }) => path);

  test("names every field for a form", () => expect(without(({ title }) => title !== undefined)).toStrictEqual([]));
  test("says what belongs in every field", () =>
    expect(without(({ description }) => description !== undefined)).toStrictEqual([]));
  test("limits every text, list and number", () => expect(without(limitOf)).toStrictEqual([]));
  test("has an example of every field", () =>
    expect(without(({ examples }) => examples !== undefined && examples.length > 0)).toStrictEqual([]));

  test("has examples that are valid", () => {
    const wrong = [
      ...types.flatMap(([type, { examples = [] }]) => examples.map((value) => ({ path: type, ref: type, value }))),
      ...fields.flatMap(({ path, type, field, node }) =>
        (node.examples ?? []).map((value) => ({ path, ref: `${type}/properties/${field}`, value })),
      ),
    ].filter(({ ref, value }) => !isValid(ref, value));
    expect(wrong.map(({ path, value }) => `${path}: ${JSON.stringify(value)}`)).toStrictEqual([]);
  });

  test("publishes nothing that only our own programs read", () =>
    expect(JSON.stringify(schema)).not.toContain('"editorial"'));
});
