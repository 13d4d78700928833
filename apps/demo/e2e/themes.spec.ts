import { AxeBuilder } from "@axe-core/playwright";
import { articlePage } from "@backgrounder/embed/page";
import { talksExamples } from "@backgrounder/model/examples";
import { expect, test, type Page } from "@playwright/test";
import { inPaper, papers, stylesOfPapers } from "../scripts/papers.js";
import { everyBlock } from "./every-block.js";
import { doubleLetters } from "./large-letters.js";

/** The default look, without a theme, and the four papers. */
const themes = ["default", ...papers] as const;
type Theme = (typeof themes)[number];

const report = (): void => undefined;
const html = articlePage(everyBlock(), { styles: { inline: stylesOfPapers() }, report });

/** Every block in one theme, with all that folds away open. */
async function show(page: Page, theme: Theme, mode: "light" | "dark", width = 1280): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  const open = html.replaceAll("<details ", "<details open ");
  await page.setContent(inPaper(open, theme, mode));
}

async function violations(axe: AxeBuilder): Promise<string[]> {
  const { violations: found } = await axe.setLegacyMode().analyze();
  return found.map(({ id, nodes }) => `${id}, ${nodes.length} times, first: ${nodes[0]?.html}`);
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

for (const theme of themes) {
  test(`axe finds nothing in ${theme}: light, right to left, dark`, async ({ page }) => {
    await show(page, theme, "light");
    expect.soft(await violations(new AxeBuilder({ page })), "light").toEqual([]);
    await page.evaluate(() => (document.documentElement.dir = "rtl"));
    const withoutColours = new AxeBuilder({ page }).disableRules("color-contrast");
    expect.soft(await violations(withoutColours), "right to left").toEqual([]);
    await show(page, theme, "dark");
    const colours = new AxeBuilder({ page }).withRules(["color-contrast"]);
    expect.soft(await violations(colours), "dark").toEqual([]);
  });

  // axe reads the colours of the style sheet, not those that a reader's system puts in their place.
  test(`where a reader's system chooses the colours, each block in ${theme} still has an edge`, async ({ page }) => {
    await show(page, theme, "light");
    await page.emulateMedia({ forcedColors: "active" });
    const blocks = page.locator(".bgr-block:has(> .bgr-block__label, > .bgr-callout__label)");
    const edges = await blocks.evaluateAll((all) =>
      all.map((block) => ({ id: block.id, border: getComputedStyle(block).borderWidth })),
    );
    expect(edges.length).toBeGreaterThan(20);
    expect(edges.filter(({ border }) => border === "0px")).toEqual([]);
  });

  test(`nothing in ${theme} scrolls sideways at 320 px, which is 1280 px at 400 %, in either direction`, async ({
    page,
  }) => {
    await show(page, theme, "light", 320);
    expect.soft(await overflow(page)).toBeLessThanOrEqual(0);
    await page.evaluate(() => (document.documentElement.dir = "rtl"));
    expect.soft(await overflow(page), "right to left").toBeLessThanOrEqual(0);
  });

  test(`nothing in ${theme} scrolls sideways on a phone where letters are twice as large, in either direction`, async ({
    page,
  }) => {
    await show(page, theme, "light", 320);
    await doubleLetters(page);
    expect.soft(await overflow(page)).toBeLessThanOrEqual(0);
    await page.evaluate(() => (document.documentElement.dir = "rtl"));
    expect.soft(await overflow(page), "right to left").toBeLessThanOrEqual(0);
  });

  test(`what has the focus in ${theme} has a ring around it that can be seen`, async ({ page }) => {
    for (const mode of ["light", "dark"] as const) {
      await show(page, theme, mode);
      const unseen = await page.evaluate(() => {
        const found: string[] = [];
        for (const element of document.querySelectorAll<HTMLElement>("main a[href], summary, button, input")) {
          element.focus({ focusVisible: true });
          const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
          const ring = getComputedStyle(document.documentElement).getPropertyValue("--bgr-color-focus");
          const isOurs = (element.getAttribute("class") ?? "").startsWith("bgr-") && ring !== "";
          if (outlineStyle === "none" || parseFloat(outlineWidth) < 2 || outlineColor === "rgba(0, 0, 0, 0)" || !isOurs)
            found.push(element.outerHTML.slice(0, 120));
        }
        return found;
      });
      expect.soft(unseen, mode).toEqual([]);
    }
  });
}

/** Pairs of words in a line of time that lie over each other. */
const overlaps = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts = [...document.querySelectorAll<SVGTextElement>(".bgr-timeline__track text")];
    const seen = texts.filter((text) => getComputedStyle(text).display !== "none");
    const boxes = seen.map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
    return boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(
          ({ box }) =>
            box.left < one.box.right &&
            one.box.left < box.right &&
            Math.abs(box.top + box.bottom - one.box.top - one.box.bottom) < box.height,
        )
        .map(({ words }) => `${one.words} over ${words}`),
    );
  });

const lines = (["eight years with gaps", "in a box", "held, planned and undated"] as const).map(
  (state) => talksExamples[state],
);

test("no two dates of a line of time lie over each other, on any screen and with letters of any size", async ({
  page,
}) => {
  const article = { id: "article:lines", title: "Lines of time", lang: "en", blocks: lines };
  await page.setContent(articlePage(article, { styles: { inline: stylesOfPapers() }, width: "wide", report }));
  expect(await page.locator(".bgr-timeline__date:visible").count()).toBeGreaterThan(6);
  for (const width of [320, 480, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect.soft(await overlaps(page), `${width} px`).toEqual([]);
    expect.soft(await page.locator(".bgr-timeline__date:visible").count()).toBeGreaterThan(2);
  }
  await page.setViewportSize({ width: 320, height: 800 });
  await doubleLetters(page);
  expect.soft(await overlaps(page), "320 px with large letters").toEqual([]);
  expect.soft(await page.locator(".bgr-timeline__date:visible").count()).toBeGreaterThan(0);
});

test("no two themes print the same page alike", async ({ page }) => {
  const looks: string[] = [];
  for (const theme of themes) {
    await show(page, theme, "light");
    looks.push(
      await page.evaluate(() => {
        const heading = document.querySelector(".bgr-block__label");
        const block = heading?.closest(".bgr-block");
        if (!heading || !block) throw new Error("The page has no block with a heading.");
        const of = getComputedStyle(heading);
        const frame = getComputedStyle(block);
        return [of.fontFamily, of.textAlign, of.textTransform, frame.borderBlockStartWidth, frame.borderRadius].join();
      }),
    );
  }
  expect(new Set(looks).size).toBe(themes.length);
});
