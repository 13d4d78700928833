import { definition, nameOf, type Node } from "./whole-schema.js";

/** An example of what a schema describes: its own, or one made of the examples of its required fields. */
export function exampleOf(node: Node): unknown {
  if (node.examples !== undefined) return node.examples[0];
  const name = nameOf(node);
  if (name !== undefined) return exampleOf(definition(name));
  if (node.const !== undefined) return node.const;
  if (node.enum !== undefined) return node.enum[0];
  if (node.items !== undefined) return [exampleOf(node.items)];
  const [first] = node.anyOf ?? node.oneOf ?? [];
  if (first !== undefined) return exampleOf(first);
  if (node.properties !== undefined) return objectExample(node);
  throw new Error(`No example can be made of ${JSON.stringify(node)}. Give the field an example.`);
}

function objectExample({ properties = {}, required = [] }: Node): Record<string, unknown> {
  const kind = properties["kind"]?.const ?? properties["type"]?.const;
  const own = Object.entries(properties)
    .filter(([field]) => required.includes(field))
    .map(([field, node]) => [
      field,
      node.editorial?.ownId === true && kind !== undefined ? `${kind}:first` : exampleOf(node),
    ]);
  return Object.fromEntries(own) as Record<string, unknown>;
}

/** An example of an object with all its fields, for a page that explains them. */
export function fullExampleOf(node: Node): unknown {
  const { properties = {} } = node;
  return objectExample({ ...node, required: Object.keys(properties) });
}
