import { spawnSync } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const files = ".dependency-cruiser.mjs";
const folders = ".dependency-cruiser.folders.mjs";

let repo = "";

/** A monorepo of three packages and an app that follow the arrows. */
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

/** Files that each break one rule: what is wrong, the file, what it imports, and the rule that must name it. */
const broken = [
  ["model imports react", "packages/model/src/a.ts", "@backgrounder/react/faq", "arrow-from-model"],
  ["react imports extract", "packages/react/src/a.ts", "@backgrounder/extract/extract", "arrow-from-react"],
  ["extract imports react", "packages/extract/src/a.ts", "@backgrounder/react/faq", "arrow-from-extract"],
  ["a package imports an app", "packages/react/src/b.ts", "../../../apps/demo/page.js", "no-app-in-packages"],
  ["a package reads Node's files", "packages/model/src/b.ts", "node:fs", "libraries-run-anywhere"],
  [
    "an entry carries the schema library",
    "packages/model/exports/a.ts",
    "../src/schema.js",
    "schema-library-behind-schema-only",
  ],
  ["react carries a parser", "packages/react/src/c.ts", "zod", "react-without-parsers"],
  ["an app reaches into a package", "apps/demo/a.ts", "../../packages/model/src/plain.js", "public-paths-only"],
  ["an import leads nowhere", "packages/react/src/d.ts", "@backgrounder/model/nowhere", "no-unresolvable"],
  ["an unlisted package imports another", "packages/ninth/src/a.ts", "@backgrounder/model/article", "unlisted-package"],
  ["two files import each other", "packages/model/src/left.ts", "./right.js", "no-circular"],
] as const;

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

interface Breach {
  from: string;
  rule: { name: string };
}

function breaches(configuration = files): Breach[] {
  const cruiser = resolve("node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");
  const parameters = [cruiser, "--config", configuration, "--output-type", "json", "packages", "apps"];
  const { stdout, stderr } = spawnSync(process.execPath, parameters, { cwd: repo, encoding: "utf8" });
  if (stdout === "") throw new Error(`dependency-cruiser printed nothing: ${stderr}`);
  const report = JSON.parse(stdout) as { summary: { violations: Breach[] } };
  return report.summary.violations;
}

beforeAll(async () => {
  repo = await mkdtemp(join(tmpdir(), "arrows-"));
  await mkdir(join(repo, "node_modules/@backgrounder"), { recursive: true });
  for (const file of [files, folders]) await cp(file, join(repo, file));
  await symlink(resolve("node_modules/zod"), join(repo, "node_modules/zod"), "junction");
  for (const [name, subPaths] of Object.entries(paths)) await writePackage(name, subPaths);
  for (const [file, text] of Object.entries(lawful)) await write(file, text);
});

afterAll(() => rm(repo, { recursive: true, force: true }));

describe("the arrows between packages", () => {
  it("allow what the architecture allows", () => {
    expect(breaches()).toEqual([]);
  });

  describe("report", () => {
    let found: Breach[] = [];

    /** All at once, because starting dependency-cruiser takes most of its time. */
    beforeAll(async () => {
      await write("packages/model/src/right.ts", `import "./left.js";\nexport const right = "right";\n`);
      for (const [, file, imported] of broken)
        await write(file, `import * as other from "${imported}";\nexport const used = other;\n`);
      found = breaches();
    });

    it.each(broken)("%s (%s)", (_breach, file, _imported, rule) => {
      expect(found.filter(({ from }) => from === file).map(({ rule: { name } }) => name)).toContain(rule);
    });
  });
});

describe("the arrows between folders", () => {
  it("report a circle of folders, of which a test is no part", async () => {
    await write("packages/model/src/one/a.ts", `export const a = "a";`);
    await write("packages/model/src/two/b.ts", `import { a } from "../one/a.js";\nexport const b = a;`);
    await write("packages/model/src/one/c.test.ts", `import { b } from "../two/b.js";\nexport const c = b;`);
    expect(breaches(folders)).toEqual([]);
    await write("packages/model/src/one/d.ts", `import { b } from "../two/b.js";\nexport const d = b;`);
    const [from] = breaches(folders).map((breach) => breach.from);
    expect(from).toContain("packages/model/src/");
  });
});
