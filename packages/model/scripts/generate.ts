/** Writes JSON Schema and the public types from the zod schemas: `npm run generate`. */
import { mkdir, writeFile } from "node:fs/promises";
import { compile, type JSONSchema } from "json-schema-to-typescript";
import { format } from "prettier";
import { z } from "zod";
import { Article } from "../src/schema/article/article.js";
import { Dossier } from "../src/schema/talks/dossier.js";

const by = "Made by packages/model/scripts/generate.ts from src/schema; remake with `npm run generate`.";

async function writeJsonSchema(name: string, schema: z.ZodType) {
  const json = { $comment: by, ...z.toJSONSchema(schema) };
  await writeFile(
    `schema/${name}.schema.json`,
    await format(JSON.stringify(json), { parser: "json", printWidth: 120 }),
  );
}

/**
 * A reference with a description of its own would become a second type (`IsoDate1`);
 * named outright, it stays one type and the description stays with the property.
 */
function nameReferences(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(nameReferences);
  if (node === null || typeof node !== "object") return node;
  const { $ref, ...rest } = node as { $ref?: string };
  const named = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, nameReferences(value)]));
  return $ref === undefined ? named : { ...named, tsType: $ref.replace("#/$defs/", "") };
}

async function writeTypes() {
  const { $defs } = z.toJSONSchema(z.object({ article: Article, dossier: Dossier }));
  const schema = nameReferences({ title: "Everything", $defs }) as JSONSchema;
  const types = await compile(schema, "Everything", {
    bannerComment: `/** ${by} */`,
    additionalProperties: false,
    unreachableDefinitions: true,
    format: false,
  });
  await writeFile("src/generated/types.ts", tidy(await format(types, { parser: "typescript", printWidth: 120 })));
}

/** Leaves out the wrapper, and remarks on how a type came to be written, which tell its reader nothing. */
function tidy(types: string): string {
  return types
    .replace(
      /\/\*\*(?:\n \*[^/\n]*)*\n \*\/\nexport interface Everything \{[^}]*\}\n|export interface Everything \{[^}]*\}\n/,
      "",
    )
    .replace(
      /\n \* This interface was referenced by `Everything`'s JSON-Schema\n \* via the `definition` "[^"]*"\./g,
      "",
    )
    .replace(/\/\*\*\n \*\/\n/g, "")
    .replace(/\n \*\n \*\//g, "\n */");
}

await mkdir("src/generated", { recursive: true });
await writeJsonSchema("article", Article);
await writeJsonSchema("dossier", Dossier);
await writeTypes();
