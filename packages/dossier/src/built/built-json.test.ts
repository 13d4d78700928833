import { portWages } from "@backgrounder/model/examples";
import type { Dossier } from "@backgrounder/model/talks";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generatedDossier } from "../generated-dossier.test.util.js";
import { readDossier } from "../read-dossier.js";
import type { TextFile } from "../reading/text-file.js";
import { buildFiles } from "./build-files.js";
import { builtJson } from "./built-json.js";

/** Rules of the reader. What the records say together is made up, so the check has much to report. */
const readingRules = new Set(["json", "yaml", "shape", "unknown-field", "date", "schema-version"]);

/** Reads what was built, and builds it again. */
function again(json: string): string {
  const { dossier, diagnostics } = readDossier({ path: "dossier.json", text: json });
  expect(diagnostics.filter(({ rule }) => readingRules.has(rule))).toStrictEqual([]);
  return dossier === undefined ? "" : builtJson(dossier);
}

describe("what was built", () => {
  test("builds to the same bytes again, whatever the dossier says", () => {
    fc.assert(
      fc.property(generatedDossier, (dossier) => {
        const json = builtJson(dossier);
        expect(again(json)).toBe(json);
      }),
      { seed: 20_261_122, numRuns: 40 },
    );
  });

  test("does not depend on the order of records and fields", () => {
    const shuffled: Dossier = {
      ...Object.fromEntries(Object.entries(portWages).toReversed()),
      records: portWages.records.toReversed().map((record) => Object.fromEntries(Object.entries(record).toReversed())),
    } as unknown as Dossier;
    expect(builtJson(shuffled)).toBe(builtJson(portWages));
  });

  test("has no notes of editors, not even earlier ones, but the notes of corrections", () => {
    const [first, ...others] = portWages.records;
    const dossier = {
      ...portWages,
      records: [
        {
          ...first,
          note: "Call again.",
          history: [
            {
              on: "2026",
              by: "desk",
              change: "corrected",
              before: { note: "Old.", name: "Harbor" },
              note: "Spelling.",
            },
          ],
        },
        ...others,
      ],
    } as Dossier;
    const json = builtJson(dossier);
    expect(json).not.toMatch(/Call again|Old\./);
    expect(json).toContain('"before":{"name":"Harbor"},"note":"Spelling."');
  });
});

describe("the module", () => {
  test("has the same dossier as the JSON", async () => {
    const files = buildFiles({ ...portWages, name: "It's \\ `${a}` \u2028 \ud83d\ude00" });
    const module = `data:text/javascript;charset=utf-8,${encodeURIComponent(textOf("dossier.js", files))}`;
    const { dossier } = (await import(module)) as { dossier: Dossier };
    expect(dossier).toStrictEqual(JSON.parse(textOf("dossier.json", files)));
    expect(dossier.name).toBe("It's \\ `${a}` \u2028 \ud83d\ude00");
  });

  test("lists the ids of each kind in its type", () => {
    const types = textOf("dossier.d.ts", buildFiles(portWages));
    expect(types).toContain('export type IssueId =\n  | "issue:pay"\n  | "issue:shifts";');
    expect(types).toContain("export type PersonId = never;");
  });
});

const textOf = (path: string, files: readonly TextFile[]): string =>
  files.find((file) => file.path === path)?.text ?? "";

test("what is built has no address that a page would drop", () => {
  const links = (href: string): object[] => [
    {
      _type: "block",
      children: [{ _type: "span", text: "Yes.", marks: ["a"] }],
      markDefs: [{ _type: "link", _key: "a", href }],
    },
  ];
  const unsafe = "java\nscript:alert(1)";
  const change = { on: "2026-03-01", by: "desk", change: "corrected", before: { url: unsafe } };
  const json = builtJson({
    ...portWages,
    records: [
      { kind: "source", id: "source:a", name: "A", title: "A", url: unsafe, history: [change] },
      { kind: "term", id: "term:a", name: "A", definitions: [{ text: links(unsafe) }, { text: links("/offer") }] },
    ],
  } as unknown as Dossier);
  expect(json).not.toContain("alert");
  expect(json).toContain('"href":"/offer"');
  expect(json).toContain('"text":"Yes."');
});
