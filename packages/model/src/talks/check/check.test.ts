import { describe, expect, test } from "vitest";
import { portWages } from "../../examples/talks/port-wages.js";
import { securityGuaranteesTalks } from "../../examples/talks/security-guarantees.js";
import { added, changed, position } from "./breakable.test.util.js";
import { checkDossier, checkRules } from "./check.js";
import { readsOf } from "./counted-reads.test.util.js";
import { failingCases } from "./failing-cases.test.util.js";
import { noCycles } from "./no-cycles.js";
import { passingCases } from "./passing-cases.test.util.js";

test.each([portWages, securityGuaranteesTalks])("$name has no errors", (dossier) => {
  expect(checkDossier(dossier)).toStrictEqual([]);
});

describe("an editor sees each error once, at its place, with the way to fix it:", () => {
  test.each(failingCases)("%s", (_, dossier, rule, record, path) => {
    const diagnostics = checkDossier(dossier);
    const { reason, fix } = checkRules.find(({ name }) => name === rule) ?? {};
    expect(diagnostics).toContainEqual(expect.objectContaining({ rule, severity: "error", record, path, reason, fix }));
    expect(diagnostics.every((diagnostic) => diagnostic.rule === rule)).toBe(true);
    expect(diagnostics[0]?.message).toMatch(/\. [A-Z]/);
  });

  test("each rule has at least one error", () => {
    expect(new Set(failingCases.map(([, , rule]) => rule))).toStrictEqual(new Set(checkRules.map(({ name }) => name)));
  });
});

describe("an editor is not bothered with", () => {
  test.each(passingCases)("%s", (_, dossier) => {
    expect(checkDossier(dossier)).toStrictEqual([]);
  });
});

test("an editor is offered every status that an event with an outcome can have", () => {
  const [{ message } = { message: "" }] = checkDossier(changed("event:round-2", { outcome: "They agreed." }));
  expect(message).toContain("set the status to under-way, suspended, broken-off or happened");
});

test("an old id of a record cannot be the id of the dossier", () => {
  expect(checkDossier(changed("party:city", { moved: [portWages.id] }))).toMatchObject([
    {
      rule: "unique-ids",
      record: "party:city",
      path: "moved[0]",
      message: expect.stringContaining("already leads to"),
    },
  ]);
});

/** Positions that each supersede the one before, out of order. */
const chain = (size: number) => {
  const positions = Array.from({ length: size }, (_, index) =>
    position(`position:${index}`, index > 0 ? { supersedes: `position:${index - 1}` } : {}),
  );
  return added(...positions.toReversed().slice(0, 10), ...positions.slice(0, -10));
};

test("a chain of a hundred thousand positions is followed to its end", () => {
  expect(noCycles.find(chain(100_000))).toStrictEqual([]);
});

test.each([...checkRules])("$name does twice the work for a dossier of twice the size", ({ find }) => {
  expect(readsOf(chain(1000), find) / readsOf(chain(500), find)).toBeLessThan(2.4);
});
