import type { Article } from "@backgrounder/model/article";
import { output } from "@backgrounder/embed/output";
import { parseFragment } from "parse5";
import type { Browser } from "playwright";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { explainer } from "./lib/articles.js";
import { startBrowser } from "./lib/editor.js";
import { startEmbedServer, type EmbedServer } from "./lib/embed-server.js";
import {
  attribute,
  elementsIn,
  everyone,
  passTime,
  publish,
  rest,
  setServer,
  shown,
  switchPlugin,
} from "./lib/site.js";
import { wordsIn } from "./lib/words.js";

const bareOf = (article: Article): string => output(article, "snippet-bare").text;

let server: EmbedServer;
let browser: Browser;
let count = 0;

/** WordPress keeps what it once got for an address, so each test has an address of its own. */
const address = (): string => `${server.url}/embed/ferries/faq-${(count += 1)}`;
const block = (url: string): string =>
  `<!-- wp:embed {"url":"${url}"} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${url}\n</div></figure>\n<!-- /wp:embed -->`;

const lines: readonly [string, (url: string) => string][] = [
  ["alone on a line", (url) => `Before it.\n\n${url}\n\nAfter it.`],
  [
    "in an embed block",
    (url) =>
      `<!-- wp:paragraph -->\n<p>Before it.</p>\n<!-- /wp:paragraph -->\n\n${block(url)}\n\n<!-- wp:paragraph -->\n<p>After it.</p>\n<!-- /wp:paragraph -->`,
  ],
];
const ways = everyone.flatMap((who) => lines.map(([way, write]) => ({ who, way, write })));

beforeAll(async () => {
  server = await startEmbedServer(explainer);
  browser = await startBrowser();
});
beforeEach(() => {
  server.mood = "well";
  server.article = explainer;
});
afterAll(() => Promise.all([server.stop(), browser.close()]));

describe("without the plugin, the address", () => {
  beforeAll(() => switchPlugin("inactive"));

  it.each(ways)("$way of the $who becomes a frame, with every word once", async ({ who, write }) => {
    const page = await browser.newPage();
    await page.goto(await publish(who, write(address())));
    const frame = page.locator(".entry-content iframe");
    // WordPress allows a frame at most 1000 pixels.
    await expect.poll(async () => (await frame.boundingBox())?.height).toBe(1000);
    expect(await page.locator(".entry-content").innerText()).toMatch(/^Before it\.\s+After it\.$/);
    expect(wordsIn(await frame.contentFrame().locator("main").innerHTML())).toEqual(wordsIn(bareOf(explainer)));
    await page.close();
  });

  it("becomes a frame as high as what is in it", async () => {
    server.article = { ...explainer, blocks: explainer.blocks.slice(0, 3) };
    const page = await browser.newPage();
    await page.goto(await publish("author", address()));
    const frame = page.locator(".entry-content iframe");
    const html = frame.contentFrame().locator("html");
    // Two pixels of border above and below are the frame's own.
    await expect
      .poll(async () => {
        const inside = await html.evaluate((element) => element.getBoundingClientRect().height);
        return ((await frame.boundingBox())?.height ?? 0) - Math.ceil(inside);
      })
      .toBe(4);
    await page.close();
  });
});

describe("with the plugin, the address", () => {
  beforeAll(async () => {
    await switchPlugin("active");
    await setServer("admin", server.url);
  });
  afterAll(() => switchPlugin("inactive"));

  it.each(ways)("$way of the $who becomes text of the page, with every word once", async ({ who, write }) => {
    const content = await shown(await publish(who, write(address())));
    expect(wordsIn(content)).toEqual(["Before", "it.", ...wordsIn(bareOf(explainer)), "After", "it."]);
    expect(elementsIn(content).map(({ tagName }) => tagName)).not.toContain("iframe");
  });

  it("is a link if the server has never answered, and text once it does", async () => {
    server.mood = "broken";
    const post = await publish("author", address());
    const link = elementsIn(await shown(post)).find(({ tagName }) => tagName === "a");
    expect(link && attribute(link, "href")).toMatch(new RegExp(`^${server.url}/embed/ferries/`));
    server.mood = "well";
    await passTime(60);
    expect(wordsIn(await shown(post))).toEqual(wordsIn(bareOf(explainer)));
  });

  it("is previewed in the editor as one frame that is shut off from the page", async () => {
    const url = address();
    const { json } = await rest("author", `/oembed/1.0/proxy?url=${encodeURIComponent(url)}`);
    const [frame, ...others] = elementsIn(parseFragment(String(json["html"])));
    expect(others).toEqual([]);
    expect(frame && attribute(frame, "src")).toBe(url);
    expect(frame && attribute(frame, "sandbox")).toBe("allow-scripts");
  });
});
