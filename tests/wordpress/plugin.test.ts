import { output } from "@backgrounder/embed/output";
import type { Article } from "@backgrounder/model/article";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { explainer, pluginBlock, traps } from "./lib/articles.js";
import { startEmbedServer, withdrawn, type EmbedServer } from "./lib/embed-server.js";
import { elementsIn, everyone, passTime, publish, rest, setServer, shown, switchPlugin, warnings } from "./lib/site.js";
import { wordsIn } from "./lib/words.js";

/** Five minutes, as docs/wordpress.md promises. */
const statedTime = 300;

const bareOf = (article: Article): string => output(article, "snippet-bare").text.trim();
const saved = "<p>As it was saved.</p>";

let server: EmbedServer;
let count = 0;

const address = (): string => `${server.url}/embed/ferries/block-${(count += 1)}`;
const blockOf = (url: string, html = saved): string => pluginBlock(url, html);
const wordsAt = async (post: string): Promise<string[]> => wordsIn(await shown(post));

beforeAll(async () => {
  server = await startEmbedServer(explainer);
  await switchPlugin("active");
  await setServer("admin", server.url);
});
beforeEach(() => {
  server.mood = "well";
  server.article = explainer;
  server.asked.length = 0;
});
afterAll(async () => {
  await switchPlugin("inactive");
  await server.stop();
});

describe.each(everyone)("the plugin's block of the %s", (who) => {
  it("with an address shows the embed with every word once", async () => {
    expect(await wordsAt(await publish(who, blockOf(address())))).toEqual(wordsIn(bareOf(explainer)));
  });

  it.each([explainer, traps])(
    "with an article as data shows every word once, without asking anybody: $title",
    async (article) => {
      const post = await publish(who, output(article, "wordpress-plugin").text);
      expect(await wordsAt(post)).toEqual(wordsIn(bareOf(article)));
      expect(server.asked).toEqual([]);
    },
  );

  it("leaves readable text when the plugin is gone", async () => {
    const post = await publish(who, blockOf(address(), bareOf(explainer)));
    await switchPlugin("inactive");
    expect(await wordsAt(post)).toEqual(wordsIn(bareOf(explainer)));
    await switchPlugin("active");
  });
});

describe("a correction", () => {
  const corrected: Article = {
    ...explainer,
    blocks: [{ type: "paragraph", id: "paragraph:ferries", text: "Corrected: the ferries sail on Friday." }],
  };

  it("reaches the block within the stated time, and the server is asked once in that time", async () => {
    const post = await publish("author", blockOf(address()));
    await wordsAt(post);
    server.article = corrected;
    await passTime(statedTime - 60);
    await wordsAt(post);
    expect(server.asked.filter((path) => path.includes("as=snippet-bare"))).toHaveLength(1);
    await passTime(60);
    expect(await wordsAt(post)).toEqual(wordsIn(bareOf(corrected)));
  });

  it("of everything leaves the line that says so", async () => {
    const post = await publish("author", blockOf(address()));
    await wordsAt(post);
    server.mood = "withdrawn";
    await passTime(statedTime);
    expect(await wordsAt(post)).toEqual(wordsIn(withdrawn));
  });
});

describe("a server that is not well", () => {
  it.each(["broken", "silent", "elsewhere", "huge", "plain text", "a whole page"] as const)(
    "%s: leaves what was last seen",
    async (mood) => {
      const post = await publish("author", blockOf(address()));
      await wordsAt(post);
      server.mood = mood;
      await passTime(statedTime);
      expect(await wordsAt(post)).toEqual(wordsIn(bareOf(explainer)));
      expect(server.asked.filter((path) => path.includes("/embed/other"))).toEqual([]);
    },
  );

  it("that has never answered leaves the saved text, and is not asked by every reader", async () => {
    server.mood = "broken";
    const post = await publish("author", blockOf(address()));
    for (let reader = 0; reader < 3; reader += 1) expect(await wordsAt(post)).toEqual(wordsIn(saved));
    expect(server.asked).toHaveLength(1);
  });

  it("that is hostile brings in no script, frame, handler or shortcode", async () => {
    server.mood = "hostile";
    const content = await shown(await publish("author", blockOf(address())));
    const tags = elementsIn(content).map(({ tagName }) => tagName);
    expect(tags).not.toContain("script");
    expect(tags).not.toContain("iframe");
    expect(elementsIn(content).flatMap(({ attrs }) => attrs.map(({ name }) => name))).not.toContain("onclick");
    expect(wordsIn(content).slice(0, 2)).toEqual(["Words", "[gallery]"]);
  });
});

describe("only the server that is set", () => {
  it.each([
    "http://127.0.0.1:9/embed/a/b",
    "javascript:alert(1)",
    "/embed/../../wp-admin",
    "/embed/%2E%2e/private",
    "/oembed?url=x",
    ".example.org/embed/a",
    "@example.org/embed/a",
  ])("is asked, and not %s", async (path) => {
    const url = /^\w+:/.test(path) ? path : `${server.url}${path}`;
    expect(await wordsAt(await publish("author", blockOf(url)))).toEqual(wordsIn(saved));
    expect((await rest("author", `/backgrounder/v1/html?url=${encodeURIComponent(url)}`)).status).toBe(400);
    expect(server.asked).toEqual([]);
  });

  it("is chosen by an administrator, and not by an author", async () => {
    expect((await setServer("author", "https://example.org")).status).toBe(403);
    for (const bad of [
      "ftp://example.org",
      "http://example.org",
      "https://u:p@example.org",
      "javascript:alert(1)",
      "x",
    ]) {
      expect((await setServer("admin", bad)).json["backgrounder_server"]).toBe(server.url);
    }
    expect((await setServer("admin", " https://example.org/ ")).json["backgrounder_server"]).toBe(
      "https://example.org",
    );
    await setServer("admin", server.url);
  });

  it("is asked for the editor by those who may write, and by nobody else", async () => {
    const path = `/backgrounder/v1/html?url=${encodeURIComponent(address())}`;
    expect((await rest(undefined, path)).status).toBe(401);
    expect(server.asked).toEqual([]);
    expect(wordsIn(String((await rest("author", path)).json["html"]))).toEqual(wordsIn(bareOf(explainer)));
  });
});

it("nothing of this made PHP warn of the plugin", async () => {
  expect(await warnings()).toEqual([]);
});
