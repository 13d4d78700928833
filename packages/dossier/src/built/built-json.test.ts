import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { portWages } from "@backgrounder/model/examples";
import type { Dossier } from "@backgrounder/model/talks";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildFiles } from "./build-files.js";
import { builtJson } from "./built-json.js";
import { generatedDossier } from "../generated-dossier.test.util.js";
import { readBuilt } from "./read-built.js";
import { scratch } from "../written-folder.test.util.js";

const at = scratch();

/** Builds, reads what was built, and builds again. */
function again(json: string): string {
  const { dossier, problems } = readBuilt("dossier.json", json);
  expect(problems).toStrictEqual([]);
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

  test("does not tell in which order records and fields were written", () => {
    const shuffled: Dossier = {
      ...Object.fromEntries(Object.entries(portWages).toReversed()),
      records: portWages.records.toReversed().map((record) => Object.fromEntries(Object.entries(record).toReversed())),
    } as unknown as Dossier;
    expect(builtJson(shuffled)).toBe(builtJson(portWages));
  });

  test("holds no note of an editor, also none of before; a correction keeps its own", () => {
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
  test("holds what the JSON holds", async () => {
    const files = buildFiles({ ...portWages, name: "It's \\ `${a}` \u2028 \ud83d\ude00" });
    const path = join(at.root, "dossier.mjs");
    await writeFile(path, files.get("dossier.js") ?? "");
    const { dossier } = (await import(pathToFileURL(path).href)) as { dossier: Dossier };
    expect(dossier).toStrictEqual(JSON.parse(files.get("dossier.json") ?? ""));
    expect(dossier.name).toBe("It's \\ `${a}` \u2028 \ud83d\ude00");
  });

  test("names every id of a kind in its type, and none of another", () => {
    const types = buildFiles(portWages).get("dossier.d.ts") ?? "";
    expect(types).toContain('export type IssueId =\n  | "issue:pay"\n  | "issue:shifts";');
    expect(types).toContain("export type PersonId = never;");
  });
});
