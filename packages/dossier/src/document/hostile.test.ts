import { describe, expect, test } from "vitest";
import { addIds } from "./add-ids.js";
import { readDocument } from "./read-document.js";
import { headingOf, sections } from "./sections/sections.js";

const head = "# T\nas of: 2026-03-01\n## Sources\ns1: Post, 1 March 2026\n";
const documentOf = (text: string) => ({ path: "a.md", text: `${head}${text}` });

const columns = 200_000;
const manyLines = 30_000;
const repeated = 30_000;

const lines: Record<string, string> = {
  "very many bars": "|".repeat(columns),
  "very many columns": "a|".repeat(columns),
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
  test.each(Object.keys(lines))("of %s is read, whatever the section", (name) => {
    for (const { kind } of sections) {
      const { diagnostics } = readDocument(documentOf(`## ${headingOf(kind)}\n${lines[name]}\n`));
      expect(diagnostics.length).toBeLessThan(repeated + 10);
    }
  });

  test("of very many lines keeps every record, each with an id of its own", () => {
    const events = Array.from({ length: manyLines }, (_, index) => `2026-03-01 | Event ${index % 7} | s1`);
    const { text, added } = addIds(documentOf(`## Dates\n${events.join("\n")}`));
    expect(new Set(added).size).toBe(manyLines + 2);
    expect(addIds({ path: "a.md", text }).added).toStrictEqual([]);
  });

  test("of very many lines of nonsense has each reported", () => {
    const { diagnostics } = readDocument(documentOf(`## Dates\n${"nonsense\n".repeat(manyLines)}`));
    expect(diagnostics).toHaveLength(manyLines);
  });
});
