import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { hasErrors, type PlacedDiagnostic } from "@backgrounder/dossier";
import { lintDossier, lintRules, checkRules } from "@backgrounder/model/talks";
import { describe, expect, test } from "vitest";
import { openDossier } from "../files/open-dossier.js";
import { sourceTexts } from "../files/source-texts.js";

/** A fixture is a folder with `data/`, the texts of its `sources/` if a rule reads them, and `expected.json`. */
const fixtures = join(import.meta.dirname, "../../fixtures/dossiers");
const foldersIn = (folder: string): string[] => readdirSync(join(fixtures, folder)).toSorted();

interface Expected {
  rule: string;
  severity: string;
  file: string;
  line: number;
  column: number;
}

/** Everything that an editor sees about a fixture, with its place in the files. */
async function found(folder: string): Promise<Expected[]> {
  const open = await openDossier(join(folder, "data"));
  const { dossier, placeOf } = open;
  // As the command does: a dossier with errors is not looked at any further.
  if (dossier === undefined || hasErrors(open)) return open.diagnostics.map((diagnostic) => shown(folder, diagnostic));
  const texts = existsSync(join(folder, "sources")) ? await sourceTexts(dossier, join(folder, "sources")) : new Map();
  const { diagnostics } = lintDossier(dossier, { asOf: dossier.asOf, texts });
  const placed = diagnostics.map((diagnostic) => ({
    ...diagnostic,
    place: placeOf(diagnostic.record, diagnostic.path),
  }));
  return [...open.diagnostics, ...placed].map((diagnostic) => shown(folder, diagnostic));
}

const shown = (folder: string, { rule, severity, place: { file, line, column } }: PlacedDiagnostic): Expected => ({
  rule,
  severity,
  file: relative(join(folder, "data"), file).replaceAll("\\", "/"),
  line,
  column,
});

const expectedOf = (name: string): Expected[] =>
  JSON.parse(readFileSync(join(fixtures, "should-fail", name, "expected.json"), "utf8")) as Expected[];

describe("an editor sees the file, line and column of the error:", () => {
  test.each(foldersIn("should-fail"))("%s", async (name) => {
    expect(await found(join(fixtures, "should-fail", name))).toStrictEqual(expectedOf(name));
  });
});

describe("an editor is not bothered with a dossier that comes close to breaking a rule:", () => {
  test.each(foldersIn("should-pass"))("%s", async (name) => {
    expect(await found(join(fixtures, "should-pass", name))).toStrictEqual([]);
  });
});

describe("every rule has", () => {
  const names = [...checkRules, ...lintRules].map(({ name }) => name);

  test("a dossier that breaks it and no other rule", () => {
    const broken = foldersIn("should-fail").map((name) => new Set(expectedOf(name).map(({ rule }) => rule)));
    expect(broken.filter(({ size }) => size !== 1)).toStrictEqual([]);
    expect(new Set(broken.flatMap((rules) => [...rules]))).toStrictEqual(new Set(names));
  });

  test("a dossier that comes close to breaking it", () => {
    expect(foldersIn("should-pass")).toStrictEqual(names.toSorted());
  });
});
