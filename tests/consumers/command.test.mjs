import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { backgrounder, plainNode } from "./lib/app.mjs";
import { finish, must } from "./lib/command.mjs";

describe("the command, installed in an app, on the machine's own Node", () => {
  let app = "";

  before(async () => {
    app = await plainNode();
  });

  const command = (/** @type {string[]} */ ...parameters) => finish([...backgrounder, ...parameters], app);
  const extract = (/** @type {string[]} */ ...parameters) => command("extract", ...parameters);

  it("makes a page of an article", async () => {
    const { code, stdout, stderr } = await extract("article.txt", "--html");
    assert.ok(code === 0, stderr);
    const wanted = [/^<!doctype html>/i, /<title>Ferries return to the old pier/, /<style>|<link rel="stylesheet"/];
    const question = /<summary[^>]*><h\d[^>]*>How often do boats leave\?<\/h\d><\/summary>/;
    for (const pattern of [...wanted, question, /role="note"/])
      assert.ok(pattern.test(stdout), `${pattern} is not on the page`);
    assert.ok(!/<script/i.test(stdout), "The page carries a script");
  });

  it("gives the blocks as JSON and the words as text", async () => {
    const { blocks } = JSON.parse(await must(["npx", "backgrounder", "extract", "article.txt", "--json"], app));
    assert.ok(blocks.some((/** @type {{ type: string }} */ { type }) => type === "faq"));
    assert.match(await must([...backgrounder, "extract", "article.txt", "--text"], app), /Every twenty minutes/);
  });

  it("says in one line what it cannot read, and ends with 1", async () => {
    const { code, stdout, stderr } = await extract("missing.txt", "--html");
    assert.deepEqual([code, stdout], [1, ""]);
    assert.equal(stderr.trim().split("\n").length, 1);
    assert.match(stderr, /missing\.txt/);
  });

  const published = "node_modules/@backgrounder/ukraine-talks/dist/dossier.json";

  it("reads a published dossier and shows where things stood on a day", async () => {
    const { code, stdout, stderr } = await command("as-of", published, "2025-08-17");
    assert.ok(code === 0, stderr);
    for (const pattern of [/Who wants what/, /Alaska/, /Not in our sources/]) assert.match(stdout, pattern);
    assert.doesNotMatch(stdout, /Berlin/);
  });

  it("builds a page and typed data of a dossier, the data the same again", async () => {
    const { code, stderr } = await command("build", published, "--out", "talks");
    assert.ok(code === 0, stderr);
    assert.deepEqual(readFileSync(join(app, "talks/dossier.json")), readFileSync(join(app, published)));
    const page = readFileSync(join(app, "talks/index.html"), "utf8");
    for (const pattern of [/^<!doctype html>/i, /Demonstration/, /<table/, /might not object/])
      assert.match(page, pattern);
    assert.ok(!/<script/i.test(page), "The page carries a script");
  });

  it("says what a dossier is if a folder has none", async () => {
    const { code, stdout } = await command("check", "node_modules");
    assert.equal(code, 1);
    assert.match(stdout, /dossier\.yml/);
  });

  it("ends with 2 on wrong usage", async () => {
    assert.equal((await extract("article.txt", "--no-such-option")).code, 2);
    assert.ok(existsSync(join(app, "article.txt")));
  });
});
