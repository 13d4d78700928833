import { mkdir, mkdtemp, readFile, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { openApp, type App } from "./app.js";
import { applyPlan, type Install } from "./apply.js";
import { planFor } from "./frameworks/frameworks.js";
import { patchOf, withStyleSheet, type Plan } from "./plan.js";

const styleSheet = 'import "@backgrounder/react/styles.css";\n';

/** Writes an app with these files to a temporary folder. */
async function appWith(dependencies: readonly string[], files: Record<string, string>): Promise<App> {
  const folder = await mkdtemp(join(tmpdir(), "backgrounder-app-"));
  const manifest = { dependencies: Object.fromEntries(dependencies.map((name) => [name, "*"])) };
  for (const [path, text] of Object.entries({ "package.json": JSON.stringify(manifest), ...files })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const app = await openApp(folder);
  if (app === undefined) throw new Error("The app has no package.json.");
  return app;
}

const layout = "export default function Layout({ children }) {\n  return children;\n}\n";

const apps: [framework: string, dependencies: string[], files: Record<string, string>, changed: string[]][] = [
  [
    "Next.js (App Router)",
    ["next", "react"],
    { "app/layout.tsx": layout, "tsconfig.json": "{}" },
    ["app/layout.tsx", "app/explainer/page.tsx"],
  ],
  [
    "Next.js (App Router)",
    ["next"],
    { "src/app/layout.js": layout },
    ["src/app/layout.js", "src/app/explainer/page.jsx"],
  ],
  ["Next.js (Pages Router)", ["next"], { "pages/index.js": "" }, ["pages/_app.jsx", "pages/explainer.jsx"]],
  [
    "Next.js (Pages Router)",
    ["next"],
    { "src/pages/_app.tsx": layout, "tsconfig.json": "{}" },
    ["src/pages/_app.tsx", "src/pages/explainer.tsx"],
  ],
  ["Astro", ["astro"], {}, ["src/pages/explainer.astro"]],
  [
    "React Router",
    ["@react-router/dev", "vite", "react"],
    { "app/root.tsx": layout, "tsconfig.json": "{}" },
    ["app/root.tsx", "app/routes/explainer.tsx"],
  ],
  ["Vite with React", ["vite", "react"], { "src/main.jsx": layout }, ["src/main.jsx", "src/Explainer.jsx"]],
];

test.each(apps)("%s is recognised by %j", async (framework, dependencies, files, changed) => {
  const plan = await planFor(await appWith(dependencies, files));
  expect(plan?.framework).toBe(framework);
  expect(plan?.files.map(({ path }) => path)).toStrictEqual(changed);
  expect(plan?.files.filter(({ after }) => after.includes("@backgrounder/react/styles.css"))).toHaveLength(1);
  expect(plan?.files.at(-1)?.after).toContain("Will the ferries run?");
});

test("an app with a folder src beside app has its page in app", async () => {
  const app = await appWith(["next"], { "app/layout.tsx": layout, "src/lib/a.ts": "", "tsconfig.json": "{}" });
  expect((await planFor(app))?.files.map(({ path }) => path)).toStrictEqual([
    "app/layout.tsx",
    "app/explainer/page.tsx",
  ]);
});

test("an app of Astro keeps the React that it has", async () => {
  expect((await planFor(await appWith(["astro", "react"], {})))?.packages).not.toContain("react");
});

const others: [kind: string, dependencies: string[], files: Record<string, string>][] = [
  ["another framework", ["gatsby"], {}],
  ["Next with a layout for each language", ["next"], { "app/[lang]/layout.jsx": layout }],
  ["Vite with Preact", ["vite", "preact"], { "src/main.jsx": layout }],
];

test.each(others)("an app of %s has no plan", async (_, dependencies, files) => {
  expect(await planFor(await appWith(dependencies, files))).toBeUndefined();
});

test.each([
  ["at the top", "import a from 'a';\n", `${styleSheet}import a from 'a';\n`],
  ["after a directive", '"use client";\nimport a from "a";\n', `"use client";\n${styleSheet}import a from "a";\n`],
  [
    "after a directive that a comment comes before",
    '/* The paper */\n"use client";\nimport a from "a";\n',
    `/* The paper */\n"use client";\n${styleSheet}import a from "a";\n`,
  ],
  ["with the line ends of the file", "import a from 'a';\r\n", `${styleSheet.trim()}\r\nimport a from 'a';\r\n`],
  ["once only", `${styleSheet}\n`, `${styleSheet}\n`],
])("the style sheet is imported %s", (_, before, after) => {
  expect(withStyleSheet(before)).toBe(after);
});

test("the patch shows a changed line and a new file, and no file that stays as it is", () => {
  const patch = patchOf([
    { path: "a.js", before: "one\n", after: "two\none\n" },
    { path: "b.js", after: "three\n" },
    { path: "c.js", before: "same\n", after: "same\n" },
  ]);
  expect(patch).toContain("+two\n one");
  expect(patch).toContain("--- /dev/null\n+++ b.js");
  expect(patch).not.toContain("c.js");
});

const nextApp = (): Promise<App> => appWith(["next"], { "app/layout.jsx": layout, "package-lock.json": "{}" });
const planOf = async (app: App): Promise<Plan> => (await planFor(app)) ?? expect.unreachable("It has a plan.");

/** Changes what a package manager changes. */
const install: Install = async (packages, folder) => {
  await writeFile(join(folder, "package.json"), JSON.stringify({ dependencies: packages }));
  await writeFile(join(folder, "package-lock.json"), JSON.stringify(packages));
};

test("a plan installs the packages and writes the files", async () => {
  const app = await nextApp();
  await applyPlan(app, await planOf(app), install);
  expect(await app.read("package.json")).toContain("@backgrounder/react");
  expect(await app.read("app/layout.jsx")).toBe(styleSheet + layout);
  expect(await app.read("app/explainer/page.jsx")).toContain("<Faq block={faq} />");
});

const failures: Record<string, { error: string; after: (app: App) => Promise<void> }> = {
  "the installation fails after it changed package.json": {
    error: "The network is down.",
    after: () => Promise.reject(new Error("The network is down.")),
  },
  "a file changes while the packages are installed": {
    error: "This file changed while the command was reading it",
    after: ({ folder }) => writeFile(join(folder, "app/layout.jsx"), `${layout}// Changed.\n`),
  },
  "a file with the name of the example appears": {
    error: "This file exists already",
    after: async ({ folder }) => {
      await mkdir(join(folder, "app/explainer"));
      await writeFile(join(folder, "app/explainer/page.jsx"), "// Mine.\n");
    },
  },
};

test.each(Object.entries(failures))("if %s, the app is as it was", async (name, { error, after }) => {
  const app = await nextApp();
  const failing: Install = async (packages, folder) => {
    await install(packages, folder);
    await after(app);
  };
  const before = await app.read("package.json");
  await expect(applyPlan(app, await planOf(app), failing)).rejects.toThrow(error);
  expect(await app.read("package.json")).toBe(before);
  expect(await app.read("package-lock.json")).toBe("{}");
  expect(await app.read("app/layout.jsx")).toBe(name.startsWith("a file changes") ? `${layout}// Changed.\n` : layout);
  const mine = name.startsWith("a file with");
  expect(await readdir(join(app.folder, "app"))).toStrictEqual(mine ? ["explainer", "layout.jsx"] : ["layout.jsx"]);
  if (mine) expect(await readFile(join(app.folder, "app/explainer/page.jsx"), "utf8")).toBe("// Mine.\n");
});

test("a lockfile that was not there is taken away again", async () => {
  const app = await appWith(["next"], { "app/layout.jsx": layout });
  const failing: Install = async (packages, folder) => {
    await install(packages, folder);
    throw new Error("The network is down.");
  };
  await expect(applyPlan(app, await planOf(app), failing)).rejects.toThrow("The network is down.");
  expect(await readdir(app.folder)).toStrictEqual(["app", "package.json"]);
});
