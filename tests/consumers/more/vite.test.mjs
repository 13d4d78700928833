import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { freshApp, react19 } from "../lib/app.mjs";
import { must } from "../lib/command.mjs";
import { openBrowser } from "../lib/look.mjs";
import { isOurs } from "../lib/our-code.mjs";
import { serveFolder } from "../lib/serve.mjs";
import { downloads, showsTheStory } from "../lib/story-site.mjs";

const vite = ["vite@8.3.8"];

/** The app is the same. Preact's own packages take the names of React's, so nothing has to be configured. */
const apps = [
  { name: "React", folder: "vite", dependencies: [...vite, ...react19] },
  {
    name: "Preact, through its compat package",
    folder: "preact",
    dependencies: [
      ...vite,
      "preact@11.2.0",
      "preact-render-to-string@6.8.2",
      "react@npm:@preact/compat@18.3.2",
      "react-dom@npm:@preact/compat@18.3.2",
    ],
  },
];

/** As in docs/guides/translate.md. */
const languages = `import { en } from "@backgrounder/model/languages";
export const catalogues = { en };
`;
const config = `export default {
  resolve: { alias: { "@backgrounder/model/catalogues": new URL("languages.js", import.meta.url).pathname } },
};
`;

for (const { name, folder, dependencies } of apps) {
  describe(`a single page made with Vite and ${name}`, () => {
    /** @type {import("../lib/serve.mjs").Served} */
    let site;
    /** @type {import("playwright").Browser} */
    let browser;
    /** The folder of the app. */
    let app = "";

    before(async () => {
      app = await freshApp(folder, { like: "vite", packages: ["model", "react"], dependencies });
      await must(["npx", "vite", "build"], app);
      site = await serveFolder(join(app, "dist"));
      browser = await openBrowser();
    });

    after(async () => {
      await browser?.close();
      await site?.close();
    });

    it("shows the story, styled, without an axe violation or a message on the console", async () => {
      await showsTheStory(browser, `${site.url}?story`, folder);
    });

    it("sends our code to who opens the story, and not with the front page", async () => {
      const ours = async (/** @type {string} */ url) =>
        (await downloads(browser, url)).filter(({ text }) => isOurs(text));
      assert.deepEqual(await ours(site.url), []);
      assert.notDeepEqual(await ours(`${site.url}?story`), []);
    });

    it("sends the words of one language only, if the app lists that one", async () => {
      const german = "Quellen";
      const words = async (/** @type {string} */ url) => {
        const files = await downloads(browser, `${url}?story`);
        return [german, "Frequently asked questions"].map((words) => files.some(({ text }) => text.includes(words)));
      };
      assert.deepEqual(await words(site.url), [true, true]);
      writeFileSync(join(app, "languages.js"), languages);
      writeFileSync(join(app, "vite.config.js"), config);
      await must(["npx", "vite", "build", "--outDir", "one-language"], app);
      const other = await serveFolder(join(app, "one-language"));
      try {
        assert.deepEqual(await words(other.url), [false, true]);
        await showsTheStory(browser, `${other.url}?story`, `${folder}-one-language`);
      } finally {
        await other.close();
      }
    });
  });
}
