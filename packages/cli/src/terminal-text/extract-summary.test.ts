import { stripVTControlCharacters } from "node:util";
import type { ExtractedBlock } from "@backgrounder/model/article";
import { expect, test } from "vitest";
import { extractSummary } from "./extract-summary.js";

test("an article of 150,000 blocks has a line for each", () => {
  const line = "Pro tip: Book early.\n";
  const blocks = Array.from({ length: 150_000 }, (_, at): ExtractedBlock => {
    const source = { start: at * line.length, end: (at + 1) * line.length - 1 };
    return { type: "callout", kind: "pro-tip", text: "Book early.", rule: "label", source };
  });
  const found = { blocks, suggestions: [], annotations: [], dropped: [], diagnostics: [] };
  const rows = stripVTControlCharacters(extractSummary("tips.txt", line.repeat(blocks.length), found)).split("\n");
  expect(rows.filter((row) => row.includes("Pro tip"))).toHaveLength(150_000);
  expect(rows).toContainEqual(expect.stringMatching(/^150000 +Pro tip +label$/));
});
