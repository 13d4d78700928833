import { portWages } from "@backgrounder/model/examples";
import type { Dossier } from "@backgrounder/model/talks";
import fc from "fast-check";
import { expect, test } from "vitest";
import { generatedDossier } from "../generated-dossier.test.util.js";
import { readDossier } from "../read-dossier.js";
import { folderFiles } from "./folder-files.js";
import { readFolder } from "./read-folder.js";

const textOf = (path: string, dossier: Dossier): string =>
  folderFiles(dossier).find((file) => file.path === path)?.text ?? "";

test("a dossier comes back from its folder as it was, whatever it contains", () => {
  fc.assert(
    fc.property(generatedDossier, (dossier) => {
      const { dossier: read, diagnostics } = readFolder(folderFiles(dossier), "");
      expect(diagnostics).toStrictEqual([]);
      expect(read).toStrictEqual(dossier);
    }),
    { seed: 20_261_122, numRuns: 40 },
  );
});

test("a record reads as a person would write it", () => {
  expect(textOf("position/union-pay-2.yml", portWages)).toBe(`id: position:union-pay-2
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
  expect(textOf("event/round-2.yml", portWages)).toContain("    before:\n      when: 2026-03-22\n");
});

test("text has lines that a person can read, and Markdown has lines of its own", () => {
  const long = "The mediator wrote to both sides in February, and the letter became public in March.";
  const event = { summary: long, outcome: [paragraph("One."), paragraph("Two.")] };
  const file = textOf("event/a.yml", {
    ...portWages,
    records: [{ kind: "event", id: "event:a", name: "A", type: "round", status: "happened", ...event }],
  });
  expect(file).toContain("summary: >-\n  The mediator wrote");
  expect(file).toContain("outcome: |-\n  One.\n\n  Two.\n");
  expect(file.split("\n").every((line) => line.length <= 80)).toBe(true);
});

const paragraph = (text: string) => ({ _type: "block" as const, children: [{ _type: "span" as const, text }] });

test("records whose file names differ only in capitals get different file names", () => {
  const pay = portWages.records.find(({ id }) => id === "issue:pay");
  const records = pay === undefined ? [] : [pay, { ...pay, id: "issue:Pay" }];
  const files = folderFiles({ ...portWages, records });
  expect(files.map(({ path }) => path)).toStrictEqual(["dossier.yml", "issue/pay.yml", "issue/Pay-2.yml"]);
  expect(readDossier(files).dossier?.records.map(({ id }) => id)).toStrictEqual(["issue:Pay", "issue:pay"]);
});

test.each([
  ["a basis that is misspelt", "basis: statd", "Did you mean `stated`?"],
  ["a first day that is a list", "earliest: [2026]", "`earliest` or `latest` says something else"],
])("%s is reported, and the other files are read", (_, line, message) => {
  const files = folderFiles(portWages).map((file) => ({
    ...file,
    text: file.text.replace("when: 2026-03-25\n", `when:\n  edtf: 2026-03-25\n  ${line}\n`),
  }));
  const { dossier, diagnostics } = readDossier(files);
  expect(diagnostics.map((found) => found.message).join("\n")).toContain(message);
  expect(dossier?.records.length).toBe(portWages.records.length - 1);
});
