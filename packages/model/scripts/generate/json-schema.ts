import { z } from "zod";
import { exampleOf } from "./example-of.js";
import { mapNodes, type Node } from "./whole-schema.js";

/**
 * The JSON Schema that is published: each named type and each field has a title, a description and an example. What
 * only our own programs need is left out.
 */
export function jsonSchemaOf(schema: z.ZodType): Node {
  return mapNodes(z.toJSONSchema(schema) as Node, ({ editorial: _, ...node }) => ({
    ...node,
    ...(node.$defs && { $defs: withExamples(node.$defs) }),
    ...(node.properties && { properties: withExamples(node.properties) }),
  }));
}

const withExamples = (nodes: Record<string, Node>): Record<string, Node> =>
  Object.fromEntries(Object.entries(nodes).map(([name, node]) => [name, { ...node, examples: [exampleOf(node)] }]));
