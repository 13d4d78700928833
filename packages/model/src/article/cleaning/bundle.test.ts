import { fileURLToPath } from "node:url";
import { build, type Rollup } from "vite";
import { expect, test } from "vitest";

const exports = fileURLToPath(new URL("../../../exports/", import.meta.url));

/** What a page loads that imports one name, unminified, so that names can be looked for. */
async function bundleOf(name: string, entry: string): Promise<string> {
  const id = "\0page";
  const result = (await build({
    configFile: false,
    logLevel: "silent",
    plugins: [
      {
        name: "page",
        resolveId: (source) => (source === "page" ? id : undefined),
        load: (source) => (source === id ? `export { ${name} } from "${exports}${entry}.ts";` : undefined),
      },
    ],
    build: { write: false, minify: false, rollupOptions: { input: "page", preserveEntrySignatures: "strict" } },
  })) as Rollup.RollupOutput;
  return result.output.map((file) => (file.type === "chunk" ? file.code : "")).join("\n");
}

test("a page that cleans one kind of block loads the shape of that block, and no schema library", async () => {
  const code = await bundleOf("cleanFaq", "article");
  expect(code).toContain("people-also-ask");
  expect(code).not.toMatch(/did-you-know|newsletter|agreed-in-principle|referencePaths/);
  expect(code).not.toMatch(/Zod|editorial/);
  expect(code.length).toBeLessThan(30_000);
});
