import process from "node:process";
import { fileURLToPath } from "node:url";
import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import { sidebar } from "./src/lib/sidebar.js";
import { storybookBeside, storybookIn } from "./src/lib/storybook.js";

const repository = fileURLToPath(new URL("../../", import.meta.url));

export default defineConfig({
  integrations: [
    starlight({
      title: "Backgrounder",
      description: "A kit for newsrooms that explain negotiations, with every fact sourced.",
      customCss: ["./src/styles/site.css"],
      expressiveCode: {
        // A dossier as text looks most like Markdown.
        shiki: { langAlias: { document: "md" } },
        // A sample that scrolls becomes a landmark without a name, and a phone shows half of each line.
        defaultProps: { wrap: true },
      },
      sidebar: sidebar(repository, storybookIn(process.argv[2])),
    }),
    storybookBeside(repository),
  ],
  devToolbar: { enabled: false },
  vite: {
    environments: {
      // Astro and Starlight need their own versions of these; others may be hoisted in a workspace.
      prerender: { resolve: { noExternal: ["cookie", "js-yaml"] } },
    },
  },
});
