import { chromium, type Browser, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchOptions } from "../../scripts/browser.mjs";
import { injectedMessages, injections } from "./lib/injections.js";
import { openStage, type Stage } from "./lib/stage.js";
import { until } from "./lib/until.js";

let stage: Stage;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  stage = await openStage();
  browser = await chromium.launch(launchOptions());
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  await stage.stop();
});

/** What a stranger may send: nothing, the wrong type, too much, and near misses of every protocol. */
const hostile = `[null, undefined, 0, -1, NaN, Infinity, "", "x", true, [], {}, [1, 2], { type: "resize" },
  { type: "resize", height: null }, { type: "resize", height: "900" }, { type: "resize", height: -5 },
  { type: "resize", height: NaN }, { type: "resize", height: Infinity }, { type: "resize", height: 1e9 },
  { type: "resize", height: { valueOf: 900 } }, { type: "resize", height: [900] }, { type: "RESIZE", height: 900 },
  { __proto__: null, type: "x" }, { message: "ready", secret: "wrong" }, { message: "ready", secret: null },
  { message: "ready", secret: {} }, { message: "height", value: 900, secret: "wrong" }, "[iFrameSizer]", "[iFrameSizer]:",
  "[iFrameSizer]<img src=x>:1", "[iFrameSizer]" + "a".repeat(100) + ":1", "[iFrameSizer]a b:1", "iFrameSizer]a:1",
  "pymxPYMxembedxPYMxheightxPYMx9", "{", "x".repeat(1e6), { type: "resize", height: 900, more: "x".repeat(1e6) },
  new Map([["type", "resize"]]), new Date(0), /x/, new ArrayBuffer(8), new Error("x")]`;

/** As a list in a script. */
const injected = `[${injectedMessages.join(",")}]`.replaceAll("<", "\\u003c");

const open = async (path: string): Promise<void> => {
  await page.setViewportSize({ width: 600, height: 900 });
  await page.goto(`${stage.pages.origin}${path}`);
  await page.frameLocator("iframe").locator("main").waitFor();
};

/** Long enough for a message to arrive and be answered. */
const settle = (): Promise<unknown> => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));

describe("an embed that gets messages that are not meant for it", () => {
  const src = (): string => `${stage.embeds.origin}/embed/port/strike#?secret=s3cr3tABCD`;

  /** How many messages the embed sends, once it has said its height and then gets these. */
  async function answersTo(from: "parent" | "sibling", messages: string): Promise<unknown[]> {
    await open("/host/none/600");
    return page.evaluate(
      async ({ address, sender, list }) => {
        const answers: unknown[] = [];
        document.body.innerHTML = `<iframe title="embed" src="${address}"></iframe>`;
        const frame = document.querySelector("iframe") as HTMLIFrameElement;
        const pause = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 400));
        await new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
        await pause();
        addEventListener("message", ({ source, data }) => {
          if (source === frame.contentWindow) answers.push(data);
        });
        const script = `for (const message of ${list}) try { top.frames[0].postMessage(message, "*"); } catch {}`;
        if (sender === "parent") {
          const element = document.createElement("script");
          element.textContent = script;
          document.body.append(element);
        } else {
          const sibling = document.createElement("iframe");
          sibling.srcdoc = `<script>${script.replaceAll("</", "<\\/")}</script>`;
          document.body.append(sibling);
        }
        await pause();
        return answers;
      },
      { address: src(), sender: from, list: messages },
    );
  }

  test("says nothing, whatever its parent sends", async () => {
    expect(await answersTo("parent", hostile)).toEqual([]);
  });

  test("repeats no text that its parent sends, except an id", async () => {
    expect(injections.length).toBeGreaterThan(300);
    const answers = (await answersTo("parent", injected)).map((answer) => JSON.stringify(answer));
    const isId = (text: string): boolean => /^[\w-]+$/.test(text);
    expect(injections.filter(isId)).toEqual(["__proto__", "toString", "xPYMxheightxPYMx900"]);
    expect(answers.length).toBeGreaterThan(0);
    const inside = (text: string): string => JSON.stringify(text).slice(1, -1);
    const repeated = injections.filter(
      (text) => !isId(text) && answers.some((answer) => answer.includes(inside(text))),
    );
    expect(repeated).toEqual([]);
  });

  test("says nothing to what comes from beside it, even if it is well made", async () => {
    const wellMade = `[{ message: "ready", secret: "s3cr3tABCD" }, { message: "ready" }, "[iFrameSizer]embed:8"]`;
    expect(await answersTo("sibling", wellMade)).toEqual([]);
    expect((await answersTo("parent", wellMade)).length).toBeGreaterThan(0);
  });

  test("repeats only ids and secrets made of letters, figures and dashes", async () => {
    await open("/host/none/600");
    const said = await page.evaluate(async (origin) => {
      const found: string[] = [];
      addEventListener("message", ({ data }) => found.push(JSON.stringify(data)));
      document.body.innerHTML = `<iframe title="embed" src="${origin}/embed/port/strike?childId=a%3Cb&id=%22x#?secret=a-b"></iframe>`;
      await new Promise((resolve) => setTimeout(resolve, 1000));
      return found;
    }, stage.embeds.origin);
    expect(said.length).toBeGreaterThan(2);
    expect(said.filter((text) => /pym|"id"|secret":/.test(text))).toEqual([]);
  });
});

describe("our loader", () => {
  const minHeight = (): Promise<string> =>
    page.evaluate(() => document.querySelector("iframe")?.parentElement?.style.minHeight ?? "");

  test("changes nothing for messages from others and for what is not a height", async () => {
    await open("/host/our%20loader/600");
    await until(async () => (await minHeight()) !== "");
    const before = await minHeight();
    await page.evaluate((list) => {
      const script = `for (const message of [...${list}, { type: "resize", height: 4321 }]) try { parent.postMessage(message, "*"); } catch {}`;
      const foreign = document.createElement("iframe");
      foreign.srcdoc = `<script>${script}</script>`;
      document.body.append(foreign);
      const element = document.createElement("script");
      element.textContent = script;
      document.body.append(element);
    }, `[...${hostile}, ...${injected}]`);
    await settle();
    expect(await minHeight()).toBe(before);
  });

  test("bounds what the embed itself reports", async () => {
    await open("/host/our%20loader/600");
    await until(async () => (await minHeight()) !== "");
    const before = await minHeight();
    const inner = await (await page.waitForSelector("iframe")).contentFrame();
    // As text: the policy of the embed forbids scripts that are added to it.
    const say = (list: string) =>
      inner?.evaluate(`{ for (const message of ${list}) try { parent.postMessage(message, "*"); } catch {} }`);
    await say(hostile.replaceAll(/height: 900\b/g, "height: 39"));
    await say(injected);
    await settle();
    expect(await minHeight()).toBe(before);
    await say(`[{ type: "resize", height: 777.2 }]`);
    await until(async () => (await minHeight()) === "778px");
  });
});
