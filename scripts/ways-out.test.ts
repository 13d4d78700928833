import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDossier } from "@backgrounder/dossier";
import { articlePage } from "@backgrounder/embed/page";
import { output } from "@backgrounder/embed/output";
import { talksHub } from "@backgrounder/model/talks";
import { describe, expect, test } from "vitest";
import {
  formsRead,
  linkForms,
  linksAway,
  readHtml,
  wordsIn,
} from "../packages/embed/src/output/read-back.test.util.js";

const folder = "packages/ukraine-talks/data";
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".yml"))
  .map((path) => ({ path: path.replaceAll("\\", "/"), text: readFileSync(join(folder, path), "utf8") }));
const { dossier } = readDossier(files, { folder: "data" });
if (dossier === undefined) throw new Error(`${folder} could not be read.`);

const baseUrl = "https://example.org/talks/";
const article = { ...talksHub(dossier, {}), title: "" };
const page = articlePage(article, { styles: { inline: "" }, report: () => undefined });

/** In scripts/, because `embed` may not read a dossier, not even in its tests. */
describe("the first page about Ukraine, in another form", () => {
  test.each(formsRead)("has the same words in the same order: $form", ({ form, read, cutsTables }) => {
    const expected = wordsIn(readHtml(page, { headsAgain: cutsTables }));
    expect(expected.length).toBeGreaterThan(3000);
    expect(wordsIn(read(output(article, form, { baseUrl }).text))).toEqual(expected);
  });

  test.each(linkForms)("has the same links: $form", ({ form, links }) => {
    const once = (all: string[]): string[] => all.filter((link, index) => link !== all[index - 1]);
    const away = linksAway(page, baseUrl);
    expect(away.length).toBeGreaterThan(100);
    expect(once(links(output(article, form, { baseUrl }).text).map((link) => new URL(link).href))).toEqual(once(away));
  });
});
