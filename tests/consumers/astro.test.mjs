import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { freshApp, newerNode, react19 } from "./lib/app.mjs";
import { must } from "./lib/command.mjs";
import { newPage, openBrowser, picture } from "./lib/look.mjs";
import { runFolder } from "./lib/run-folder.mjs";
import { serveFolder } from "./lib/serve.mjs";
import { withOurCode } from "./lib/our-code.mjs";
import { findsTheStory, looksLikeOurs, opensByHash, turnsDark } from "./lib/story-page.mjs";

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

  it("is HTML and CSS, without a script", async () => {
    const html = readFileSync(join(site, "index.html"), "utf8");
    assert.ok(!/<script|javascript:|\son[a-z]+=|<astro-island/i.test(html), "The page carries a script");
    const { page } = await newPage(browser);
    /** @type {string[]} */
    const asked = [];
    page.on("request", (request) => asked.push(request.resourceType()));
    await page.goto(served.url, { waitUntil: "networkidle" });
    assert.deepEqual([...new Set(asked)].toSorted(), ["document", "stylesheet"]);
  });

  it("leaves none of our code in the scripts that Astro makes and no page loads", () => {
    const scripts = globSync("**/*.{js,mjs}", { cwd: site });
    assert.deepEqual(withOurCode(site, scripts), []);
  });

  it("shows the story, styled, and without an error on the console", async () => {
    const { page, complaints } = await newPage(browser);
    await page.goto(served.url, { waitUntil: "networkidle" });
    await findsTheStory(page);
    await looksLikeOurs(page);
    await picture(page, "astro");
    assert.deepEqual(complaints, []);
  });

  it("turns dark with its reader where the page asks for it", async () => {
    const { page } = await newPage(browser);
    await page.goto(served.url);
    await turnsDark(page);
  });

  it("opens an answer by its address", async () => {
    const { page } = await newPage(browser);
    await opensByHash(page, served.url);
  });
});
