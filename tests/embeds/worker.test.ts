import { build } from "esbuild";
import { Miniflare } from "miniflare";
import { portWages } from "@backgrounder/model/examples";
import { dossierEmbeds, embedHandler } from "@backgrounder/embed/handler";
import { afterAll, beforeAll, expect, test } from "vitest";

const source = `
import { dossierEmbeds, embedHandler } from "@backgrounder/embed/handler";
import { portWages } from "@backgrounder/model/examples";
const handler = embedHandler({
  embeds: dossierEmbeds([portWages]), styles: "main{color:#111}", provider: "Harbour Post", today: () => "2026-03-21",
});
export default { fetch: handler };
`;

let worker: Miniflare;
beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: import.meta.dirname, loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    conditions: ["@backgrounder/source", "workerd", "worker"],
    define: { "process.env.NODE_ENV": '"production"' },
  });
  worker = new Miniflare({ modules: true, script: outputFiles[0]?.text ?? "", compatibilityDate: "2026-01-01" });
});
afterAll(() => worker.dispose());

const inNode = embedHandler({
  embeds: dossierEmbeds([portWages]),
  styles: "main{color:#111}",
  provider: "Harbour Post",
  today: () => "2026-03-21",
});

test.each([
  "/embed/port-wages/timeline",
  "/embed/port-wages/positions/@2026-03-05?published=2026-03-02",
  "/embed/port-wages/nothing",
  "/oembed?format=xml&url=https%3A%2F%2Fembeds.example%2Fembed%2Fport-wages%2Ftimeline",
  "/loader.js",
  "/health",
])("a worker answers %s as Node does", async (path) => {
  const address = `https://embeds.example${path}`;
  const expected = await inNode(new Request(address, { headers: { Accept: "text/html" } }));
  const got = await worker.dispatchFetch(address, { headers: { Accept: "text/html" } });
  expect(got.status).toBe(expected.status);
  expect(await got.text()).toBe(await expected.text());
  for (const name of ["Content-Type", "Content-Security-Policy", "Cache-Control", "ETag"])
    expect(got.headers.get(name), name).toBe(expected.headers.get(name));
});
