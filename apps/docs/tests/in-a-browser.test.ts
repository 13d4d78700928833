import { AxeBuilder } from "@axe-core/playwright";
import { chromium, type Browser, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { preview, type PreviewServer } from "vite";
import { ensureBrowser, launchOptions } from "../../../scripts/browser.mjs";
import { dist } from "./built-site.js";

/** One of each kind: the first page, a guide with a sample, a long reference with tables, a document, decisions. */
const sample = [
  "/",
  "/guides/translate/",
  "/reference/event/",
  "/reference/blocks/talks/",
  "/tutorial/",
  "/decisions/",
];
const widths = [320, 1280];

let browser: Browser;
let server: PreviewServer;
let host = "";

beforeAll(async () => {
  ensureBrowser();
  browser = await chromium.launch(launchOptions());
  server = await preview({
    configFile: false,
    appType: "mpa",
    logLevel: "error",
    build: { outDir: dist },
    preview: { host: "127.0.0.1", port: 0 },
  });
  host = (server.resolvedUrls?.local[0] ?? "").replace(/\/$/, "");
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** What axe finds, and what a page asks of other hosts. */
interface Finding {
  violations: string[];
  requests: string[];
  messages: string[];
  isWiderThanScreen: boolean;
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.map(({ id, nodes }) => `${id}, ${nodes.length} times, first: ${nodes[0]?.html}`);
}

async function look(path: string, width: number, colorScheme: "light" | "dark"): Promise<Finding> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme,
    reducedMotion: "reduce",
    bypassCSP: true,
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const messages: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) messages.push(message.text());
  });
  await page.goto(`${host}${path}`, { waitUntil: "networkidle" });
  const isWiderThanScreen = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  const finding = { violations: await violations(page), requests, messages, isWiderThanScreen };
  await context.close();
  return finding;
}

describe.each(sample)("%s", (path) => {
  test.each(widths.flatMap((width) => [[width, "light"] as const, [width, "dark"] as const]))(
    "is accessible at %i pixels in %s, and asks nothing of another host",
    async (width, colorScheme) => {
      const { requests, ...found } = await look(path, width, colorScheme);
      expect(found).toEqual({ violations: [], messages: [], isWiderThanScreen: false });
      expect(requests.filter((url) => !url.startsWith(`${host}/`) && !url.startsWith("data:"))).toEqual([]);
    },
  );
});

test("the search finds a page by a word in it", async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(host);
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByRole("textbox", { name: "Search" }).fill("WordPress");
  await page.getByRole("link", { name: "Backgrounder in WordPress" }).first().waitFor();
  expect(requests.filter((url) => !url.startsWith(`${host}/`) && !url.startsWith("data:"))).toEqual([]);
  await page.close();
});
