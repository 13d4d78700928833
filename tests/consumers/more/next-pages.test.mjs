import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { freshApp, react19 } from "../lib/app.mjs";
import { must } from "../lib/command.mjs";
import { openBrowser } from "../lib/look.mjs";
import { isOurs } from "../lib/our-code.mjs";
import { serveWith } from "../lib/serve.mjs";
import { downloads, showsTheStory } from "../lib/story-site.mjs";

describe("a site made with Next’s Pages Router, which hydrates every page", () => {
  /** @type {import("../lib/serve.mjs").Served} */
  let site;
  /** @type {import("playwright").Browser} */
  let browser;

  before(async () => {
    const app = await freshApp("next-pages", {
      packages: ["model", "react"],
      dependencies: ["next@16.4.6", ...react19],
    });
    await must(["npx", "next", "build"], app);
    site = await serveWith((port) => ["node", "node_modules/next/dist/bin/next", "start", "--port", String(port)], app);
    browser = await openBrowser();
  });

  after(async () => {
    await browser?.close();
    await site?.close();
  });

  it("shows the story, styled, without an axe violation or a message on the console", async () => {
    await showsTheStory(browser, site.url, "next-pages");
  });

  it("sends no script of ours with a page that has no block", async () => {
    const scripts = (await downloads(browser, `${site.url}about`)).filter(({ file }) => file.endsWith(".js"));
    assert.notDeepEqual(scripts, [], "Next sends scripts of its own");
    assert.deepEqual(
      scripts.filter(({ text }) => isOurs(text)).map(({ file }) => file),
      [],
    );
  });
});
