/** Writes the reference of the record, a page a kind: `npm run generate`. */
import { mkdir, writeFile } from "node:fs/promises";
import { format, resolveConfig } from "prettier";
import { exampleOf } from "./examples.js";
import { kinds } from "./json-schema.js";
import { shownPage } from "./shown-page.js";
import { commonPage, indexPage, kindPage } from "./pages.js";

const folder = "../../docs/reference";

async function write(name: string, text: string): Promise<void> {
  const file = `${folder}/${name}.md`;
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), parser: "markdown" }));
}

await mkdir(folder, { recursive: true });
await write("shown", shownPage());
await write("README", indexPage());
await write("every-record", commonPage());
for (const kind of kinds) await write(kind.kind, kindPage(kind, exampleOf(kind)));
