import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { portWages } from "@backgrounder/model/examples";
import type { Dossier } from "@backgrounder/model/talks";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generatedDossier } from "../generated-dossier.test.util.js";
import { readDossier } from "../read-dossier.js";
import { folderFiles, writeFolder } from "./write-folder.js";

let root = "";
let count = 0;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "backgrounder-folder-"));
});
afterAll(() => rm(root, { recursive: true }));

const sorted = (dossier: Dossier): Dossier => ({
  ...dossier,
  records: dossier.records.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
});

test("a dossier comes back from its folder as it was, whatever it says", async () => {
  await fc.assert(
    fc.asyncProperty(generatedDossier, async (dossier) => {
      const folder = join(root, String(count++));
      await writeFolder(dossier, folder);
      const read = await readDossier(folder);
      expect(read.problems).toStrictEqual([]);
      expect(read.dossier).toStrictEqual(dossier);
    }),
    { seed: 20_261_122, numRuns: 40 },
  );
});

test("a record reads as a person would write it", () => {
  const files = folderFiles(portWages);
  expect(files.get("position/union-pay-2.yml")).toBe(`id: position:union-pay-2
name: Union would take 5 per cent
party: party:union
issue: issue:pay
stance: conditional
summary: Five per cent, if night work is paid double.
conditions:
  - Night work is paid double.
statedOn: 2026-03-12
supersedes: position:union-pay-1
references:
  - source:post-2
`);
  expect(files.get("event/round-2.yml")).toContain("    before:\n      when: 2026-03-22\n");
});

test("prose stands in lines that a person can read, and Markdown in lines of its own", () => {
  const long = "The mediator wrote to both sides in February, and the letter became public in March.";
  const [, file = ""] = folderFilesOf({ summary: long, outcome: [paragraph("One."), paragraph("Two.")] });
  expect(file).toContain("summary: >-\n  The mediator wrote");
  expect(file).toContain("outcome: |-\n  One.\n\n  Two.\n");
  expect(file.split("\n").every((line) => line.length <= 80)).toBe(true);
});

const paragraph = (text: string) => ({ _type: "block", children: [{ _type: "span", text }] }) as const;

const folderFilesOf = (fields: object): string[] => [
  ...folderFiles({
    ...portWages,
    records: [{ kind: "event", id: "event:a", name: "A", type: "round", status: "happened", ...fields }],
  }).values(),
];

test("names that a disk takes for one are kept apart", async () => {
  const pay = portWages.records.find(({ id }) => id === "issue:pay");
  const dossier = { ...portWages, records: pay === undefined ? [] : [pay, { ...pay, id: "issue:Pay" }] };
  await writeFolder(dossier, join(root, "alike"));
  expect(await readdir(join(root, "alike/issue"))).toStrictEqual(["Pay-2.yml", "pay.yml"]);
  expect((await readDossier(join(root, "alike"))).dossier).toStrictEqual(sorted(dossier));
});

test("a folder that holds something is left alone", async () => {
  await writeFile(join(root, "note.txt"), "mine");
  await expect(writeFolder(portWages, root)).rejects.toThrow("is not empty");
});
