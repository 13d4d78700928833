import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mintIds } from "./mint-ids.js";
import { readDocument } from "./read-document.js";
import { generatedDocument } from "./generated-document.test.util.js";

const talks = `# Port wage talks\r\nas of: 2026-03-02  \r\n\r\n## Sources\r\ns1: Harbour Post, 1 March 2026\t \r\n## Dates\r\n\r\n| Date | What |\r\n|--|--|\r\n| 1 March 2026 | Löhne & Gehälter |\r\n- 2 March 2026 | 賃金交渉 | s1\r\n2 March 2026 | !!! {#event:kept}\r\n  note: no record of its own\r\n1 March 2026 | Löhne, Gehälter`;

describe("ids", () => {
  test("stand at the ends of the lines that make a record, and nothing else changes", () => {
    const { text, written } = mintIds("talks.md", talks);
    expect(written).toStrictEqual([
      "dossier:port-wage-talks",
      "source:harbour-post-2026-03-01",
      "event:lohne-gehalter",
      "event:賃金交渉",
      "event:lohne-gehalter-2",
    ]);
    expect(text.split("\r\n")).toHaveLength(talks.split("\r\n").length);
    expect(text).toContain("s1: Harbour Post, 1 March 2026 {#source:harbour-post-2026-03-01}\t \r\n");
    expect(text).toContain("| 1 March 2026 | Löhne & Gehälter | {#event:lohne-gehalter}\r\n");
    expect(text.replace(/ \{#(?!event:kept)[^}]*\}/g, "")).toBe(talks);
  });

  test("are kept when the words of a line change", () => {
    const { text } = mintIds("talks.md", talks);
    const renamed = text.replace("賃金交渉", "Wage talks");
    expect(readDocument("talks.md", renamed).dossier?.records.map(({ id }) => id)).toContain("event:賃金交渉");
    expect(mintIds("talks.md", renamed)).toMatchObject({ text: renamed, written: [] });
  });

  test("are not given to lines that cannot be read", () => {
    const { text, written, read } = mintIds(
      "talks.md",
      "# T {#dossier:t}\nas of: 2026-03-01\n## Dates\n2026-02-30 | A\n",
    );
    expect({ written, text: text.includes("{#event") }).toStrictEqual({ written: [], text: false });
    expect(read.problems).toHaveLength(1);
  });

  test("that stand twice are named, and the second line is left alone", () => {
    const { read } = mintIds(
      "t.md",
      "# T\nas of: 2026-03-01\n## Dates\n2026-02-01 | A {#event:a}\n2026-02-01 | B {#event:a}\n",
    );
    expect(read.problems[0]).toMatchObject({ line: 5, column: 16, rule: "id" });
  });

  test("are those of a reading without them; a second time nothing is written", () => {
    fc.assert(
      fc.property(generatedDocument, (document) => {
        const { text, written } = mintIds("a.md", document);
        expect(mintIds("a.md", text)).toMatchObject({ text, written: [] });
        expect(readDocument("a.md", text).dossier).toStrictEqual(readDocument("a.md", document).dossier);
        expect(text.replace(/ \{#[^}\n\r]*\}/g, "")).toBe(document);
        expect(new Set(written).size).toBe(written.length);
      }),
      { seed: 20260301, numRuns: 150 },
    );
  });
});
