import { describe, expect, test } from "vitest";
import { portWages } from "../../examples/talks/port-wages.js";
import { securityGuaranteesTalks } from "../../examples/talks/security-guarantees.js";
import type { Dossier } from "../../generated/types.js";
import { added, changed, on, position, proposal } from "./breakable.test.util.js";
import { checkDossier, checkRules } from "./check.js";
import { readsOf } from "./counted-reads.test.util.js";
import { noCycles } from "./no-cycles.js";

test.each([portWages, securityGuaranteesTalks])("$name has no errors", (dossier) => {
  expect(checkDossier(dossier)).toStrictEqual([]);
});

/** One error each: what is wrong, the rule that must find it, the record and the path. */
const broken: [what: string, dossier: Dossier, rule: string, record: string, path: string][] = [
  [
    "a link that runs code",
    changed("source:post-1", { url: "javascript:alert(1)" }),
    "safe-links",
    "source:post-1",
    "url",
  ],
  [
    "an id that is used twice",
    added({ kind: "party", id: "party:port", name: "Other", type: "body" }),
    "unique-ids",
    "party:port",
    "id",
  ],
  ["an id of another kind", changed("party:city", { id: "person:city" }), "unique-ids", "person:city", "id"],
  [
    "a moved id that is in use",
    changed("party:city", { moved: ["party:union"] }),
    "unique-ids",
    "party:city",
    "moved[0]",
  ],
  [
    "a source that does not exist",
    changed("event:round-1", { references: [{ source: "source:gone" }] }),
    "known-references",
    "event:round-1",
    "references[0].source",
  ],
  [
    "a reference to a record that is not a source",
    changed("event:round-1", { references: [{ source: "party:port" }] }),
    "known-references",
    "event:round-1",
    "references[0].source",
  ],
  [
    "a participant that does not exist",
    changed("event:round-1", { participants: [{ agent: "party:port" }, { agent: "person:gone" }] }),
    "known-references",
    "event:round-1",
    "participants[1].agent",
  ],
  [
    "an issue as a participant",
    changed("event:round-1", { participants: [{ agent: "issue:pay" }] }),
    "known-references",
    "event:round-1",
    "participants[0].agent",
  ],
  [
    "a position of a party that does not exist",
    changed("position:union-pay-1", { party: "party:gone" }),
    "known-references",
    "position:union-pay-1",
    "party",
  ],
  [
    "a position on a party instead of an issue",
    changed("position:union-pay-1", { issue: "party:city" }),
    "known-references",
    "position:union-pay-1",
    "issue",
  ],
  [
    "a conflict with a member that does not exist",
    changed("conflict:strike", { members: ["statement:may-strike", "statement:gone"] }),
    "known-references",
    "conflict:strike",
    "members[1]",
  ],
  [
    "a role in a party that does not exist",
    added({ kind: "person", id: "person:a", name: "A", roles: [{ role: "Head", organisation: "party:gone" }] }),
    "known-references",
    "person:a",
    "roles[0].organisation",
  ],
  [
    "a term with a source that does not exist",
    proposal([{ form: "force", summary: "Guards.", basing: "inside", references: [{ source: "source:gone" }] }]),
    "known-references",
    "proposal:a",
    "terms[0].references[0].source",
  ],
  [
    "two positions that supersede each other",
    changed("position:union-pay-1", { supersedes: "position:union-pay-2" }),
    "no-cycles",
    "position:union-pay-1",
    "supersedes",
  ],
  [
    "two sources based on each other",
    changed("source:post-1", { basedOn: ["source:radio"] }),
    "no-cycles",
    "source:post-1",
    "basedOn",
  ],
  [
    "a date that ends before it begins",
    changed("event:round-1", { when: { edtf: "x", earliest: "2026-03-11", latest: "2026-03-10", basis: "stated" } }),
    "possible-dates",
    "event:round-1",
    "when",
  ],
  [
    "a date without a first and a last day",
    changed("event:round-1", { when: { edtf: "soon", basis: "stated" } }),
    "possible-dates",
    "event:round-1",
    "when",
  ],
  [
    "a position that is valid for no time at all",
    changed("position:port-shifts", { valid: { from: on("2026-03-12"), until: on("2026-03-12") } }),
    "possible-dates",
    "position:port-shifts",
    "valid",
  ],
  [
    "a majority of five thirds",
    proposal([{ form: "ratification", summary: "Vote.", body: "party:city", numerator: 5, denominator: 3 }]),
    "possible-numbers",
    "proposal:a",
    "terms[0].numerator",
  ],
  [
    "half a fraction",
    proposal([{ form: "ratification", summary: "Vote.", body: "party:city", numerator: 2 }]),
    "possible-numbers",
    "proposal:a",
    "terms[0].numerator",
  ],
  [
    "a missing layer",
    proposal([
      { form: "guarantee", summary: "First.", layer: 1 },
      { form: "guarantee", summary: "Third.", layer: 3 },
    ]),
    "possible-numbers",
    "proposal:a",
    "terms",
  ],
  [
    "a range with its ends swapped",
    changed("statement:offer", { figure: { variable: "Rise", min: 6, max: 4 } }),
    "possible-numbers",
    "statement:offer",
    "figure.min",
  ],
  [
    "two preferred positions at the same time",
    added(position("position:a", { rank: "preferred" }), position("position:b", { rank: "preferred" })),
    "one-preferred",
    "position:b",
    "rank",
  ],
  [
    "a deprecated record without a reason",
    changed("position:union-pay-1", { rank: "deprecated" }),
    "complete-records",
    "position:union-pay-1",
    "rankReason",
  ],
  [
    "a position with both a stance and a silence",
    changed("position:port-shifts", { stance: "opposes" }),
    "complete-records",
    "position:port-shifts",
    "stance",
  ],
  [
    "a resolved conflict without a resolution",
    changed("conflict:strike", { state: "resolved" }),
    "complete-records",
    "conflict:strike",
    "resolution",
  ],
  [
    "a planned event with an outcome",
    changed("event:round-2", { outcome: "They agreed." }),
    "complete-records",
    "event:round-2",
    "outcome",
  ],
  [
    "a planned event that someone attended",
    changed("event:round-2", { participants: [{ agent: "party:port", attendance: "attended" }] }),
    "complete-records",
    "event:round-2",
    "participants[0].attendance",
  ],
  [
    "history in the wrong order",
    changed("event:round-2", {
      history: [
        { on: "2026-03-18", by: "desk", change: "recorded" },
        { on: "2026-03-12", by: "desk", change: "updated" },
      ],
    }),
    "complete-records",
    "event:round-2",
    "history",
  ],
];

describe("an editor sees each error once, at its place, with the way to fix it:", () => {
  test.each(broken)("%s", (_, dossier, rule, record, path) => {
    const diagnostics = checkDossier(dossier);
    const { reason, fix } = checkRules.find(({ name }) => name === rule) ?? {};
    expect(diagnostics).toContainEqual(expect.objectContaining({ rule, severity: "error", record, path, reason, fix }));
    expect(diagnostics.every((diagnostic) => diagnostic.rule === rule)).toBe(true);
    expect(diagnostics[0]?.message).toMatch(/\. [A-Z]/);
  });

  test("each rule has at least one error", () => {
    expect(new Set(broken.map(([, , rule]) => rule))).toStrictEqual(new Set(checkRules.map(({ name }) => name)));
  });
});

describe("an editor is not bothered with", () => {
  test.each<[string, Dossier]>([
    [
      "a preferred position that supersedes another",
      added(
        position("position:a", { rank: "preferred" }),
        position("position:b", { rank: "preferred", supersedes: "position:a" }),
      ),
    ],
    [
      "two preferred positions, one after the other",
      added(
        position("position:a", { rank: "preferred", valid: { until: on("2026-02-01") } }),
        position("position:b", { rank: "preferred", valid: { from: on("2026-02-01") } }),
      ),
    ],
    ["a record with an old id", changed("party:city", { moved: ["party:town"] })],
    [
      "a reference to an old id",
      {
        ...changed("party:city", { moved: ["party:town"] }),
        records: [
          ...changed("party:city", { moved: ["party:town"] }).records,
          position("position:a", { party: "party:town" }),
        ],
      },
    ],
    [
      "two guarantees in the same layer",
      proposal([
        { form: "guarantee", summary: "A.", layer: 1 },
        { form: "guarantee", summary: "B.", layer: 1 },
      ]),
    ],
    [
      "a month as a date",
      changed("event:round-1", { when: { edtf: "2026-03", earliest: "2026-03", latest: "2026-03", basis: "stated" } }),
    ],
  ])("%s", (_, dossier) => {
    expect(checkDossier(dossier)).toStrictEqual([]);
  });
});

/** Positions that each supersede the one before, out of order. */
const chain = (size: number) => {
  const positions = Array.from({ length: size }, (_, index) =>
    position(`position:${index}`, index > 0 ? { supersedes: `position:${index - 1}` } : {}),
  );
  return added(...positions.toReversed().slice(0, 10), ...positions.slice(0, -10));
};

test("a chain of a hundred thousand positions is followed to its end", { timeout: 120_000 }, () => {
  expect(noCycles.find(chain(100_000))).toStrictEqual([]);
});

test.each([...checkRules])("$name does twice the work for a dossier of twice the size", ({ find }) => {
  expect(readsOf(chain(1000), find) / readsOf(chain(500), find)).toBeLessThan(2.4);
});
