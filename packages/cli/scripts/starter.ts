import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Makes the starter that `backgrounder init` writes to an empty folder: the demo newsroom with the published packages in
 * place of the workspace's. Run by the build, so it has the versions that are about to be published.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..");
const demo = join(root, "apps", "demo");
const starter = join(root, "packages", "cli", "dist", "starter");

interface Manifest {
  name: string;
  version: string;
  dependencies: Record<string, string>;
  engines?: { node: string };
}

const readManifest = async (folder: string): Promise<Manifest> =>
  JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as Manifest;

async function publishedVersion(name: string, range: string): Promise<string> {
  if (!name.startsWith("@backgrounder/")) return range;
  const { version } = await readManifest(join(root, "packages", name.slice("@backgrounder/".length)));
  return `^${version}`;
}

const { dependencies } = await readManifest(demo);
/** Astro needs a newer Node than the packages do. */
const { engines } = await readManifest(dirname(createRequire(import.meta.url).resolve("astro/package.json")));
const published: Record<string, string> = {};
for (const [name, range] of Object.entries(dependencies)) published[name] = await publishedVersion(name, range);

const files: Record<string, string> = {
  "package.json": json({
    name: "newsroom",
    version: "0.0.0",
    private: true,
    type: "module",
    engines,
    scripts: { dev: "astro dev --open", build: "astro build", preview: "astro preview" },
    dependencies: published,
  }),
  "tsconfig.json": json({
    extends: "astro/tsconfigs/strict",
    include: [".astro/types.d.ts", "src", "*.config.ts"],
    exclude: ["dist"],
    compilerOptions: { jsx: "react-jsx", lib: ["ES2024", "DOM", "DOM.Iterable"] },
  }),
  // npm leaves a file called `.gitignore` out of a package.
  gitignore: "node_modules/\ndist/\n.astro/\n",
  "README.md": `# A small newsroom

The demo of Backgrounder, to begin a site with.

    npm run dev      # opens the site, and shows each change
    npm run build    # static pages in dist/

| Where           | What                                                         |
| --------------- | ------------------------------------------------------------ |
| \`src/articles/\` | Articles as typed data                                       |
| \`src/dossiers/\` | Records of talks; add one to \`src/lib/talks.ts\`              |
| \`src/layouts/\`  | Templates                                                    |
| \`src/styles/\`   | The paper's design; \`paper.css\` sets Backgrounder's properties |
| \`src/pages/\`    | One file per address                                         |

What is in it was invented, or written for a demonstration, and no newsroom has checked it. Replace it before you publish anything.
`,
};

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

await rm(starter, { recursive: true, force: true });
await mkdir(starter, { recursive: true });
for (const path of ["src", "public", "astro.config.ts"])
  await cp(join(demo, path), join(starter, path), { recursive: true });
for (const [path, text] of Object.entries(files)) await writeFile(join(starter, path), text);
