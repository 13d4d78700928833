import { gzipSync } from "node:zlib";
import { chromium } from "playwright";
import { portWages, securityGuaranteesTalks } from "@backgrounder/model/examples";
import { dossierEmbeds, embedCode, embedHandler, firstOf, partNames } from "@backgrounder/embed/handler";
import { expect, test } from "vitest";
import { launchOptions } from "../../scripts/browser.mjs";
import { fiveQuestions } from "./lib/five-questions.js";
import { widths } from "./lib/stage.js";
import { embedStyles } from "./lib/styles.js";

const address = "https://embeds.example";
const embeds = firstOf(fiveQuestions, dossierEmbeds([portWages, securityGuaranteesTalks]));
const today = (): string => "2026-03-21";

const pageOf = async (path: string): Promise<string | undefined> => {
  const handler = embedHandler({
    embeds,
    styles: await embedStyles(),
    provider: "Harbour Post",
    today,
    report: () => undefined,
  });
  const response = await handler(new Request(address + path, { headers: { Accept: "text/html" } }));
  return response.status === 200 ? response.text() : undefined;
};

test("five questions, with styles and script, are at most 10 kB gzipped", async () => {
  const bytes = gzipSync((await pageOf("/embed/port/strike")) ?? "", { level: 9 }).length;
  expect(bytes).toBeGreaterThan(3_000);
  expect(bytes).toBeLessThanOrEqual(10_000);
});

test("at every width as much is reserved as the embed needs, and not twice as much", async () => {
  const browser = await chromium.launch(launchOptions());
  const page = await browser.newPage();
  const wrong: string[] = [];
  const names = ["port-wages", "security-guarantees"].flatMap((talks) =>
    partNames.map((widget) => ({ talks, widget })),
  );
  for (const name of [{ talks: "port", widget: "strike" }, ...names]) {
    const html = await pageOf(`/embed/${name.talks}/${name.widget}`);
    const code = await embedCode(name, { embeds, address, today });
    if (html === undefined || code === undefined) continue;
    for (const width of widths) {
      await page.setViewportSize({ width, height: 600 });
      await page.setContent(html.replace(/<meta http-equiv[^>]*>/, ""));
      const needed = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
      await page.setContent(`<style>body{margin:0}</style>${code.replace(/ src="[^"]*"/, "")}`);
      const reserved = await page.evaluate(() => document.querySelector("iframe")?.clientHeight ?? 0);
      if (reserved < needed || reserved > needed * 2.5)
        wrong.push(`${name.talks}/${name.widget} at ${width}: ${reserved} for ${Math.ceil(needed)}`);
    }
  }
  await browser.close();
  expect(wrong).toEqual([]);
});
