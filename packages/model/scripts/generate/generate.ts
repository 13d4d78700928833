/** Writes everything that is made from the zod schemas: `npm run generate`. */
import { mkdir, writeFile } from "node:fs/promises";
import { format } from "prettier";
import { Article } from "../../src/schema/article/article.js";
import { Dossier } from "../../src/schema/talks/dossier.js";
import { dossierParserText } from "./dossier-parser.js";
import { dossierFormsText } from "./dossier-forms.js";
import { fieldPathsText } from "./field-paths.js";
import { jsonSchemaOf } from "./json-schema.js";
import { traitsText } from "./kind-traits.js";
import { ShapeWriter, shownTypes } from "./shapes.js";
import { typesText } from "./types.js";
import { valuesText } from "./values.js";

const by = "Made by packages/model/scripts/generate from src/schema; remake with `npm run generate`.";
const banner = `/** ${by} */`;

const write = async (file: string, text: string): Promise<void> =>
  writeFile(file, await format(text, { filepath: file, printWidth: 120 }));

await mkdir("src/generated", { recursive: true });
for (const [name, schema] of Object.entries({ article: Article, dossier: Dossier })) {
  await write(`schema/${name}.schema.json`, JSON.stringify({ $comment: by, ...jsonSchemaOf(schema) }));
}
await write("src/generated/types.ts", await typesText(banner));
await write("src/generated/values.ts", valuesText(banner));
await write("src/generated/shapes.ts", new ShapeWriter().text(shownTypes(), banner));
await write("src/generated/field-paths.ts", fieldPathsText(banner));
await write("src/generated/dossier-forms.ts", dossierFormsText(banner));
await write("src/generated/dossier-parser.ts", dossierParserText(banner));
await write("src/generated/kind-traits.ts", traitsText(banner));
