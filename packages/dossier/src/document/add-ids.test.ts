import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addIds } from "./add-ids.js";
import { generatedDocument } from "./generated-document.test.util.js";
import { readDocument } from "./read-document.js";

const withIds = (text: string) => addIds({ path: "talks.md", text });
const dossierIn = (text: string) => readDocument({ path: "talks.md", text }).dossier;

const talks = `# Port wage talks\r\nas of: 2026-03-02  \r\n\r\n## Sources\r\ns1: Harbour Post, 1 March 2026\t \r\n## Dates\r\n\r\n| Date | What |\r\n|--|--|\r\n| 1 March 2026 | Löhne & Gehälter |\r\n- 2 March 2026 | 賃金交渉 | s1\r\n2 March 2026 | !!! {#event:kept}\r\n  note: no record of its own\r\n1 March 2026 | Löhne, Gehälter`;

describe("ids", () => {
  test("are added at the ends of the lines that make a record, and nothing else changes", () => {
    const { text, added } = withIds(talks);
    expect(added).toStrictEqual([
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
    const renamed = withIds(talks).text.replace("賃金交渉", "Wage talks");
    expect(dossierIn(renamed)?.records.map(({ id }) => id)).toContain("event:賃金交渉");
    expect(withIds(renamed)).toMatchObject({ text: renamed, added: [] });
  });

  test("are not given to lines that cannot be read", () => {
    const { text, added, diagnostics } = withIds("# T {#dossier:t}\nas of: 2026-03-01\n## Dates\n2026-02-30 | A\n");
    expect({ added, text: text.includes("{#event") }).toStrictEqual({ added: [], text: false });
    expect(diagnostics).toHaveLength(1);
  });

  test("that are used twice are reported, and the second line is left alone", () => {
    const { diagnostics } = withIds(
      "# T\nas of: 2026-03-01\n## Dates\n2026-02-01 | A {#event:a}\n2026-02-01 | B {#event:a}\n",
    );
    expect(diagnostics[0]).toMatchObject({ rule: "id", place: { line: 5, column: 16 } });
  });

  test("are the ids that reading gives without them, and a second time none is added", () => {
    fc.assert(
      fc.property(generatedDocument, (document) => {
        const { text, added } = withIds(document);
        expect(withIds(text)).toMatchObject({ text, added: [] });
        expect(dossierIn(text)).toStrictEqual(dossierIn(document));
        expect(text.replace(/ \{#[^}\n\r]*\}/g, "")).toBe(document);
        expect(new Set(added).size).toBe(added.length);
      }),
      { seed: 20260301, numRuns: 150 },
    );
  });
});
