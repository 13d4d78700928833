import assert from "node:assert/strict";
import { cpSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { plainNode } from "../lib/app.mjs";
import { finish } from "../lib/command.mjs";
import { newPage, openBrowser, picture } from "../lib/look.mjs";
import { hasNoAxeViolations } from "../lib/story-page.mjs";

const source = fileURLToPath(new URL("../apps/portable-text/", import.meta.url));

describe("a document of Portable Text, as Sanity delivers it", () => {
  let [html, said] = ["", ""];
  /** @type {import("playwright").Browser} */
  let browser;

  before(async () => {
    const app = await plainNode();
    cpSync(source, app, { recursive: true });
    const { code, stdout, stderr } = await finish(["node", "portable-text.mjs"], app);
    assert.equal(code, 0, stderr);
    [html, said] = [stdout, stderr];
    browser = await openBrowser();
  });

  after(() => browser?.close());

  it("becomes headings, lists, links and an FAQ that opens", async () => {
    const { page, complaints } = await newPage(browser);
    await page.setContent(html);
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
