import { dossierEmbeds, embedHandler, type Embeds } from "@backgrounder/embed/handler";
import { portWages } from "@backgrounder/model/examples";
import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pluginBlock } from "./lib/articles.js";
import { startBrowser } from "./lib/editor.js";
import { serveHandler } from "./lib/node-server.js";
import { elementsIn, everyone, passTime, publish, setServer, shown, switchPlugin } from "./lib/site.js";
import { wordsIn } from "./lib/words.js";

/** Five minutes, as docs/wordpress.md promises. */
const statedTime = 300;

let embeds: Embeds = dossierEmbeds([portWages]);
let server: { url: string; stop: () => Promise<void> };
let browser: Browser;
const widgets = ["timeline", "positions"] as const;
const ways = everyone.flatMap((who) => widgets.map((widget) => ({ who, widget })));

beforeAll(async () => {
  const handler = embedHandler({
    embeds: { find: (name, day) => embeds.find(name, day) },
    styles: "",
    provider: "Harbour Post",
    today: () => "2026-03-21",
  });
  [server, browser] = await Promise.all([serveHandler(handler), startBrowser()]);
});
afterAll(() => Promise.all([server.stop(), browser.close()]));

const bareOf = async (widget: string): Promise<string> =>
  (await fetch(`${server.url}/embed/port-wages/${widget}?as=snippet-bare`)).text();

describe("the real server, without the plugin", () => {
  beforeAll(() => switchPlugin("inactive"));

  it.each(ways)(
    "shows the $widget of the $who in one frame, as high as it is or as WordPress allows",
    async ({ who, widget }) => {
      const page = await browser.newPage();
      // WordPress keeps an answer for good, so each has an address of its own.
      await page.goto(await publish(who, `${server.url}/embed/port-wages/${widget}?for=${who}`));
      const frame = page.locator(".entry-content iframe");
      await expect
        .poll(async () => {
          const inside = await frame
            .contentFrame()
            .locator("html")
            .evaluate((html) => html.scrollHeight);
          return ((await frame.boundingBox())?.height ?? 0) >= Math.min(inside, 1000);
        })
        .toBe(true);
      expect((await page.locator(".entry-content").innerText()).trim()).toBe("");
      await page.close();
    },
  );
});

describe("the real server, with the plugin", () => {
  beforeAll(async () => {
    await switchPlugin("active");
    await setServer("admin", server.url);
  });
  afterAll(() => switchPlugin("inactive"));

  it.each(ways)(
    "shows the $widget of the $who as text of the page, as an address and as a block",
    async ({ who, widget }) => {
      const url = `${server.url}/embed/port-wages/${widget}`;
      const expected = wordsIn(await bareOf(widget));
      expect(expected.length).toBeGreaterThan(50);
      for (const text of [url, pluginBlock(url, "<p>As saved.</p>")]) {
        const content = await shown(await publish(who, text));
        expect(wordsIn(content)).toEqual(expected);
        expect(elementsIn(content).map(({ tagName }) => tagName)).not.toContain("iframe");
      }
    },
  );

  it.each([
    ["living", ""],
    ["pinned", "/@2026-03-05"],
  ])("brings the correction of a record into the article of a %s embed within the stated time", async (_, day) => {
    embeds = dossierEmbeds([portWages]);
    const note = "It was offered on a Tuesday.";
    const url = `${server.url}/embed/port-wages/positions${day}`;
    const post = await publish("author", pluginBlock(url, "<p>As saved.</p>"));
    const before = wordsIn(await shown(post)).join(" ");
    expect(before).toContain("cent");
    expect(before).not.toContain(note);
    const corrected = { on: "2026-03-19", by: "A. Editor", change: "corrected" as const, note };
    const records = portWages.records.map((record) =>
      record.kind === "position" ? { ...record, history: [...(record.history ?? []), corrected] } : record,
    );
    embeds = dossierEmbeds([{ ...portWages, records }]);
    await passTime(statedTime);
    const after = wordsIn(await shown(post)).join(" ");
    expect(after).toContain(note);
    if (day !== "") expect(after).toContain("This page shows what was known on 5 March 2026.");
    embeds = dossierEmbeds([portWages]);
  });

  it("brings a correction and a withdrawal into the article within the stated time", async () => {
    const post = await publish("author", pluginBlock(`${server.url}/embed/port-wages/timeline?for=correction`, ""));
    expect(wordsIn(await shown(post)).join(" ")).not.toContain("Renamed wage talks");
    embeds = dossierEmbeds([{ ...portWages, name: "Renamed wage talks" }]);
    await passTime(statedTime);
    expect(wordsIn(await shown(post)).join(" ")).toContain("Renamed wage talks");
    embeds = { find: () => ({ withdrawn: { text: "This timeline was withdrawn." } }) };
    await passTime(statedTime);
    expect(wordsIn(await shown(post)).join(" ")).toBe("This timeline was withdrawn.");
  });
});
