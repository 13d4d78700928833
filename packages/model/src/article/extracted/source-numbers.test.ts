import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../diagnostic.js";
import type { Article } from "../../generated/types.js";
import { citedIn } from "../citations.js";
import { plainText } from "../text/plain-text.js";
import type { ExtractedBlock } from "./extracted.js";
import { toArticle } from "./to-article.js";

type Entry = Omit<Extract<ExtractedBlock, { type: "sources" }>["items"][number], "source">;
const source = { start: 0, end: 1 };
const found = { source, rule: "a paragraph" };

const paragraph = (text: string): ExtractedBlock => ({ ...found, type: "paragraph", text });
const list = (...entries: Entry[]): ExtractedBlock => ({
  ...found,
  type: "sources",
  items: entries.map((entry) => ({ ...entry, source })),
});
const made = (...blocks: ExtractedBlock[]): { article: Article; diagnostics: Diagnostic[] } =>
  toArticle({ title: "Ferries stop", blocks, suggestions: [], annotations: [], dropped: [], diagnostics: [] });

/** What the first paragraph says, and which sources it cites. */
function read(text: string, ...lists: ExtractedBlock[]): { text: string; cites: string[]; rules: string[] } {
  const { article, diagnostics } = made(paragraph(text), ...lists);
  const [block] = article.blocks;
  if (block?.type !== "paragraph") throw new Error("The first block must be a paragraph.");
  return { text: plainText(block.text), cites: citedIn(block), rules: diagnostics.map(({ rule }) => rule) };
}

const gateLog = { title: "Gate log", number: 2 };
const dykeMap = { title: "Dyke map", number: 1 };

describe("a written source number leads to the entry with that number", () => {
  test.each<[string, ExtractedBlock[]]>([
    ["in the order of the numbers", [list(dykeMap, gateLog)]],
    ["in another order", [list(gateLog, dykeMap)]],
    ["after another list", [list({ title: "Storm tides" }, { title: "Tide table" }), list(dykeMap, gateLog)]],
    ["after one source in a line of its own", [list({ title: "The port" }), list(dykeMap, gateLog)]],
    ["in two lists", [list(gateLog), list(dykeMap)]],
    ["with a gap", [list({ title: "Tide table", number: 7 }, dykeMap, gateLog)]],
    ["beside entries without a number", [list({ title: "Tide table" }, gateLog, dykeMap)]],
  ])("%s", (_how, lists) => {
    expect(read("The dyke is old [1]. The gates are new [2].", ...lists)).toStrictEqual({
      text: "The dyke is old. The gates are new.",
      cites: ["source:dyke-map", "source:gate-log"],
      rules: [],
    });
  });

  test("and several marks in a row to several entries", () => {
    const { text, cites } = read("The dyke is old [2][1].", list(dykeMap, gateLog));
    expect({ text, cites }).toStrictEqual({ text: "The dyke is old.", cites: ["source:gate-log", "source:dyke-map"] });
  });

  test("whatever the numbers are and however the entries are ordered and divided into lists", () => {
    const entries = fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(entries, fc.nat(12), fc.integer({ min: 1, max: 999 }), (numbers, cut, cited) => {
        const titled = numbers.map((number) => ({ title: `Paper ${number}`, number }));
        const lists = [titled.slice(0, cut), titled.slice(cut)].filter(({ length }) => length > 0);
        const { text, cites } = read(`The dyke is old [${cited}].`, ...lists.map((part) => list(...part)));
        const known = numbers.includes(cited);
        expect(cites).toStrictEqual(known ? [`source:paper-${cited}`] : []);
        expect(text).toBe(known ? "The dyke is old." : `The dyke is old [${cited}].`);
      }),
    );
  });
});

describe("a written source number that leads to no entry stays as it is written, and is reported", () => {
  test.each<[string, ExtractedBlock[]]>([
    ["no entry has the number", [list({ title: "Tide table", number: 3 }, { title: "Dyke map", number: 5 })]],
    ["the entries have no numbers", [list({ title: "Dyke map" }, { title: "Gate log" })]],
    ["two entries have the number", [list(dykeMap), list({ title: "Tide table", number: 1 })]],
    ["there is no list", []],
  ])("%s", (_why, lists) => {
    expect(read("The dyke is old [1].", ...lists)).toStrictEqual({
      text: "The dyke is old [1].",
      cites: [],
      rules: ["unclear-source-number"],
    });
  });

  test("once for each number, with its place and what to do", () => {
    const { diagnostics } = made(
      paragraph("One [1]. Two [2]."),
      paragraph("Again [7][1]. And [7]."),
      list(dykeMap, dykeMap),
    );
    expect(diagnostics.map(({ path, message }) => `${path}: ${message}`)).toStrictEqual([
      'blocks[0]: "[1]" leads to no source: two or more sources have this number.',
      'blocks[0]: "[2]" leads to no source: no source has this number.',
      'blocks[1]: "[7]" leads to no source: no source has this number.',
    ]);
    expect(diagnostics[0]).toMatchObject({ severity: "warning", fix: expect.stringContaining("[1]") as string });
  });

  test("and a number of four digits is a year", () => {
    expect(read("The dyke is old [1953].").rules).toStrictEqual([]);
  });
});
