import { output } from "@backgrounder/embed/output";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { everyState, explainer, traps } from "./lib/articles.js";
import { openEditor, readByEditor, startBrowser } from "./lib/editor.js";
import { everyone, host } from "./lib/site.js";
import { wordsIn } from "./lib/words.js";

/** WordPress has had it since 6.3; before, its saved HTML is shown as it is. */
const unknownBefore63 = Number.parseFloat(host.version) < 6.3 ? ["core/details"] : [];

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe.each(everyone)("the block editor of the %s", (who) => {
  let page: Page;
  beforeAll(async () => {
    page = await openEditor(browser, who);
  });

  it("finds no invalid and no unknown block in any state of any block", async () => {
    const found = [];
    for (const [of, block] of everyState) {
      const { blocks } = await readByEditor(page, output(block, "wordpress").text);
      found.push(...blocks.map((one) => ({ of, ...one })));
    }
    expect(found.length).toBeGreaterThan(1000);
    expect(found.filter(({ isValid }) => !isValid)).toEqual([]);
    const unknown = found.flatMap(({ original }) => original ?? []);
    expect([...new Set(unknown)]).toEqual(unknownBefore63);
    expect(found.filter(({ name }) => name === "core/freeform" || name === "core/html")).toEqual([]);
  });

  it.each([explainer, traps])("writes back the words that it read: $title", async (article) => {
    const { text } = output(article, "wordpress");
    const { blocks, saved } = await readByEditor(page, text);
    expect(blocks.filter(({ isValid }) => !isValid)).toEqual([]);
    expect(wordsIn(saved)).toEqual(wordsIn(text));
  });
});
