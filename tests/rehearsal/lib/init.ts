import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import process from "node:process";
import { must, strangersEnvironment } from "../../consumers/lib/command.mjs";
import { react19 } from "../../consumers/lib/app.mjs";
import type { Registry } from "./registry.js";

/** An app that somebody has, before Backgrounder is in it. */
const viteApp: Record<string, string> = {
  "package.json": JSON.stringify({ name: "paper", private: true, type: "module" }),
  "index.html":
    '<!doctype html><html lang="en"><title>Paper</title><div id="root"></div><script type="module" src="/src/main.jsx"></script></html>',
  "src/main.jsx":
    'import { createElement } from "react";\nimport { createRoot } from "react-dom/client";\n\ncreateRoot(document.getElementById("root")).render(createElement("p"));\n',
};

/** Runs `npx @backgrounder/cli init` as the README says. */
const init = (folder: string, env: Record<string, string> = {}): Promise<string> =>
  must(["npm", "exec", "--yes", "--", "@backgrounder/cli", "init", "--yes"], folder, env);

/** The Node that runs this test. Astro needs a newer one than a machine may have. */
const newerNode = { PATH: [dirname(process.execPath), strangersEnvironment.PATH].join(delimiter) };

function write(folder: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const builtFiles = (folder: string, ending: string): string =>
  (readdirSync(join(folder, "dist"), { recursive: true }) as string[])
    .filter((path) => path.endsWith(ending))
    .map((path) => readFileSync(join(folder, "dist", path), "utf8"))
    .join("\n");

/** Adds Backgrounder to an app with Vite, shows the example, and builds. Gives the styles and the scripts of the build. */
export async function addedToAnApp(folder: string, { npmrc }: Registry): Promise<{ styles: string; scripts: string }> {
  write(folder, { ...viteApp, ".npmrc": npmrc });
  await must(["npm", "install", "--no-audit", "--no-fund", "--loglevel=error", "vite@8.3.8", ...react19], folder);
  await init(folder);
  const main = join(folder, "src/main.jsx");
  const shown = readFileSync(main, "utf8").replace('createElement("p")', "createElement(Explainer)");
  writeFileSync(main, `import Explainer from "./Explainer";\n${shown}`);
  await must(["npx", "vite", "build", "--logLevel=error"], folder);
  return { styles: builtFiles(folder, ".css"), scripts: builtFiles(folder, ".js") };
}

/** Begins the newsroom in an empty folder and builds it. Gives the pages. */
export async function begunInAnEmptyFolder(folder: string, { npmrc }: Registry): Promise<Map<string, string>> {
  write(folder, { ".npmrc": npmrc });
  await init(folder, newerNode);
  await must(["npm", "run", "build"], folder, newerNode);
  const pages = (readdirSync(join(folder, "dist"), { recursive: true }) as string[]).filter((path) =>
    path.endsWith(".html"),
  );
  return new Map(pages.map((path) => [path, readFileSync(join(folder, "dist", path), "utf8")]));
}
