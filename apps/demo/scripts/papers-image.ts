/** One article and one page of talks in the four papers, for the README: `npm run papers-image` after `npm run build`. */
import { fileURLToPath } from "node:url";
import { articlePage, talksSite } from "@backgrounder/embed/page";
import { bridgeExplainer, calloutExamples } from "@backgrounder/model/examples";
import { dossier } from "@backgrounder/ukraine-talks";
import { chromium } from "@playwright/test";
import { launchOptions } from "../../../scripts/browser.mjs";
import { inPaper, papers, stylesOfPapers } from "./papers.js";

const path = process.argv[2] ?? fileURLToPath(new URL("../../../docs/images/papers.png", import.meta.url));

const styles = { inline: stylesOfPapers() };
/** What shows the most of a paper in a short column. */
const blocks = ["key-points:bridge", "paragraph:closed"].flatMap((wanted) =>
  bridgeExplainer.blocks.filter(({ id }) => id === wanted),
);
const sources = bridgeExplainer.blocks.filter(({ type }) => type === "sources");
const callouts = [calloutExamples["pro tip"], calloutExamples["data point"]];
const article = articlePage({ ...bridgeExplainer, blocks: [...blocks, ...callouts, ...sources] }, { styles });
const [hub] = talksSite(dossier, { styles });
if (hub === undefined) throw new Error("The dossier has no first page of talks.");

/** A page seen through a window of that width, made smaller. */
function pane(html: string, width: number, shownWidth: number, height: number): string {
  const scale = shownWidth / width;
  const size = `width:${String(width)}px;height:${String(height / scale)}px;transform:scale(${String(scale)})`;
  const source = html.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return `<div style="width:${String(shownWidth)}px;height:${String(height)}px"><iframe style="${size}" srcdoc="${source}"></iframe></div>`;
}

const height = 620;
const sheets = papers.map(
  (
    paper,
  ) => `<figure>${pane(inPaper(article, paper), 520, 270, height)}${pane(inPaper(hub.html, paper), 1180, 520, height)}
    <figcaption>${paper}.css</figcaption></figure>`,
);

const browser = await chromium.launch(launchOptions());
const page = await browser.newPage({ viewport: { width: 1700, height: 1400 }, reducedMotion: "reduce" });
await page.setContent(`<!doctype html><html lang="en"><style>
  body { display: grid; grid-template-columns: repeat(2, max-content); gap: 24px; margin: 0; padding: 24px; width: max-content; background: #8d8d8a }
  figure { display: grid; grid-template-columns: max-content max-content; gap: 0 6px; margin: 0; }
  figure > div { overflow: hidden; background: #fff }
  figcaption { grid-column: 1 / -1; padding-top: 6px; font: 600 17px Arimo, Arial, sans-serif; color: #111 }
  iframe { border: 0; transform-origin: 0 0 }
</style>${sheets.join("")}`);
await page.waitForLoadState("networkidle");
for (const frame of page.frames()) await frame.evaluate(() => document.fonts.ready.then(() => undefined));
await page.locator("body").screenshot({ path });
await browser.close();
