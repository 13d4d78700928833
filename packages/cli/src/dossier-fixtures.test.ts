import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { checkDossier, lintDossier, lintRules, rules, type Dossier } from "@backgrounder/model/talks";
import { describe, expect, test } from "vitest";
import type { Places } from "./files/places.js";
import { readDossier } from "./files/read-dossier.js";

/** A fixture is a folder with `data/`, the texts of its sources where a rule reads them, and what is to be found. */
const fixtures = join(import.meta.dirname, "../fixtures/dossiers");
const foldersIn = (folder: string): string[] => readdirSync(join(fixtures, folder)).toSorted();

interface Expected {
  rule: string;
  severity: string;
  file: string;
  line: number;
  column: number;
}

function textsIn(folder: string, { records }: Dossier): Map<string, string> {
  const sources = readdirSync(folder, { withFileTypes: true }).some(({ name }) => name === "sources");
  const files = sources ? readdirSync(join(folder, "sources")).map((name) => join(folder, "sources", name)) : [];
  const bySum = new Map(
    files.map((file) => [createHash("sha256").update(readFileSync(file)).digest("hex"), readFileSync(file, "utf8")]),
  );
  return new Map(
    records.flatMap((record): [string, string][] => {
      const text = record.kind === "source" ? bySum.get(record.sha256 ?? "") : undefined;
      return text === undefined ? [] : [[record.id, text]];
    }),
  );
}

/** Everything that an editor is told of a fixture, at its place in the files. */
async function found(folder: string): Promise<Expected[]> {
  const data = join(folder, "data");
  const { dossier, places, problems } = await readDossier(data);
  const read = problems.map(({ rule, severity, ...place }) => ({ rule, severity, ...shown(folder, place) }));
  if (dossier === undefined) return read;
  const checked = checkDossier(dossier);
  const { findings } = lintDossier(dossier, { asOf: dossier.asOf, texts: textsIn(folder, dossier) });
  return [
    ...read,
    ...[...checked, ...findings].map(({ rule, severity, record, path }) => ({
      rule,
      severity,
      ...shown(folder, placeOf(places, dossier, record, path)),
    })),
  ];
}

function placeOf(places: Places, dossier: Dossier, record: string, path: string) {
  const place = places.of(record === dossier.id ? undefined : record, path);
  if (place === undefined) throw new Error(`${record}: no place in any file for "${path}".`);
  return place;
}

const shown = (folder: string, { file, line, column }: { file: string; line: number; column: number }) => ({
  file: relative(join(folder, "data"), file).replaceAll("\\", "/"),
  line,
  column,
});

const expectedOf = (name: string): Expected[] =>
  JSON.parse(readFileSync(join(fixtures, "should-fail", name, "expected.json"), "utf8")) as Expected[];

describe("each faulty dossier is reported at the right file, line and column:", () => {
  test.each(foldersIn("should-fail"))("%s", async (name) => {
    expect(await found(join(fixtures, "should-fail", name))).toStrictEqual(expectedOf(name));
  });
});

describe("a sound dossier that comes close to breaking the rule is left alone:", () => {
  test.each(foldersIn("should-pass"))("%s", async (name) => {
    expect(await found(join(fixtures, "should-pass", name))).toStrictEqual([]);
  });
});

describe("no rule goes without", () => {
  const names = [...rules, ...lintRules].map(({ name }) => name);

  test("a dossier that breaks it, and it alone", () => {
    const broken = foldersIn("should-fail").map((name) => new Set(expectedOf(name).map(({ rule }) => rule)));
    expect(broken.filter(({ size }) => size !== 1)).toStrictEqual([]);
    expect(new Set(broken.flatMap((rules) => [...rules]))).toStrictEqual(new Set(names));
  });

  test("a dossier that keeps it", () => {
    expect(foldersIn("should-pass")).toStrictEqual(names.toSorted());
  });
});
