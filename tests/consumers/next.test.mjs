import assert from "node:assert/strict";
import { globSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { freshApp, react19 } from "./lib/app.mjs";
import { must } from "./lib/command.mjs";
import { newPage, openBrowser, picture } from "./lib/look.mjs";
import { withOurCode } from "./lib/our-code.mjs";
import { serveWith } from "./lib/serve.mjs";
import { findsTheStory, looksLikeOurs, opensByHash, turnsDark } from "./lib/story-page.mjs";

describe("a page of a Next app, as a server component", () => {
  let app = "";
  /** @type {import("./lib/serve.mjs").Served} */
  let site;
  /** @type {import("playwright").Browser} */
  let browser;

  before(async () => {
    app = await freshApp("next", { packages: ["model", "react"], dependencies: ["next@16.4.6", ...react19] });
    await must(["npx", "next", "build"], app);
    site = await serveWith((port) => ["node", "node_modules/next/dist/bin/next", "start", "--port", String(port)], app);
    browser = await openBrowser();
  });

  after(async () => {
    await browser?.close();
    await site?.close();
  });

  it("sends none of our code to the browser", () => {
    const built = join(app, ".next");
    const files = (/** @type {string} */ pattern) => globSync(pattern, { cwd: built });
    assert.notDeepEqual(files("static/**/*.js"), [], "Next sends scripts of its own");
    assert.deepEqual(withOurCode(built, files("static/**/*.js")), []);
    assert.notDeepEqual(withOurCode(built, files("server/**/*.js")), [], "our code is found where it is");
    assert.notDeepEqual(withOurCode(built, files("static/**/*.css")), [], "the stylesheet is sent");
  });

  it("shows the story, styled, and without an error on the console", async () => {
    const { page, complaints } = await newPage(browser);
    await page.goto(site.url, { waitUntil: "networkidle" });
    await findsTheStory(page);
    await looksLikeOurs(page);
    await picture(page, "next");
    assert.deepEqual(complaints, []);
  });

  it("turns dark with its reader where the page asks for it", async () => {
    const { page } = await newPage(browser);
    await page.goto(site.url);
    await turnsDark(page);
  });

  it("opens an answer by its address", async () => {
    const { page } = await newPage(browser);
    await opensByHash(page, site.url);
  });
});
