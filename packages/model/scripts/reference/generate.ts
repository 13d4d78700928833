/** Writes the reference of articles and of the record, a page a block and a kind: `npm run generate`. */
import { mkdir, writeFile } from "node:fs/promises";
import { format, resolveConfig } from "prettier";
import { articlePage, richTextPage, typesPage } from "./article-pages.js";
import { blockPage, entriesPage, everyBlockPage, talksEntriesPage, talksPage } from "./block-pages.js";
import { exampleOf } from "./examples.js";
import { indexPage } from "./index-page.js";
import { blocks, kinds } from "./json-schema.js";
import { everyRecordPage, kindPage } from "./record-pages.js";
import { shownPage } from "./shown-page.js";

const folder = "../../docs/reference";

async function write(name: string, text: string): Promise<void> {
  const file = `${folder}/${name}.md`;
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), parser: "markdown" }));
}

await mkdir(`${folder}/blocks`, { recursive: true });
await write("README", indexPage());
await write("types", typesPage());
await write("rich-text", richTextPage());

await write("article", articlePage());
await write("every-block", everyBlockPage());
for (const block of blocks)
  await write(`blocks/${block.kind}`, block.kind === "talks" ? talksPage(block) : blockPage(block));
await write(entriesPage.page, talksEntriesPage());

await write("every-record", everyRecordPage());
for (const kind of kinds) await write(kind.kind, kindPage(kind, exampleOf(kind)));
await write("shown", shownPage());
