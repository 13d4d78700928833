import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { freshApp, react19 } from "./lib/app.mjs";
import { must } from "./lib/command.mjs";
import { newPage, openBrowser, picture } from "./lib/look.mjs";
import { serveWith } from "./lib/serve.mjs";
import { findsTheStory, looksLikeOurs, opensByHash } from "./lib/story-page.mjs";

/** What only our code says: class names, attributes, wordings, and the beginning of its warnings. */
const marks = ["bgr-", "data-bgr", "Frequently asked questions", "Did you know?", "Backgrounder:", "Who pays for the new pier?"];

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

  /** @param {string} pattern */
  const filesWithOurCode = (pattern) =>
    globSync(pattern, { cwd: join(app, ".next") }).filter((file) => {
      const text = readFileSync(join(app, ".next", file), "utf8");
      return marks.some((mark) => text.includes(mark));
    });

  it("sends none of our code to the browser", () => {
    assert.notDeepEqual(globSync("static/**/*.js", { cwd: join(app, ".next") }), [], "Next sends scripts of its own");
    assert.deepEqual(filesWithOurCode("static/**/*.js"), []);
    assert.notDeepEqual(filesWithOurCode("server/**/*.js"), [], "the marks are found where the code is");
    assert.notDeepEqual(filesWithOurCode("static/**/*.css"), [], "the stylesheet is sent");
  });

  it("shows the story, styled, and without an error on the console", async () => {
    const { page, complaints } = await newPage(browser);
    await page.goto(site.url, { waitUntil: "networkidle" });
    await findsTheStory(page);
    await looksLikeOurs(page);
    await picture(page, "next");
    assert.deepEqual(complaints, []);
  });

  it("opens an answer by its address", async () => {
    const { page } = await newPage(browser);
    await opensByHash(page, site.url);
  });
});
