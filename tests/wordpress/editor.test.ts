import { output } from "@backgrounder/embed/output";
import { parseFragment } from "parse5";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { everyState, explainer, traps } from "./lib/articles.js";
import { openEditor, readByEditor, startBrowser } from "./lib/editor.js";
import { elementsIn, everyone, host } from "./lib/site.js";
import { wordsIn } from "./lib/words.js";

/** WordPress has had it since 6.3; before, its saved HTML is shown as it is. */
const unknownBefore63 = Number.parseFloat(host.version) < 6.3 ? ["core/details"] : [];

/** Elements with all that is on them. */
const elementsOf = (html: string): string[] =>
  elementsIn(parseFragment(html)).map(({ tagName, attrs }) =>
    [tagName, ...attrs.map(({ name, value }) => `${name}=${value}`).sort()].join(" "),
  );

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
      const { text } = output(block, "wordpress");
      const { blocks, saved } = await readByEditor(page, text);
      found.push(...blocks.map((one) => ({ of, ...one })));
      // A block that only an old version of its kind takes is valid too, but would be saved differently.
      expect([of, elementsOf(saved)]).toEqual([of, elementsOf(text)]);
    }
    expect(found.length).toBeGreaterThan(1000);
    expect(found.filter(({ isValid }) => !isValid)).toEqual([]);
    const unknown = found.flatMap(({ original }) => original ?? []);
    expect([...new Set(unknown)]).toEqual(unknownBefore63);
    expect(found.filter(({ name }) => name === "core/freeform" || name === "core/html")).toEqual([]);
  });

  it.each([explainer, traps])("writes back the words and the addresses that it read: $title", async (article) => {
    const { text } = output(article, "wordpress");
    for (const way of ["loaded", "pasted"] as const) {
      const { blocks, saved } = await readByEditor(page, text, way);
      expect(blocks.filter(({ isValid }) => !isValid)).toEqual([]);
      expect(wordsIn(saved)).toEqual(wordsIn(text));
      expect(elementsOf(saved)).toEqual(elementsOf(text));
    }
  });

  it("does find a block invalid that has what WordPress does not know", async () => {
    const wrong = '<!-- wp:heading -->\n<h2 class="wp-block-heading" role="note">Words</h2>\n<!-- /wp:heading -->';
    const { blocks } = await readByEditor(page, wrong);
    expect(blocks.map(({ isValid }) => isValid)).toEqual([false]);
  });
});
