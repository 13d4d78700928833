import assert from "node:assert/strict";
import { cpSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { after, before, describe, it } from "node:test";
import { Miniflare } from "miniflare";
import { backgrounder, plainNode } from "./lib/app.mjs";
import { finish, must } from "./lib/command.mjs";
import { newPage, openBrowser } from "./lib/look.mjs";
import { repository } from "../../scripts/lib/pack.mjs";
import { serveFolder } from "./lib/serve.mjs";

/**
 * @typedef {{ path: string, text: string }} TextFile
 * @typedef {{ files: TextFile[], diagnostics: { rule: string, place: object }[], inferred: unknown[] }} Answer
 */

const fixtures = join(repository, "packages/cli/fixtures/tutorial");
const records = join(repository, "packages/ukraine-talks/data");

/** @param {string} folder @param {string} path @returns {TextFile} */
const textFile = (folder, path) => ({ path, text: readFileSync(join(folder, path), "utf8") });

const tutorial = textFile(fixtures, "tram-strike.md");
const ukraine = globSync("**/*.yml", { cwd: records }).map((path) => textFile(records, path.replaceAll("\\", "/")));
const broken = {
  path: "broken.md",
  text: tutorial.text.replace("| planned |", "| planed |").replaceAll("| s3", "| s9"),
};
const notes = textFile(fixtures, "notes.txt");

describe("a dossier, read from texts", () => {
  let app = "";
  /** @type {Miniflare} */
  let workerd;
  /** @type {import("playwright").Browser} */
  let browser;
  /** @type {{ url: string, close: () => Promise<void> }} */
  let site;
  /** @type {string[]} */
  let complaints = [];
  /** What answers, by where it runs. @type {Record<string, (asked: object) => Promise<any>>} */
  const answerIn = {};

  before(async () => {
    app = await plainNode();
    await bundle("page.mjs", "browser", "--platform=browser", "--splitting");
    await bundle(
      "worker.mjs",
      "worker",
      "--platform=neutral",
      "--conditions=workerd,worker,browser",
      "--main-fields=browser,module,main",
    );
    answerIn["Node"] = inNode;
    answerIn["Chromium"] = await inChromium();
    answerIn["workerd"] = await inWorkerd();
  });

  after(async () => {
    await Promise.all([workerd?.dispose(), browser?.close(), site?.close()]);
  });

  /** @param {string} entry @param {string} folder @param {string[]} options */
  const bundle = (entry, folder, ...options) =>
    must(
      ["npx", "esbuild", entry, "--bundle", "--format=esm", `--outdir=${folder}`, "--log-level=warning", ...options],
      app,
    );

  /** @param {object} asked */
  async function inNode(asked) {
    writeFileSync(join(app, "asked.json"), JSON.stringify(asked));
    await must(["node", "node.mjs", "asked.json", "answered.json"], app);
    return JSON.parse(readFileSync(join(app, "answered.json"), "utf8"));
  }

  async function inChromium() {
    site = await serveFolder(app);
    browser = await openBrowser();
    const opened = await newPage(browser);
    ({ complaints } = opened);
    await opened.page.goto(site.url);
    await opened.page.waitForFunction("window.answer !== undefined");
    return (/** @type {object} */ asked) =>
      opened.page.evaluate((value) => /** @type {any} */ (window).answer(value), asked);
  }

  async function inWorkerd() {
    const script = readFileSync(join(app, "worker/worker.js"), "utf8");
    workerd = new Miniflare({ modules: true, script, compatibilityDate: "2026-06-01" });
    const { href } = await workerd.ready;
    return async (/** @type {object} */ asked) =>
      (await fetch(href, { method: "POST", body: JSON.stringify(asked) })).json();
  }

  /** What the command writes for the same dossier. @param {string} path @returns {Promise<TextFile[]>} */
  async function built(path) {
    const out = join(app, `built-${basename(path)}`);
    await must([...backgrounder, "build", path, "--data", "--out", out], app);
    return globSync("*", { cwd: out }).map((name) => textFile(out, name));
  }

  /** @param {TextFile[]} files */
  const byPath = (files) => Object.fromEntries(files.map(({ path, text }) => [path, text]));

  for (const [name, dossier, path] of /** @type {const} */ ([
    ["the tutorial’s document", tutorial, join(fixtures, tutorial.path)],
    ["the folder of the Ukraine talks", ukraine, records],
  ])) {
    it(`gives the files that \`build\` writes: ${name}`, async () => {
      const wanted = byPath(await built(path));
      assert.deepEqual(Object.keys(wanted).toSorted(), ["dossier.d.ts", "dossier.js", "dossier.json"]);
      for (const [place, answer] of Object.entries(answerIn)) {
        const { files, diagnostics } = await answer({ dossier });
        assert.deepEqual(diagnostics, [], place);
        assert.deepEqual(byPath(files), wanted, place);
      }
    });
  }

  it("reports the errors that `check` reports, at the same places", async () => {
    writeFileSync(join(app, broken.path), broken.text);
    const { code, stdout } = await finish([...backgrounder, "check", broken.path, "--format", "json"], app);
    assert.equal(code, 1);
    const wanted = JSON.parse(stdout).diagnostics;
    assert.ok(wanted.length >= 2, stdout);
    for (const [place, answer] of Object.entries(answerIn)) {
      assert.deepEqual((await answer({ dossier: broken })).diagnostics, wanted, place);
    }
  });

  it("begins the document that `start` begins, from plain text and from Word", async () => {
    cpSync(join(fixtures, notes.path), join(app, notes.path));
    const wanted = await must([...backgrounder, "start", notes.path], app);
    const word = [...readFileSync(join(fixtures, "notes.docx"))];
    const fromWord = await inNode({ word });
    for (const [place, answer] of Object.entries(answerIn)) {
      assert.equal((await answer({ notes })).text, wanted, place);
      assert.deepEqual(await answer({ word }), fromWord, place);
    }
  });

  it("says nothing in the browser’s console", () => assert.deepEqual(complaints, []));
});
