import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { portWages } from "@backgrounder/model/examples";
import type { Dossier } from "@backgrounder/model/talks";
import { beforeAll, describe, expect, test } from "vitest";
import { breakages, type Breakage } from "./breakages.test.util.js";
import { openDossier } from "./open-dossier.js";
import { writeFolder } from "./folder/write-folder.js";
import { scratch } from "./written-folder.test.util.js";

const at = scratch();

/** The example, with the kinds that it has none of. */
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

describe.each([
  ["an example", (folder: string) => writeFolder(whole, folder)],
  ["a real dossier", (folder: string) => cp(real, folder, { recursive: true })],
])("breaking %s", (name, makeIn) => {
  let folder = "";
  beforeAll(async () => {
    folder = join(at.root, name);
    await makeIn(folder);
  });

  test("starts from one that is sound", async () => {
    expect((await openDossier(folder)).problems).toStrictEqual([]);
  });

  test.each(breakages)("by $name", async (breakage) => {
    const { file, before, text } = await brokenFile(folder, breakage);
    const { line, column } = placeOf(text, breakage.at);
    const { problems } = await openDossier(folder);
    await writeFile(file, before);
    expect(problems.map((problem) => ({ ...problem, message: "" }))).toContainEqual(
      expect.objectContaining({ file, line, column, rule: breakage.rule, severity: "error" }),
    );
  });
});

interface Edited {
  file: string;
  before: string;
  text: string;
}

/** Edits the first file in which there is something to break. */
async function brokenFile(folder: string, { kind, find, put }: Breakage): Promise<Edited> {
  const files =
    kind === "dossier.yml" ? [kind] : (await readdir(join(folder, kind))).toSorted().map((name) => join(kind, name));
  for (const path of files) {
    const file = join(folder, path);
    const before = await readFile(file, "utf8");
    const text = before.replace(find, (found) => (typeof put === "string" ? put : put(found, before)));
    if (text === before) continue;
    await writeFile(file, text);
    return { file, before, text };
  }
  throw new Error(`No file of ${kind} holds what ${String(find)} asks for.`);
}

function placeOf(text: string, at: RegExp | undefined): { line: number; column: number } {
  const lines = text.slice(0, at?.exec(text)?.index ?? 0).split("\n");
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}

test("a record that cannot be read is the one problem: what refers to it is not to blame", async () => {
  const folder = join(at.root, "one problem");
  await writeFolder(whole, folder);
  await writeFile(join(folder, "source/post-1.yml"), "id: source:post-1\nname: Report\npublised: 2026-03-01\n");
  expect((await openDossier(folder)).problems).toMatchObject([{ rule: "unknown-field", line: 3, column: 1 }]);
});
