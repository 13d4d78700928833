import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { freshApp, newerNode, react19 } from "../lib/app.mjs";
import { must } from "../lib/command.mjs";
import { openBrowser } from "../lib/look.mjs";
import { isOurs } from "../lib/our-code.mjs";
import { runFolder } from "../lib/run-folder.mjs";
import { serveFolder } from "../lib/serve.mjs";
import { downloads, showsTheStory } from "../lib/story-site.mjs";

const version = "8.4.0";

describe("a site made with React Router, whose pages are prerendered and hydrated", () => {
  /** @type {import("../lib/serve.mjs").Served} */
  let site;
  /** @type {import("playwright").Browser} */
  let browser;

  before(async () => {
    const app = await freshApp("react-router", {
      packages: ["model", "react"],
      dependencies: [
        ...["react-router", "@react-router/dev", "@react-router/node"].map((name) => `${name}@${version}`),
        "vite@8.3.8",
        "isbot@5.2.3",
        ...react19,
        ...(await newerNode(22, runFolder())),
      ],
      scripts: { build: "react-router build" },
    });
    await must(["npm", "run", "build"], app);
    site = await serveFolder(join(app, "build/client"));
    browser = await openBrowser();
  });

  after(async () => {
    await browser?.close();
    await site?.close();
  });

  it("shows the story, styled, without an axe violation or a message on the console", async () => {
    await showsTheStory(browser, site.url, "react-router");
  });

  it("sends none of our code with a page that has no block", async () => {
    const found = await downloads(browser, `${site.url}about/`);
    assert.notDeepEqual(found, [], "React Router sends scripts of its own");
    assert.deepEqual(
      found.filter(({ text }) => isOurs(text)).map(({ file }) => file),
      [],
    );
  });
});
