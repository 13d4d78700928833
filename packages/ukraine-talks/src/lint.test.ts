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
  test("is exactly what was read and agreed by hand", () => {
    expect(found.toSorted()).toStrictEqual(golden.toSorted());
  });

  test("is not hidden: nothing is accepted in someone’s name", () => {
    expect(report.accepted).toStrictEqual([]);
  });

  test("is not everything: words are looked up in the articles only if their texts are given", () => {
    expect(report.uncheckedReferences).toBeGreaterThan(250);
  });
});

test("lint reports an envoy’s stronger words if they are no longer shown next to the weaker ones", () => {
  const apart = { ...dossier, records: dossier.records.filter(({ id }) => id !== "conflict:putin-consent") };
  const hardened = lintDossier(apart, { asOf: dossier.asOf }).diagnostics.filter(
    ({ rule }) => rule === "hedge-dropped",
  );
  expect(hardened.map(({ record }) => record)).toContain("statement:putin-agreed");
});
