import { describe, expect, test } from "vitest";
import { readDossier } from "../read-dossier.js";
import { folderOf, header, messagesByPlace, port } from "../reports.test.util.js";

const readJson = (text: string) => readDossier({ path: "dossier.json", text });

describe("a dossier in a newer version of the format is refused with one clear message", () => {
  const message = "This dossier uses version 2 of the format. This program reads versions up to 1: update it.";

  test("as a folder", () => {
    const { dossier, diagnostics } = readDossier(
      folderOf({ "dossier.yml": header.replace("1", "2"), "party/port.yml": `${port}newField: 1\n` }),
    );
    expect(dossier).toBeUndefined();
    expect(diagnostics).toMatchObject([{ message, place: { line: 1, column: 16, length: 1 } }]);
  });

  test("as JSON", () => {
    const text = '{\n  "kind": "dossier",\n  "schemaVersion": 2,\n  "newField": 1\n}\n';
    expect(readJson(text).diagnostics).toMatchObject([{ message, place: { line: 3, column: 20, length: 1 } }]);
  });
});

describe("invalid JSON is reported at its place:", () => {
  test.each([
    ['{\n  "kind": "dossier",\n}', 3, 1, 'a field name in double quotes is missing before "}"'],
    ['{"a": tru}', 1, 7, '"tru" is not valid'],
    ['{"a" 1}', 1, 6, "a colon is missing"],
    ['{"a": }', 1, 7, "a value is missing"],
    ['{"a": [1, 2}', 1, 12, "a comma or a closing bracket is missing"],
    ['{"a": 1', 1, 7, "a closing brace is missing at the end"],
    ['["a"', 1, 4, "a closing bracket is missing at the end"],
    ['{"a": "b', 1, 7, "a string is not closed"],
    ['{"a": 1}\n{}', 2, 1, "more text after the end"],
    ["// words\n{}", 1, 1, "comments are not allowed"],
    ["", 1, 1, "a value is missing at the end"],
    ["[]", 1, 1, "This is not a dossier"],
    ["[".repeat(100_000), 1, 1, "nested too deeply"],
  ])("%.30j", (text, line, column, words) => {
    expect(readJson(text).diagnostics).toMatchObject([
      { message: expect.stringContaining(words), place: { line, column } },
    ]);
  });
});

test("errors in built records are reported at their lines, and short forms are not read", () => {
  const fields = { schemaVersion: 1, id: "dossier:a", name: "A", question: "?", lang: "en", asOf: "2026" };
  const records = [
    { kind: "party", id: "party:port", name: 5, type: "organisation", knownFrom: "2026-03" },
    { kind: "harbour", id: "harbour:a" },
    { kind: "issue", id: "issue:pay", name: "*as it is*", question: "?", question2: 1 },
  ];
  const { diagnostics } = readJson(JSON.stringify({ kind: "dossier", ...fields, records }, null, 1));
  expect(messagesByPlace(diagnostics)).toStrictEqual({
    "dossier.json:13:12 shape": "`name` is 5. Write text here.",
    "dossier.json:15:17 shape": expect.stringContaining("Write fields"),
    "dossier.json:17:3 shape": expect.stringContaining('`kind` is "harbour"'),
    "dossier.json:26:4 unknown-field": expect.stringContaining("Did you mean `question`?"),
  });
});
