import type { Diagnostic } from "@backgrounder/model/article";
import type { AcceptedDiagnostic } from "@backgrounder/model/talks";
import sarifSchema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import type { Log } from "sarif";
import { describe, expect, test } from "vitest";
import { sarifLog, uriOf } from "./sarif.js";

const context = { command: "lint", version: "1.2.3", path: "talks", folder: "/repository" };

const overdue: Diagnostic = {
  rule: "event-overdue",
  severity: "warning",
  message: "The round was planned for 10 March 2026.",
  reason: "Readers take a date in the past for an event that happened.",
  fix: "Change the status, or accept the warning.",
  record: "event:round-2",
  path: "when",
  place: { file: "talks/event/round-2.yml", line: 4, column: 9, length: 10 },
};
const unknown: Diagnostic = { rule: "unknown-field", severity: "error", message: "`hapened` is not a field", path: "" };
const notice: Diagnostic = { ...unknown, rule: "long-quote", severity: "notice", message: "Thirteen words." };
const accepted: AcceptedDiagnostic = {
  ...overdue,
  accepted: { rule: "event-overdue", reason: "The ministry says so.", by: "desk editor" },
};

function logOf(diagnostics: readonly Diagnostic[], answered: readonly AcceptedDiagnostic[] = []) {
  const log = sarifLog(diagnostics, answered, context);
  const [run] = log.runs;
  return { log, rules: run?.tool.driver.rules ?? [], results: run?.results ?? [] };
}

// The schema has a pattern that is only valid without the `u` flag.
const ajv = new Ajv({ strict: false, unicodeRegExp: false });
addFormats(ajv);
const isValid = ajv.compile<Log>(sarifSchema);

describe("the SARIF schema", () => {
  test.each([
    ["nothing", [], []],
    ["an error, a warning and a notice", [unknown, overdue, notice], []],
    ["an accepted warning", [], [accepted]],
  ])("accepts a log of %s", (_, diagnostics, answered) => {
    isValid(logOf(diagnostics, answered).log);
    expect(isValid.errors).toBeNull();
  });

  test("is the real one: it rejects a level that it does not know", () => {
    const { log } = logOf([overdue]);
    expect(isValid(JSON.parse(JSON.stringify(log).replaceAll('"warning"', '"notice"')))).toBe(false);
  });
});

describe("a pull request shows", () => {
  test("the line and columns, the message and the fix, and the record that it is about", () => {
    expect(logOf([overdue]).results).toStrictEqual([
      {
        ruleId: "event-overdue",
        ruleIndex: 0,
        level: "warning",
        message: { text: "The round was planned for 10 March 2026. Change the status, or accept the warning." },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: "talks/event/round-2.yml" },
              region: { startLine: 4, startColumn: 9, endColumn: 19 },
            },
            logicalLocations: [{ name: "when", fullyQualifiedName: "event:round-2.when", kind: "property" }],
          },
        ],
      },
    ]);
  });

  test("the severity of each", () => {
    expect(logOf([unknown, overdue, notice]).results.map(({ level }) => level)).toStrictEqual([
      "error",
      "warning",
      "note",
    ]);
  });

  test("the dossier itself where the diagnostic has no place", () => {
    expect(logOf([unknown]).results[0]?.locations).toStrictEqual([
      { physicalLocation: { artifactLocation: { uri: "talks" } } },
    ]);
  });

  test("a rule once, with a title, its reason and every fix", () => {
    const other = { ...overdue, fix: "Write what happened." };
    const { rules, results } = logOf([overdue, unknown, other]);
    expect(rules.map(({ id }) => id)).toStrictEqual(["event-overdue", "unknown-field"]);
    expect(results.map(({ ruleIndex }) => ruleIndex)).toStrictEqual([0, 1, 0]);
    expect(rules[0]?.shortDescription?.text).toBe("Event overdue");
    expect(rules[0]?.help?.text).toBe(
      "Readers take a date in the past for an event that happened.\n\nHow to fix it:\nChange the status, or accept the warning.\nWrite what happened.",
    );
    expect(rules[1]?.help?.text).toBe("Unknown field.");
  });

  test("an accepted diagnostic as one that an editor has answered", () => {
    const [open, answered] = logOf([overdue], [accepted]).results;
    expect(open?.suppressions).toBeUndefined();
    expect(answered?.suppressions).toStrictEqual([
      { kind: "inSource", status: "accepted", justification: "The ministry says so. (desk editor)" },
    ]);
  });
});

describe("the address of a file", () => {
  test.each([
    ["talks.md", "talks.md"],
    ["./talks/event/first round.yml", "talks/event/first%20round.yml"],
    ["/repository/talks.md", "talks.md"],
    ["a:b.md", "a%3Ab.md"],
    ["..talks.md", "..talks.md"],
    [".", "./"],
    ["../other/talks.md", "file:///other/talks.md"],
  ])("%s is %s", (file, uri) => expect(uriOf(file, "/repository")).toBe(uri));
});
