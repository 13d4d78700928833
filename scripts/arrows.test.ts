import { spawnSync } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

let repo = "";

/** A monorepo of three packages and an app that keep to the arrows. */
const lawful = {
  "packages/model/exports/article.ts": `export { plain } from "../src/plain.js";`,
  "packages/model/src/plain.ts": `export const plain = "plain";`,
  "packages/model/exports/schema.ts": `export { text } from "../src/schema.js";`,
  "packages/model/src/schema.ts": `import { z } from "zod";\nexport const text = z.string();`,
  "packages/react/exports/faq.ts": `export { faq } from "../src/faq.js";`,
  "packages/react/src/faq.ts": `import { plain } from "@backgrounder/model/article";\nexport const faq = plain;`,
  "packages/extract/exports/extract.ts": `import { plain } from "@backgrounder/model/article";\nexport const extract = plain;`,
  "apps/demo/page.ts": `import { faq } from "@backgrounder/react/faq";\nexport const page = faq;`,
};

const paths = { model: ["article", "schema"], react: ["faq"], extract: ["extract"] };

async function write(file: string, text: string) {
  await mkdir(dirname(join(repo, file)), { recursive: true });
  await writeFile(join(repo, file), text);
}

async function writePackage(name: string, subPaths: string[]) {
  const exports = Object.fromEntries(
    subPaths.map((path) => [`./${path}`, { "@backgrounder/source": `./exports/${path}.ts` }]),
  );
  await write(`packages/${name}/package.json`, JSON.stringify({ name: `@backgrounder/${name}`, exports }));
  await symlink(join(repo, "packages", name), join(repo, "node_modules/@backgrounder", name), "junction");
}

function breaches() {
  const cruiser = resolve("node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");
  const parameters = [cruiser, "--config", ".dependency-cruiser.mjs", "--output-type", "json", "packages", "apps"];
  const { stdout, stderr } = spawnSync(process.execPath, parameters, { cwd: repo, encoding: "utf8" });
  if (stdout === "") throw new Error(`dependency-cruiser printed nothing: ${stderr}`);
  const report = JSON.parse(stdout) as { summary: { violations: { rule: { name: string } }[] } };
  return [...new Set(report.summary.violations.map((violation) => violation.rule.name))].toSorted();
}

beforeEach(async () => {
  repo = await mkdtemp(join(tmpdir(), "arrows-"));
  await mkdir(join(repo, "node_modules/@backgrounder"), { recursive: true });
  await cp(".dependency-cruiser.mjs", join(repo, ".dependency-cruiser.mjs"));
  await symlink(resolve("node_modules/zod"), join(repo, "node_modules/zod"), "junction");
  for (const [name, subPaths] of Object.entries(paths)) await writePackage(name, subPaths);
  for (const [file, text] of Object.entries(lawful)) await write(file, text);
});

afterEach(() => rm(repo, { recursive: true, force: true }));

describe("the arrows between packages", () => {
  it("find nothing where every package keeps to them", () => {
    expect(breaches()).toEqual([]);
  });

  it.each([
    ["model imports react", "packages/model/src/plain.ts", "@backgrounder/react/faq", "arrow-from-model"],
    ["react imports extract", "packages/react/src/faq.ts", "@backgrounder/extract/extract", "arrow-from-react"],
    ["extract imports react", "packages/extract/exports/extract.ts", "@backgrounder/react/faq", "arrow-from-extract"],
    ["a package imports an app", "packages/react/src/faq.ts", "../../../apps/demo/page.js", "no-app-in-packages"],
    ["a package reads Node's files", "packages/model/src/plain.ts", "node:fs", "model-react-and-embed-run-anywhere"],
    [
      "an entry carries the schema library",
      "packages/model/src/plain.ts",
      "./schema.js",
      "schema-library-behind-schema-only",
    ],
    ["react carries a parser", "packages/react/src/faq.ts", "zod", "react-without-parsers"],
    ["an app reaches into a package", "apps/demo/page.ts", "../../packages/model/src/plain.js", "public-paths-only"],
    ["an import leads nowhere", "packages/react/src/faq.ts", "@backgrounder/model/nowhere", "no-unresolvable"],
    [
      "a seventh package imports another",
      "packages/seventh/src/a.ts",
      "@backgrounder/model/article",
      "unlisted-package",
    ],
  ])("catch it when %s", async (_breach, file, imported, rule) => {
    const kept = (lawful as Record<string, string>)[file] ?? "export {};";
    await write(file, `import * as other from "${imported}";\nexport const used = other;\n${kept}`);
    expect(breaches()).toContain(rule);
  });

  it("catch two files that import one another", async () => {
    await write("packages/model/src/plain.ts", `export { other as plain } from "./other.js";`);
    await write(
      "packages/model/src/other.ts",
      `import { plain } from "./plain.js";\nexport const other = () => plain;`,
    );
    expect(breaches()).toContain("no-circular");
  });
});
