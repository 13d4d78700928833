import assert from "node:assert/strict";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { plainNode } from "../lib/app.mjs";
import { finish } from "../lib/command.mjs";
import { newPage, openBrowser, picture } from "../lib/look.mjs";
import { runFolder } from "../lib/run-folder.mjs";
import { serveFolder } from "../lib/serve.mjs";
import { hasNoAxeViolations } from "../lib/story-page.mjs";

const source = fileURLToPath(new URL("../apps/portable-text/", import.meta.url));

describe("a document of Portable Text, as Sanity delivers it", () => {
  let [html, said] = ["", ""];
  /** @type {import("../lib/serve.mjs").Served} */
  let site;
  /** @type {import("playwright").Browser} */
  let browser;

  before(async () => {
    const app = await plainNode();
    cpSync(source, app, { recursive: true });
    const { code, stdout, stderr } = await finish(["node", "portable-text.mjs"], app);
    assert.equal(code, 0, stderr);
    [html, said] = [stdout, stderr];
    const folder = join(runFolder(), "portable-text");
    mkdirSync(folder);
    writeFileSync(join(folder, "index.html"), html);
    cpSync(join(app, "node_modules/@backgrounder/react/dist/styles.css"), join(folder, "styles.css"));
    site = await serveFolder(folder);
    browser = await openBrowser();
  });

  after(async () => {
    await browser?.close();
    await site?.close();
  });

  it("becomes headings, lists, links and an FAQ that opens", async () => {
    const { page, complaints } = await newPage(browser);
    await page.goto(site.url);
    for (const [role, name] of /** @type {const} */ ([
      ["heading", "Money"],
      ["link", "the budget"],
      ["heading", "Who pays for the new pier?"],
    ]))
      assert.equal(await page.getByRole(role, { name }).count(), 1, `${role} “${name}”`);
    assert.deepEqual(await page.getByRole("listitem").allTextContents(), ["Board: six million", "City: three million"]);
    const answer = page.getByText("The harbour board, over twelve years.");
    await page.getByText("Who pays for the new pier?").click();
    assert.equal(await answer.isVisible(), true);
    const marker = await page.locator("summary").evaluate((summary) => getComputedStyle(summary).listStyleType);
    assert.equal(marker, "none", "our styles apply");
    await hasNoAxeViolations(page);
    await picture(page, "portable-text");
    assert.deepEqual(complaints, []);
  });

  it("keeps the words of a mark that we do not know, and reports it with the block that is not ours", () => {
    assert.match(html, /It has a long history\./);
    assert.match(said, /blocks\[0\].*"m2"/);
    assert.match(said, /"newsletterForm"/);
  });
});
