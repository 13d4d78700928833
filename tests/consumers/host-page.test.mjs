import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { plainNode } from "./lib/app.mjs";
import { must } from "./lib/command.mjs";
import { computed, differences } from "./lib/computed.mjs";
import { hostMarkup, hostStyles } from "./lib/host-styles.mjs";
import { newPage, openBrowser, picture } from "./lib/look.mjs";

/** Our blocks on a page whose stylesheet knows nothing of us: what is ours, and what is the host's. */
describe("on a host's page", () => {
  let [blocks, ours, layered] = ["", "", ""];
  /** @type {import("playwright").Browser} */
  let browser;
  /** @type {import("playwright").Page} */
  let page;

  before(async () => {
    const app = await plainNode();
    blocks = await must(["node", "blocks.mjs"], app);
    const sheet = (/** @type {string} */ name) =>
      readFileSync(join(app, "node_modules/@backgrounder/react/dist", name), "utf8");
    [ours, layered] = [sheet("styles.css"), sheet("styles.layer.css")];
    browser = await openBrowser();
    ({ page } = await newPage(browser));
  });

  after(() => browser?.close());

  /** Stylesheets in this order, the host's elements, and our blocks. @param {string[]} styles */
  async function show(...styles) {
    const sheets = styles.map((style) => `<style>${style}</style>`).join("");
    const body = `${hostMarkup}<main id="ours">${blocks}</main>`;
    await page.setContent(`<!doctype html><html lang="en"><title>Host</title>${sheets}<body>${body}</body></html>`);
    await page.evaluate(() => document.querySelectorAll("details").forEach((element) => (element.open = true)));
  }

  const style = (/** @type {string} */ selector, /** @type {string} */ property) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

  for (const [name, host] of Object.entries(hostStyles)) {
    describe(`with ${name}`, () => {
      for (const order of ["before", "after"]) {
        it(`leaves our blocks as they are, the host's stylesheet ${order} ours`, async () => {
          await show(ours);
          const alone = await computed(page, "#ours");
          await show(...(order === "before" ? [host, ours] : [ours, host]));
          await picture(page, `host-${name.replaceAll(/\W+/g, "-")}`);
          const changes = differences(alone, await computed(page, "#ours"));
          assert.ok(changes.length === 0, `The host changes our blocks:\n${changes.join("\n")}`);
        });
      }

      it("leaves the host's own elements to the host", async () => {
        await show(host);
        const without = await computed(page, "#host");
        await show(host, ours);
        assert.deepEqual(differences(without, await computed(page, "#host")), []);
      });
    });
  }

  it("sets questions, links and lists in our way beside careless rules", async () => {
    await show(ours, hostStyles["careless rules"] ?? "");
    assert.equal(await style("#host h3", "font-size"), "40px");
    assert.equal(await style("#host a", "color"), "rgb(255, 0, 0)");
    assert.ok(parseFloat(await style(".bgr-faq__question", "font-size")) < 24);
    assert.equal(await style(".bgr-faq__answer a", "color"), await style(".bgr-sources a", "color"));
    assert.notEqual(await style(".bgr-faq__answer a", "color"), "rgb(255, 0, 0)");
    assert.equal(await style(".bgr-key-points li", "list-style-type"), "disc");
    assert.notEqual(await style(".bgr-faq__answer .bgr-text__p", "margin-block-start"), "0px");
    assert.notEqual(await style(".bgr-callout", "padding-inline-start"), "0px");
  });

  it("takes the host's fonts, colours and measure through custom properties, from any ancestor", async () => {
    const root = `:root { --bgr-font-heading: "Paper Sans"; --bgr-color-link: rgb(1, 2, 3) }`;
    await show(root, ours, `#ours { --bgr-color-text: rgb(4, 5, 6); --bgr-font-size: 20px }`);
    assert.equal(await style(".bgr-faq__question", "font-family"), `"Paper Sans"`);
    assert.equal(await style(".bgr-faq__answer a", "color"), "rgb(1, 2, 3)");
    assert.equal(await style(".bgr-faq", "color"), "rgb(4, 5, 6)");
    assert.equal(await style(".bgr-callout", "font-size"), "20px");
  });

  it("gives way to the host's unlayered rules when the host asks for the layered stylesheet", async () => {
    await show(layered, hostStyles["careless rules"] ?? "");
    assert.equal(await style(".bgr-faq__question", "font-size"), "40px");
    assert.equal(await style(".bgr-faq__answer a", "color"), "rgb(255, 0, 0)");
    assert.equal(await style(".bgr-faq__summary", "display"), "flex");
  });
});
