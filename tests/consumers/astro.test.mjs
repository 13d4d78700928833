import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { freshApp, newerNode, react19 } from "./lib/app.mjs";
import { must } from "./lib/command.mjs";
import { newPage, openBrowser, picture } from "./lib/look.mjs";
import { runFolder } from "./lib/run-folder.mjs";
import { serveFolder } from "./lib/serve.mjs";
import { findsTheStory, looksLikeOurs, opensByHash } from "./lib/story-page.mjs";

describe("a page of an Astro site", () => {
  let site = "";
  /** @type {import("./lib/serve.mjs").Served} */
  let served;
  /** @type {import("playwright").Browser} */
  let browser;

  before(async () => {
    const app = await freshApp("astro", {
      packages: ["model", "react"],
      dependencies: ["astro@7.3.4", "@astrojs/react@7.0.0", ...react19, ...(await newerNode(22, runFolder()))],
      scripts: { build: "astro build" },
    });
    await must(["npm", "run", "build"], app);
    site = join(app, "dist");
    served = await serveFolder(site);
    browser = await openBrowser();
  });

  after(async () => {
    await browser?.close();
    await served?.close();
  });

  it("is HTML and CSS, without a script", () => {
    assert.deepEqual(globSync("**/*.{js,mjs}", { cwd: site }), []);
    assert.doesNotMatch(readFileSync(join(site, "index.html"), "utf8"), /<script|javascript:|\son[a-z]+=|<astro-island/i);
  });

  it("shows the story, styled, and without an error on the console", async () => {
    const { page, complaints } = await newPage(browser);
    await page.goto(served.url, { waitUntil: "networkidle" });
    await findsTheStory(page);
    await looksLikeOurs(page);
    await picture(page, "astro");
    assert.deepEqual(complaints, []);
  });

  it("opens an answer by its address", async () => {
    const { page } = await newPage(browser);
    await opensByHash(page, served.url);
  });
});
