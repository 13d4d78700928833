import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { portWages } from "@backgrounder/model/examples";
import type { Dossier } from "@backgrounder/model/talks";
import { describe, expect, test } from "vitest";
import { breakages, type Breakage } from "./breakages.test.util.js";
import { folderFiles } from "./folder/folder-files.js";
import { readDossier } from "./read-dossier.js";
import type { TextFile } from "./reading/text-file.js";

/** The example, with the kinds that it does not have. */
const whole: Dossier = {
  ...portWages,
  records: [
    ...portWages.records,
    { kind: "person", id: "person:chair", name: "The chair", roles: [{ role: "Chair", organisation: "party:union" }] },
    {
      kind: "proposal",
      id: "proposal:draft",
      name: "Draft",
      status: "tabled",
      terms: [{ form: "ratification", summary: "Two thirds.", body: "party:city", numerator: 2, denominator: 3 }],
    },
    {
      kind: "question",
      id: "question:ferries",
      name: "Ferries",
      question: "Will ferries run?",
      answer: "Not decided.",
      asOf: "2026-03-20",
    },
  ],
};

const real = resolve("packages/ukraine-talks/data");
const realFiles = readdirSync(real, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".yml"))
  .map((path) => ({ path: path.replaceAll("\\", "/"), text: readFileSync(join(real, path), "utf8") }));

describe.each([
  ["an example", folderFiles(whole)],
  ["a real dossier", realFiles],
])("breaking %s", (_, files) => {
  test("starts from one without errors", () => {
    expect(readDossier(files).diagnostics).toStrictEqual([]);
  });

  test.each(breakages)("by $name", (breakage) => {
    const { path, text } = brokenFile(files, breakage);
    const { diagnostics } = readDossier(files.map((file) => (file.path === path ? { path, text } : file)));
    const place = expect.objectContaining({ file: path, ...placeOf(text, breakage.at) });
    expect(diagnostics.map((diagnostic) => ({ ...diagnostic, message: "" }))).toContainEqual(
      expect.objectContaining({ place, rule: breakage.rule, severity: "error" }),
    );
  });
});

/** Edits the first file in which there is something to break. */
function brokenFile(files: readonly TextFile[], { kind, find, put }: Breakage): TextFile {
  const own = files.filter(({ path }) => path === kind || path.startsWith(`${kind}/`));
  for (const { path, text } of own.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const edited = text.replace(find, (found) => (typeof put === "string" ? put : put(found, text)));
    if (edited !== text) return { path, text: edited };
  }
  throw new Error(`No file of the kind ${kind} matches ${String(find)}.`);
}

function placeOf(text: string, at: RegExp | undefined): { line: number; column: number } {
  const lines = text.slice(0, at?.exec(text)?.index ?? 0).split("\n");
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}

test("a record that cannot be read is reported once, and not again by each reference to it", () => {
  const broken = "id: source:post-1\nname: Report\npublised: 2026-03-01\n";
  const files = folderFiles(whole).map((file) =>
    file.path === "source/post-1.yml" ? { ...file, text: broken } : file,
  );
  expect(readDossier(files).diagnostics).toMatchObject([{ rule: "unknown-field", place: { line: 3, column: 1 } }]);
});
