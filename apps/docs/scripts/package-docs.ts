/**
 * `npm run package-docs` writes what ships in each package beside its README: `docs/`, `llms.txt`, and for React a list
 * of the components. `npm run build` and whatever packs a package call it.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { componentManifest, usage, type Component } from "../src/lib/component-manifest.js";
import { llmsText, packagePages, packagesWithDocs, type PackagePage } from "../src/lib/package-docs.js";

const repository = fileURLToPath(new URL("../../../", import.meta.url));

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** The page of a component has its props, below its title. */
function withUsage(page: PackagePage, components: readonly Component[]): PackagePage {
  const component = components.find((one) => page.path === `docs/components/${one.import.split("/").at(-1)}.md`);
  if (component === undefined) return page;
  const title = `# ${page.title}\n\n`;
  return {
    ...page,
    summary: component.description,
    text: page.text.replace(title, () => `${title}${usage(component)}\n`),
  };
}

for (const name of packagesWithDocs) {
  const folder = join(repository, "packages", name);
  rmSync(join(folder, "docs"), { recursive: true, force: true });
  const components = name === "react" ? componentManifest(repository) : [];
  const pages = packagePages(repository, name).map((page) => withUsage(page, components));
  for (const { path, text } of pages) write(join(folder, path), text);
  if (components.length > 0)
    write(join(folder, "docs/components.json"), `${JSON.stringify({ components }, null, 1)}\n`);
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Parameters<typeof llmsText>[0];
  write(join(folder, "llms.txt"), llmsText(manifest, pages, name));
}
