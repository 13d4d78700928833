import { existsSync, globSync, readFileSync } from "node:fs";
import { chromium, type Browser, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchOptions } from "../../../scripts/browser.mjs";
import { builtStorybook, servedStorybook } from "../scripts/served-storybook.mjs";

interface Prop {
  name: string;
  description: string;
}

interface Component {
  name: string;
  error?: { message: string };
  reactComponentMeta?: { props: Record<string, Prop> };
}

function readManifest(): Record<string, Component> {
  const file = `${builtStorybook}/manifests/components.json`;
  if (!existsSync(file)) throw new Error(`${file} is missing. Build Storybook first: npm run build.`);
  return (JSON.parse(readFileSync(file, "utf8")) as { components: Record<string, Component> }).components;
}

const manifest = readManifest();
const components = Object.entries(manifest);

describe("the manifest of components, which assistants read", () => {
  it("lists every public component", () => {
    const entries = globSync("packages/react/exports/*.ts").map((file) => readFileSync(file, "utf8"));
    const names = entries.flatMap((text) => /export \{ (?:type )?([A-Z]\w+),/.exec(text)?.[1] ?? []);
    expect(names).toContain("Faq");
    expect(names.filter((name) => !components.some(([, component]) => component.name === name))).toEqual([]);
  });

  it.each(components)("has all props of %s, each with its words", (_, { error, reactComponentMeta }) => {
    expect(error?.message).toBeUndefined();
    const props = Object.values(reactComponentMeta?.props ?? {});
    expect(props.map(({ name }) => name)).toEqual(expect.arrayContaining(["headingLevel", "lang", "labels", "report"]));
    expect(props.filter(({ description }) => description === "").map(({ name }) => name)).toEqual([]);
  });
});

describe("in Chromium", () => {
  let browser: Browser;
  let page: Page;
  let storybook: Awaited<ReturnType<typeof servedStorybook>>;

  beforeAll(async () => {
    storybook = await servedStorybook();
    browser = await chromium.launch(launchOptions());
    page = await browser.newPage();
    await page.goto(storybook.address);
  });

  afterAll(async () => {
    await browser.close();
    await storybook.close();
  });

  const otherNames = [
    ["InfoBox", "Callout"],
    ["fact box", "Callout"],
    ["explainer box", "Callout"],
    ["Q&A", "FAQ"],
    ["accordion", "FAQ"],
    ["glossary", "Key terms"],
    ["chronology", "Timeline"],
    ["who wants what", "Positions matrix"],
    ["cast of characters", "Participants"],
    ["state of play", "Where things stand"],
    ["newsletter box", "Prompt"],
    ["errata", "Corrections"],
  ] as const;

  it.each(otherNames)("a search for “%s” finds %s", async (asked, name) => {
    await page.locator("#storybook-explorer-searchfield").fill(asked);
    const found = page.getByRole("option").filter({ hasText: `${name} (` });
    expect(await found.first().innerText()).toContain(name);
  });

  it("the list of components shows each under one name", async () => {
    await page.locator("#storybook-explorer-searchfield").fill("");
    await page.getByRole("button", { name: "Callout", exact: true }).waitFor();
    expect(await page.getByRole("button", { name: "InfoBox" }).count()).toBe(0);
  });

  it("the page of a component speaks to editors and to developers", async () => {
    await page.goto(`${storybook.address}/iframe.html?viewMode=docs&id=blocks-faq--docs`);
    for (const heading of [
      "What to write",
      "When not to use it",
      "As text",
      "Props",
      "Markup",
      "Style",
      "Accessibility",
    ])
      await page.getByRole("heading", { name: heading, exact: true }).waitFor();
    await page.getByText("details.bgr-faq__item").waitFor();
    const words = await page.locator("body").innerText();
    expect(words).toMatch(/faq\.css: [\d,]+ bytes, [\d,]+ gzipped/);
    // A prop, what it does, and its default.
    expect(await page.getByRole("row", { name: /headingLevel/ }).innerText()).toMatch(/Level of the block's own[^]*2$/);
  });

  it.each(["light", "dark"])(
    "on a %s page, each colour of both modes is the one that is written beside it",
    async (mode) => {
      await page.goto(
        `${storybook.address}/iframe.html?viewMode=story&id=theme-foundations--colour&globals=mode:${mode}`,
      );
      await page.locator(".foundations__row").first().waitFor();
      const rows = await page.locator(".foundations__row").evaluateAll((all) =>
        all.map((row) => {
          const sample = row.querySelector(".foundations__sample");
          if (sample === null) throw new Error("A row has no sample.");
          const [red = 0, green = 0, blue = 0] =
            getComputedStyle(sample).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
          const shown = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
          return { written: row.querySelector("span")?.textContent, shown };
        }),
      );
      expect(rows.length).toBeGreaterThan(10);
      expect(rows.map(({ shown }) => shown)).toEqual(rows.map(({ written }) => written));
    },
  );
});
