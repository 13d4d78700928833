import { stripVTControlCharacters } from "node:util";
import type { Diagnostic } from "@backgrounder/model/article";
import { expect, test } from "vitest";
import { acceptedText, countsText, diagnosticsText, readingSummary } from "./text.js";

const overdue: Diagnostic = {
  rule: "event-overdue",
  severity: "warning",
  message: "The round was planned for 10 March 2026.",
  reason: "Readers take a date in the past for an event that happened.",
  fix: "Change the status, or accept the warning.",
  path: "when",
  place: { file: "round-1.yml", line: 4, column: 9, length: 10 },
};
const second: Diagnostic = {
  ...overdue,
  message: "The talks were planned for 12 March 2026.",
  place: { file: "round-2.yml", line: 1, column: 1, length: 1 },
};

const plain = (diagnostics: readonly Diagnostic[]): string => stripVTControlCharacters(diagnosticsText(diagnostics));

test("an editor sees place, severity and rule, then what is wrong, why it matters and how to fix it", () => {
  expect(plain([overdue])).toBe(`round-1.yml:4:9 warning event-overdue
    The round was planned for 10 March 2026.
    Readers take a date in the past for an event that happened.
    → Change the status, or accept the warning.`);
});

test("files are separate, and reason and fix of a rule are not repeated", () => {
  expect(plain([overdue, second])).toBe(`${plain([overdue])}

round-2.yml:1:1 warning event-overdue
    The talks were planned for 12 March 2026.`);
});

test("another fix of the same rule is printed", () => {
  expect(plain([overdue, { ...second, fix: "Write what happened." }])).toContain("    → Write what happened.");
});

test("a diagnostic without a place names its path in the data", () => {
  const { place, ...unplaced } = overdue;
  expect(place).toBeDefined();
  expect(plain([unplaced])).toMatch(/^when warning event-overdue\n/);
});

test("a file name cannot steer the terminal", () => {
  expect(
    diagnosticsText([{ ...overdue, place: { file: "\u001b[2Ja.yml", line: 1, column: 1, length: 1 } }]),
  ).not.toContain("\u001b[2J");
});

test("an accepted warning names the editor and the reason", () => {
  const accepted = { rule: "event-overdue", reason: "The ministry says so.", by: "desk editor" };
  expect(stripVTControlCharacters(acceptedText([{ ...overdue, accepted }]) ?? "")).toBe(`Accepted
round-1.yml:4:9 event-overdue
    The round was planned for 10 March 2026.
    Accepted by desk editor: The ministry says so.`);
});

test.each([
  [[], "No errors."],
  [[overdue], "No errors, 1 warning in 1 file."],
  [[overdue, { ...second, severity: "error" }], "1 error, 1 warning in 2 files."],
] as [Diagnostic[], string][])("the counts of %#: %s", (diagnostics, words) => {
  expect(countsText({ diagnostics }, ["error"])).toBe(words);
});

test("a summary says if the dossier could not be read at all", () => {
  expect(readingSummary({ diagnostics: [{ ...overdue, severity: "error" }] }, undefined)).toBe(
    "1 error in 1 file. The dossier could not be read.",
  );
});
