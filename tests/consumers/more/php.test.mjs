import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { plainNode } from "../lib/app.mjs";
import { must } from "../lib/command.mjs";
import { openBrowser } from "../lib/look.mjs";
import { runFolder } from "../lib/run-folder.mjs";
import { serveFolder, serveWith } from "../lib/serve.mjs";
import { downloads, showsTheStory } from "../lib/story-site.mjs";

const source = fileURLToPath(new URL("../apps/php/", import.meta.url));
const hasPhp = spawnSync("php", ["--version"]).status === 0;

/** Where there is no PHP, the three things that its template does are done to the text of the template. @param {string} folder */
function filledIn(folder) {
  const template = readFileSync(join(folder, "index.php"), "utf8");
  const title = /\$title = "([^"]+)"/.exec(template)?.[1] ?? "";
  return template
    .replace(/^<\?php \$title.*\n/, "")
    .replaceAll("<?= htmlspecialchars($title) ?>", title)
    .replace(/<\?php readfile.*\?>/, () => readFileSync(join(folder, "story.html"), "utf8"));
}

describe(`a template of ${hasPhp ? "PHP" : "PHP, read without PHP as there is none here"}, with the story as HTML`, () => {
  /** @type {import("../lib/serve.mjs").Served} */
  let site;
  /** @type {import("playwright").Browser} */
  let browser;

  before(async () => {
    const app = await plainNode();
    cpSync(join(source, "fragment.mjs"), join(app, "fragment.mjs"));
    const folder = join(runFolder(), "php");
    mkdirSync(folder);
    cpSync(join(source, "index.php"), join(folder, "index.php"));
    cpSync(join(app, "node_modules/@backgrounder/react/dist/styles.css"), join(folder, "styles.css"));
    writeFileSync(join(folder, "story.html"), await must(["node", "fragment.mjs"], app));
    if (!hasPhp) writeFileSync(join(folder, "index.html"), filledIn(folder));
    site = hasPhp ? await serveWith((port) => ["php", "-S", `127.0.0.1:${port}`], folder) : await serveFolder(folder);
    browser = await openBrowser();
  });

  after(async () => {
    await browser?.close();
    await site?.close();
  });

  it("shows the story, styled, without an axe violation or a message on the console", async () => {
    await showsTheStory(browser, site.url, "php");
  });

  it("has a style sheet and no script", async () => {
    const found = await downloads(browser, site.url);
    assert.deepEqual(
      found.map(({ file }) => file),
      ["/styles.css"],
    );
  });
});
