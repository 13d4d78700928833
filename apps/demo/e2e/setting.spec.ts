import { expect, test, type Page } from "@playwright/test";
import { wordsInFontsOfTheMachine, useFontsOfTheTests } from "./fonts.js";
import { doubleLetters } from "./large-letters.js";
import { explainer, pages } from "./pages.js";

/** The page's policy would refuse the style sheet that the tests add. */
test.use({ bypassCSP: true });

/** The longest printed line of running text. Two characters are on one line when their lower edges are level. */
async function longestLine(page: Page): Promise<{ length: number; words: string }> {
  return page.evaluate(() => {
    document.querySelectorAll("details").forEach((details) => (details.open = true));
    let longest = { length: 0, words: "" };
    for (const block of document.querySelectorAll("main p, main li, main dd, main figcaption")) {
      if (block.querySelector("p, li, dd")) continue;
      const lines = new Map<number, string>();
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        if (node.parentElement?.closest("sup")) continue;
        const text = node.textContent ?? "";
        const range = document.createRange();
        for (let index = 0; index < text.length; index++) {
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          const { bottom, width } = range.getBoundingClientRect();
          if (width === 0) continue;
          const line = [...lines.keys()].find((known) => Math.abs(known - bottom) < 6) ?? bottom;
          lines.set(line, (lines.get(line) ?? "") + text.charAt(index));
        }
      }
      for (const line of lines.values()) {
        const words = line.trim();
        if (words.length > longest.length) longest = { length: words.length, words };
      }
    }
    return longest;
  });
}

for (const { path, name } of pages) {
  test(`on the ${name} nothing sticks out, and no line is longer than 75 characters`, async ({ page }) => {
    await page.goto(path);
    await useFontsOfTheTests(page);
    expect.soft(await wordsInFontsOfTheMachine(page)).toEqual([]);
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const { length, words } = await longestLine(page);
      expect.soft(length, `${width} px: ${words}`).toBeGreaterThan(0);
      expect.soft(length, `${width} px: ${words}`).toBeLessThanOrEqual(75);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect.soft(overflow, `${width} px`).toBeLessThanOrEqual(0);
    }
  });

  test(`on the ${name} nothing sticks out on a phone where letters are twice as large`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 900 });
    await page.goto(path);
    await doubleLetters(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test("where the page around them is centred, words still begin at the start of their line", async ({ page }) => {
  await page.goto(explainer);
  await page.addStyleTag({ content: "body { text-align: center }" });
  const lists = page.getByRole("main").getByRole("listitem");
  const gaps = await lists.evaluateAll((items) =>
    items
      .filter((item) => item.closest(".bgr-block") !== null && item.firstElementChild?.tagName === "P")
      .map((item) => {
        const range = document.createRange();
        range.selectNodeContents(item.firstElementChild ?? item);
        const [line] = range.getClientRects();
        return Math.round((line?.left ?? 0) - (item.firstElementChild ?? item).getBoundingClientRect().left);
      }),
  );
  expect(gaps.length).toBeGreaterThan(0);
  expect(gaps.filter((gap) => gap > 1)).toEqual([]);
});
