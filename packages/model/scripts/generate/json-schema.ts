import { z } from "zod";
import { exampleOf } from "./example-of.js";
import { follow, mapNodes, type Node } from "./whole-schema.js";

/**
 * The JSON Schema that is published: each named type and each field has a title, a description and an example. What
 * only our own programs need is left out.
 */
export function jsonSchemaOf(schema: z.ZodType): Node {
  return mapNodes(z.toJSONSchema(schema) as Node, ({ editorial: _, ...node }) => ({
    ...node,
    ...(node.$defs && { $defs: described(node.$defs) }),
    ...(node.properties && { properties: described(node.properties) }),
  }));
}

/** A field that says nothing else has the words of its type; its example is made of the examples within it. */
const described = (nodes: Record<string, Node>): Record<string, Node> =>
  Object.fromEntries(
    Object.entries(nodes).map(([name, node]) => {
      const { title, description } = follow(node);
      return [
        name,
        { ...node, ...(title && { title }), ...(description && { description }), examples: [exampleOf(node)] },
      ];
    }),
  );
