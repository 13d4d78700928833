import { describe, expect, test } from "vitest";
import { mintIds } from "./mint-ids.js";
import { readDocument } from "./read-document.js";

const head = "# T\nas of: 2026-03-01\n## Sources\ns1: Post, 1 March 2026\n";
const sections = [
  "Sources",
  "Dates",
  "Parties",
  "People",
  "Issues",
  "Positions",
  "Statements",
  "Proposals",
  "Terms",
  "Disputed",
  "Questions",
];

/** A second for what takes a few hundredths: a quadratic reading takes minutes. */
const many = 100_000;
const repeated = 30_000;

const lines: Record<string, string> = {
  "a million bars": "|".repeat(1_000_000),
  "a million columns": "a|".repeat(1_000_000),
  commas: "a,".repeat(repeated),
  handles: "s1,".repeat(repeated),
  "open quotations": "„".repeat(repeated),
  "quotations after handles": 's1 "'.repeat(repeated),
  spaces: `x${" ".repeat(repeated)}y`,
  braces: `${"{#".repeat(repeated)}}`,
  ands: " and a".repeat(repeated),
  conditions: `wants ${" if ".repeat(repeated)}`,
  brackets: `with: ${"(a,".repeat(repeated)}`,
  backslashes: "\\".repeat(repeated),
  digits: "1".repeat(repeated),
  emphasis: "*_[`".repeat(2000),
};

describe("a hostile document", () => {
  test.each(Object.keys(lines))("of %s is read in linear time, whatever the section", (name) => {
    for (const section of sections) {
      const { problems } = readDocument("a.md", `${head}## ${section}\n${lines[name]}\n`);
      expect(problems.length).toBeLessThan(repeated + 10);
    }
  });

  test("of 100,000 lines keeps every record, each with an id of its own", () => {
    const text = `${head}## Dates\n${Array.from({ length: many }, (_, index) => `2026-03-01 | Event ${index % 7} | s1`).join("\n")}\n`;
    const { text: withIds, written } = mintIds("a.md", text);
    expect(new Set(written).size).toBe(many + 2);
    expect(mintIds("a.md", withIds).written).toStrictEqual([]);
  });

  test("of 100,000 lines of nonsense names each", () => {
    const text = `${head}## Dates\n${"nonsense\n".repeat(many)}`;
    expect(readDocument("a.md", text).problems).toHaveLength(many);
  });
});
