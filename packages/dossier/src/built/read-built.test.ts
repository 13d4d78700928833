import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readDossier } from "../read-dossier.js";
import { header, port, scratch, told } from "../written-folder.test.util.js";

const at = scratch();

describe("a record of a newer version is refused in one clear message", () => {
  const words = "written for version 2 of the record; this reads up to 1. Update @backgrounder/cli.";

  test("as a folder", async () => {
    const folder = await at.folderOf({
      "dossier.yml": header.replace("1", "2"),
      "party/port.yml": `${port}newField: 1\n`,
    });
    const { dossier, problems } = await readDossier(folder);
    expect(dossier).toBeUndefined();
    expect(problems).toMatchObject([{ line: 1, column: 16, message: expect.stringContaining(words) }]);
  });

  test("as JSON", async () => {
    const file = join(at.root, "newer.json");
    await writeFile(file, '{\n  "kind": "dossier",\n  "schemaVersion": 2,\n  "newField": 1\n}\n');
    expect((await readDossier(file)).problems).toMatchObject([
      { line: 3, column: 20, message: expect.stringContaining(words) },
    ]);
  });
});

describe("JSON names its lines, too", () => {
  test.each([
    ['{\n  "kind": "dossier",\n}', 3, 1, "a field name in double quotes is asked for"],
    ['{"a": tru}', 1, 7, "a value is asked for"],
    ['{"a": [1, 2}', 1, 12, "the closing bracket is asked for"],
    ['{"a": 1', 1, 7, "It ends here"],
    ['{"a": 1}\n{}', 2, 1, "nothing more"],
    ["// words", 1, 1, "a value"],
    ["[]", 1, 1, "This is no dossier"],
    ["[".repeat(100_000), 1, 100_000, "It ends here"],
  ])("%.30j", async (text, line, column, words) => {
    const file = join(at.root, "broken.json");
    await writeFile(file, text);
    expect((await readDossier(file)).problems).toMatchObject([
      { line, column, message: expect.stringContaining(words) },
    ]);
  });

  test("of records; what is short by hand is not read there", async () => {
    const file = join(at.root, "records.json");
    const fields = { schemaVersion: 1, id: "dossier:a", name: "A", question: "?", lang: "en", asOf: "2026" };
    const records = [
      { kind: "party", id: "party:port", name: 5, type: "organisation", knownFrom: "2026-03" },
      { kind: "harbour", id: "harbour:a" },
      { kind: "issue", id: "issue:pay", name: "*as it is*", question: "?", question2: 1 },
    ];
    await writeFile(file, JSON.stringify({ kind: "dossier", ...fields, records }, null, 1));
    expect(told((await readDossier(file)).problems, at.root)).toStrictEqual({
      "records.json:13:12 shape": "`name` is 5. Words are asked for here.",
      "records.json:15:17 shape": expect.stringContaining("Fields are asked for here"),
      "records.json:17:3 shape": expect.stringContaining('`kind` is "harbour"'),
      "records.json:26:4 unknown-field": expect.stringContaining("Did you mean `question`?"),
    });
  });
});
