import { readFileSync } from "node:fs";
import { lintDossier } from "@backgrounder/model/talks";
import { describe, expect, test } from "vitest";
import { dossier, pathOf } from "./dossier.test.util.js";

const report = lintDossier(dossier, { asOf: dossier.asOf });
const found = report.diagnostics.map(({ severity, rule, record, path }) => [severity, rule, record, path].join(" "));
const golden = readFileSync(pathOf("lint.golden.txt"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));

describe("what is still open in the dossier", () => {
  test("is exactly what somebody has read and agreed that an editor should see", () => {
    expect(found.toSorted()).toStrictEqual(golden.toSorted());
  });

  test("was not silenced: nothing is accepted in anybody’s name", () => {
    expect(report.accepted).toStrictEqual([]);
  });

  test("is not all: words are looked up in the articles only where their texts are at hand", () => {
    expect(report.uncheckedReferences).toBeGreaterThan(250);
  });
});

test("an envoy’s words in harder form stay beside the softer ones, or the lint complains", () => {
  const apart = { ...dossier, records: dossier.records.filter(({ id }) => id !== "conflict:putin-consent") };
  const hardened = lintDossier(apart, { asOf: dossier.asOf }).diagnostics.filter(
    ({ rule }) => rule === "hedge-dropped",
  );
  expect(hardened.map(({ record }) => record)).toContain("statement:putin-agreed");
});
