import { z } from "zod";
import { Article } from "../../src/schema/article/article.js";
import type { Editorial } from "../../src/schema/fields.js";
import { Dossier } from "../../src/schema/talks/dossier.js";

/** As much of JSON Schema as zod makes of our schemas, with the editorial metadata that is not published. */
export interface Node {
  $ref?: string;
  $defs?: Record<string, Node>;
  type?: string;
  const?: string | number;
  enum?: string[];
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  maxItems?: number;
  properties?: Record<string, Node>;
  additionalProperties?: boolean | Node;
  propertyNames?: Node;
  required?: string[];
  items?: Node;
  anyOf?: Node[];
  oneOf?: Node[];
  title?: string;
  description?: string;
  examples?: unknown[];
  editorial?: Editorial;
  tsType?: string;
}

/** Every named type of articles and dossiers. */
export const definitions: Readonly<Record<string, Node>> =
  (z.toJSONSchema(z.object({ article: Article, dossier: Dossier })) as Node).$defs ?? {};

/** The name of the type that a node refers to. */
export const nameOf = ({ $ref }: Node): string | undefined => $ref?.split("/").at(-1);

export function definition(name: string): Node {
  const found = definitions[name];
  if (found === undefined) throw new Error(`The schema has no type "${name}". Give it one with named("${name}", …).`);
  return found;
}

/** A node with its reference followed; what the field itself says comes first. */
export function follow(node: Node): Node {
  const name = nameOf(node);
  if (name === undefined) return node;
  const { $ref: _, ...own } = node;
  return { ...definition(name), ...own };
}

/** The constant that all objects of a type have in a field; a union within the union has the same in all its types. */
function constantOf(type: string, field: string): string | undefined {
  const { properties, oneOf = [] } = definition(type);
  const value = properties?.[field]?.const;
  if (value !== undefined) return String(value);
  const inner = new Set(oneOf.map((branch) => constantOf(nameOf(branch) ?? "", field)));
  return inner.size === 1 ? [...inner][0] : undefined;
}

/** The types that a union is made of, by the value of the field that tells them apart. */
export function branchesOf(union: string): { tag: string; branches: { value: string; name: string }[] } {
  const names = (definition(union).oneOf ?? []).map((branch) => nameOf(branch) ?? "");
  const fields = Object.keys(definition(names[0] ?? "").properties ?? {});
  // The widgets of talks all have the same `type`: it is the first constant that differs.
  const tag = fields.find(
    (field) => new Set(names.flatMap((name) => constantOf(name, field) ?? [])).size === names.length,
  );
  if (tag === undefined) throw new Error(`The types of ${union} have no constant field that tells them apart.`);
  return { tag, branches: names.map((name) => ({ name, value: constantOf(name, tag) ?? "" })) };
}

/** A copy of a schema; `change` is given each node, after its parts. */
export function mapNodes(node: Node, change: (node: Node) => Node): Node {
  const inner = (next: Node): Node => mapNodes(next, change);
  const all = (nodes: Record<string, Node>): Record<string, Node> =>
    Object.fromEntries(Object.entries(nodes).map(([name, next]) => [name, inner(next)]));
  return change({
    ...node,
    ...(node.$defs && { $defs: all(node.$defs) }),
    ...(node.properties && { properties: all(node.properties) }),
    ...(node.items && { items: inner(node.items) }),
    ...(node.anyOf && { anyOf: node.anyOf.map(inner) }),
    ...(node.oneOf && { oneOf: node.oneOf.map(inner) }),
  });
}
