import { AxeBuilder } from "@axe-core/playwright";
import { chromium, type Browser, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchOptions } from "../../scripts/browser.mjs";
import { hosts } from "./lib/hosts.js";
import { openStage, widths, type Stage } from "./lib/stage.js";
import { until } from "./lib/until.js";

let stage: Stage;
let browser: Browser;
beforeAll(async () => {
  stage = await openStage();
  browser = await chromium.launch(launchOptions());
});
afterAll(async () => {
  await browser.close();
  await stage.stop();
});

interface Seen {
  console: string[];
  /** Requests to anywhere but the host and the embed server. */
  elsewhere: string[];
  ofEmbeds: string[];
}

function watch(page: Page): Seen {
  const seen: Seen = { console: [], elsewhere: [], ofEmbeds: [] };
  page.on("console", (message) => seen.console.push(message.text()));
  page.on("pageerror", (error) => seen.console.push(error.message));
  page.on("request", (request) => {
    const url = request.url();
    if (url.startsWith(stage.embeds.origin)) seen.ofEmbeds.push(url);
    else if (!url.startsWith(stage.pages.origin) && !url.startsWith("data:")) seen.elsewhere.push(url);
  });
  return seen;
}

async function open(page: Page, host: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(`${stage.pages.origin}/host/${encodeURIComponent(host)}/${width}`, { waitUntil: "load" });
}

/** The height of the frame, and of what is in it. */
async function heights(page: Page): Promise<{ frame: number; content: number }> {
  const element = await page.waitForSelector("iframe");
  const inner = await element.contentFrame();
  const content = (await inner?.evaluate(() => document.documentElement.getBoundingClientRect().height)) ?? 0;
  const box = await element.evaluate((frame) => frame.clientHeight);
  return { frame: box, content: Math.ceil(content) };
}

const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
        // Two frames later, the observer has what was buffered.
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum), 50)));
      }),
  );

describe.each(Object.entries(hosts))("%s", (name, host) => {
  test("with scripts: the frame is visible and high enough, nothing moves, nothing is logged", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const seen = watch(page);
    const [least, most] = host.clamp ?? [0, Infinity];
    for (const width of widths) {
      await open(page, name, width);
      await until(async () => {
        const { frame, content } = await heights(page);
        const right = Math.min(most, Math.max(least, content));
        return content > 0 && (host.sizes === "by message" ? frame === right : frame >= right);
      });
      expect(await page.locator("iframe").isVisible()).toBe(true);
      const shift = await shiftOf(page);
      if (host.moves !== true) expect(shift, `${width} px`).toBe(0);
      if (width !== 375) continue;
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
    expect(seen.console).toEqual([]);
    expect(seen.elsewhere).toEqual([]);
    expect(seen.ofEmbeds.filter((url) => !url.endsWith("/loader.js"))).toHaveLength(widths.length);
    await context.close();
  });

  test("a reader opens an answer, and nothing is logged", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const seen = watch(page);
    await open(page, name, 768);
    const answer = page.frameLocator("iframe").locator("details").first();
    await answer.locator("summary").click();
    await until(async () => (await answer.getAttribute("open")) !== null);
    // The event that is sent when it has opened comes after it.
    await answer.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))));
    expect(seen.console).toEqual([]);
    await context.close();
  });

  test("without scripts: a reader still sees the questions", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const seen = watch(page);
    for (const width of widths) {
      await open(page, name, width);
      const inside = name === "WordPress" ? page.locator("blockquote") : page.frameLocator("iframe").locator("main");
      await inside.waitFor();
      await until(async () => (await inside.innerText()).includes("Do ferries sail during a strike?"));
    }
    expect(seen.console).toEqual([]);
    expect(seen.elsewhere).toEqual([]);
    await context.close();
  });
});
