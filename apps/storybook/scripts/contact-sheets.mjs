/**
 * `npm run contact-sheets`: pictures of all stories side by side, some 20 a sheet, at 320 and 1280 px, light, dark and
 * Arabic. Look at each sheet: what is ugly shows beside what is not. `npm run contact-sheets -- Talks` makes those of
 * titles that begin so. Storybook has to be built first.
 */
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { chromium } from "playwright";
import { launchOptions } from "../../../scripts/browser.mjs";
import { builtStorybook, servedStorybook } from "./served-storybook.mjs";

/**
 * @typedef {{ id: string, title: string, name: string, type: string }} Story
 * @typedef {{ story: Story, picture: Buffer }} Shot
 * @typedef {{ width: number, columns: number, zoom: number, most: number }} Size `most`: pixels of height that are shown.
 */

/** @type {Size[]} */
const sizes = [
  { width: 320, columns: 7, zoom: 1, most: 900 },
  { width: 1280, columns: 4, zoom: 0.5, most: 1100 },
];

/** @type {Record<string, Record<string, string>>} */
const modes = {
  light: { mode: "light", direction: "ltr", language: "en" },
  dark: { mode: "dark", direction: "ltr", language: "en" },
  arabic: { mode: "light", direction: "rtl", language: "ar" },
};

/** Stories that show nothing. */
const isEmpty = (/** @type {Story} */ { name }) => /nothing valid|not resolved/i.test(name);

/** @param {string} start @returns {Promise<Story[]>} */
async function stories(start) {
  const { entries } = JSON.parse(await readFile(join(builtStorybook, "index.json"), "utf8"));
  return Object.values(entries).filter(
    (entry) => entry.type === "story" && entry.title.startsWith(start) && !isEmpty(entry),
  );
}

/** @param {import("playwright").Browser} browser @param {string} address @param {Size} size @param {Record<string, string>} globals @param {Story[]} chosen */
async function shotsOf(browser, address, { width, most }, globals, chosen) {
  const page = await browser.newPage({ viewport: { width, height: 300 } });
  // axe takes longer than the story, and the tests run it.
  const words = Object.entries({ ...globals, "a11y.manual": "!true" }).map(([name, value]) => `${name}:${value}`);
  /** @type {Shot[]} */
  const shots = [];
  for (const story of chosen) {
    await page.goto(`${address}/iframe.html?id=${story.id}&viewMode=story&globals=${words.join(";")}`);
    await page.locator("#storybook-root > *, body.sb-show-errordisplay").first().waitFor({ state: "attached" });
    const height = Math.min(most, await page.evaluate(() => document.documentElement.scrollHeight));
    const picture = await page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height } });
    shots.push({ story, picture });
  }
  await page.close();
  return shots;
}

/** @param {import("playwright").Browser} browser @param {Size} size @param {Shot[]} shots @param {string} file */
async function makeSheet(browser, { width, columns, zoom }, shots, file) {
  const cell = Math.round(width * zoom);
  const figures = shots.map(
    ({ story, picture }) =>
      `<figure><figcaption>${story.title.replace(/ \(.*/, "")}: ${story.name}</figcaption>` +
      `<img width="${cell}" src="data:image/png;base64,${picture.toString("base64")}"></figure>`,
  );
  const page = await browser.newPage({ viewport: { width: columns * (cell + 12) + 12, height: 300 } });
  await page.setContent(
    `<!doctype html><style>body { margin: 12px; background: #9ab; display: grid; gap: 12px; align-items: start; ` +
      `grid-template-columns: repeat(${columns}, ${cell}px) } ` +
      `figure { margin: 0; font: bold 12px sans-serif } img { display: block }</style>` +
      figures.join(""),
  );
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
}

async function main() {
  const chosen = await stories(process.argv[2] ?? "");
  const folder = await mkdtemp(join(tmpdir(), "contact-sheets-"));
  const { address, close } = await servedStorybook();
  const browser = await chromium.launch(launchOptions());
  for (const size of sizes) {
    // Side by side: most of the time goes into waiting for Storybook to load.
    await Promise.all(
      Object.entries(modes).map(async ([mode, globals]) => {
        const perSheet = size.columns * Math.round(20 / size.columns);
        for (let start = 0; start < chosen.length; start += perSheet) {
          const file = join(folder, `${size.width}-${mode}-${String(start / perSheet + 1).padStart(2, "0")}.png`);
          const shots = await shotsOf(browser, address, size, globals, chosen.slice(start, start + perSheet));
          await makeSheet(browser, size, shots, file);
          console.log(file);
        }
      }),
    );
  }
  await browser.close();
  await close();
  await writeFile(join(folder, "stories.txt"), chosen.map(({ id }) => `${id}\n`).join(""));
  console.log(`${chosen.length} stories`);
}

await main();
