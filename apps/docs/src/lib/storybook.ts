import { cpSync, existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/** In development Storybook has a server of its own: `npm run storybook`. */
export const storybookIn = (command: string | undefined): string =>
  command === "dev" ? "http://localhost:6006/" : "/storybook/";

/** Puts the built Storybook beside the pages. `npm run docs` builds it first. */
export function storybookBeside(repository: string): AstroIntegration {
  return {
    name: "storybook-beside",
    hooks: {
      "astro:build:done": ({ dir }) => {
        const built = `${repository}apps/storybook/storybook-static`;
        if (!existsSync(built))
          throw new Error("Storybook is not built. Run `npm run docs` at the root, which builds it.");
        cpSync(built, fileURLToPath(new URL("storybook/", dir)), { recursive: true });
      },
    },
  };
}
