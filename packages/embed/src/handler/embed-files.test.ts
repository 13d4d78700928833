import { portWages } from "@backgrounder/model/examples";
import { expect, test } from "vitest";
import { dossierEmbeds } from "./embeds.js";
import { embedFiles, type EmbedFile } from "./embed-files.js";

async function filesOf(days: readonly string[] = []): Promise<Map<string, string>> {
  const found: EmbedFile[] = [];
  for await (const file of embedFiles({
    embeds: dossierEmbeds([portWages]),
    styles: "main{color:#111}",
    provider: "Harbour Post",
    address: "https://embeds.example/",
    today: () => "2026-03-21",
    days,
  }))
    found.push(file);
  return new Map(found.map(({ path, text }) => [path, text]));
}

test("a static export has a page for each part, and its oEmbed answers where the page says", async () => {
  const files = await filesOf();
  const page = files.get("embed/port-wages/timeline/index.html") ?? "";
  const [, href = ""] = /application\/json\+oembed" href="https:\/\/embeds\.example\/([^"]+)"/.exec(page) ?? [];
  expect(JSON.parse(files.get(href) ?? "")).toMatchObject({ type: "rich", title: "Timeline: Port wage talks" });
  expect(files.has("loader.js")).toBe(true);
  expect([...files.keys()].filter((path) => path.includes("places"))).toEqual([]);
});

test("a static export has the days that were asked for, where something was known", async () => {
  const files = await filesOf(["2026-03-05", "2019-01-01"]);
  expect(files.get("embed/port-wages/positions/@2026-03-05/index.html")).toContain("Six per cent over one year.");
  expect([...files.keys()].filter((path) => path.includes("@2019"))).toEqual([]);
});
