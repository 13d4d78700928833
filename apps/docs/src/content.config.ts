import { fileURLToPath } from "node:url";
import { docsSchema } from "@astrojs/starlight/schema";
import type { Loader, LoaderContext } from "astro/loaders";
import { defineCollection } from "astro:content";
import { twinOf } from "./lib/page-files.js";
import { readPages, type SitePage } from "./lib/read-pages.js";
import { reachableTables } from "./lib/reachable-tables.js";

async function store(page: SitePage, { store, parseData, renderMarkdown, generateDigest }: LoaderContext) {
  const { id, file, title, summary, body, twin } = page;
  const alternate = { tag: "link", attrs: { rel: "alternate", type: "text/markdown", href: twinOf(id) } };
  const data = await parseData({ id, data: { title, description: summary, head: [alternate] } });
  const { html, metadata } = await renderMarkdown(body);
  const rendered = { html: reachableTables(html), ...(metadata === undefined ? {} : { metadata }) };
  // Starlight draws what is rendered, so the body is free for the Markdown twin.
  store.set({ id, data, body: twin, filePath: `../../${file}`, digest: generateDigest(twin), rendered });
}

/** Reads the Markdown of the repository where it is, so that no page of the site is a copy that grows old. */
const fromRepository: Loader = {
  name: "from-repository",
  async load(context) {
    const repository = fileURLToPath(new URL("../../", context.config.root));
    const readAll = async () => {
      context.store.clear();
      for (const page of readPages(repository)) await store(page, context);
    };
    context.watcher?.add([`${repository}docs`, ...readPages(repository).map(({ file }) => repository + file)]);
    context.watcher?.on("all", (_, path) => {
      if (path.endsWith(".md")) void readAll();
    });
    await readAll();
  },
};

export const collections = { docs: defineCollection({ loader: fromRepository, schema: docsSchema() }) };
