import { articlePage } from "@backgrounder/embed/page";
import * as examples from "@backgrounder/model/examples";
import type { Block } from "@backgrounder/model/article";
import { expect, test, type Page } from "@playwright/test";
import { inPaper, papers, stylesOfPapers } from "../scripts/papers.js";
import { useFontsOfTheTests } from "./fonts.js";

/**
 * What a chosen set of blocks looks like. Each picture in `pictures/` was looked at before it was committed. After a
 * change that is meant to be seen, `npm run pictures` takes them anew: look at each.
 */

/** Fonts that the tests bring along, so that a picture is the same on every machine. */
const fonts = `:root {
  --bgr-font-heading: "Source Serif 4"; --bgr-font-text: "Source Serif 4"; --bgr-font-label: "Helvetica Neue";
}`;

const pageOf = (lang: string, blocks: readonly Block[], styles = fonts): string =>
  articlePage(
    { id: "article:pictures", title: "Blocks", lang, blocks: [...blocks] },
    { styles: { inline: `${stylesOfPapers()}\n${styles}` }, width: "wide", report: () => undefined },
  );

async function show(page: Page, html: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.setContent(html);
  await useFontsOfTheTests(page);
}

const inEnglish = {
  faq: examples.faqExamples["several questions"],
  "data-point": examples.calloutExamples["data point"],
  caution: examples.calloutExamples.caution,
  timeline: examples.talksExamples["held, planned and undated"],
  positions: examples.positionsExamples["every stance"],
  disputes: examples.disputesExamples["one claim, two strengths"],
  figures: examples.figuresExamples["one figure, two claims"],
  guarantees: examples.guaranteeTermsExamples["two proposals and a comparison"],
  "where-things-stand": examples.whereThingsStandExamples["with a signed answer"],
  "what-changed": examples.whatChangedExamples["of every cause"],
};

const inArabic = {
  faq: examples.faqExamples["right to left"],
  timeline: examples.talksExamples["right to left"],
  positions: examples.positionsExamples["right to left"],
  guarantees: examples.guaranteeTermsExamples["right to left"],
  "where-things-stand": examples.whereThingsStandExamples["right to left"],
};

const looks = [
  { name: "wide", says: "on a wide screen, light", lang: "en", blocks: inEnglish, mode: "light", width: 1280 },
  { name: "phone-dark", says: "on a phone, dark", lang: "en", blocks: inEnglish, mode: "dark", width: 320 },
  { name: "phone-arabic", says: "on a phone, in Arabic", lang: "ar", blocks: inArabic, mode: "light", width: 320 },
] as const;

for (const { name, says, lang, blocks, mode, width } of looks) {
  test(`blocks look as they did ${says}`, async ({ page }) => {
    await show(page, inPaper(pageOf(lang, Object.values(blocks)), "default", mode), width);
    const drawn = page.locator(".bgr-block");
    const names = Object.keys(blocks);
    await expect(drawn).toHaveCount(names.length);
    for (const [index, block] of names.entries())
      await expect.soft(drawn.nth(index)).toHaveScreenshot(`${block}-${name}.png`);
  });
}

/** The first screen of an article. */
const firstScreen = [
  examples.keyPointsExamples.highlights,
  examples.calloutExamples["data point"],
  ...examples.bridgeExplainer.blocks.filter(({ type }) => type === "faq"),
];

for (const paper of papers) {
  test(`the first screen looks as it did in ${paper}`, async ({ page }) => {
    await show(page, inPaper(pageOf("en", firstScreen, ""), paper), 768);
    await expect(page).toHaveScreenshot(`first-screen-${paper}.png`);
  });
}
