import { describe, expect, test } from "vitest";
import { portWages } from "../../examples/talks/port-wages.js";
import { securityGuaranteesTalks } from "../../examples/talks/security-guarantees.js";
import type { Dossier } from "../../generated/types.js";
import { added, changed, on, position, proposal } from "./breakable.test.util.js";
import { checkDossier, checkRules } from "./check.js";
import { readsOf } from "./counted-reads.test.util.js";
import { noCycles } from "./no-cycles.js";

test.each([portWages, securityGuaranteesTalks])("$name is sound", (dossier) => {
  expect(checkDossier(dossier)).toStrictEqual([]);
});

/** One fault each: what was done, the rule that must find it, the record and the place. */
const faults: [what: string, dossier: Dossier, rule: string, record: string, path: string][] = [
  [
    "a link that runs code",
    changed("source:post-1", { url: "javascript:alert(1)" }),
    "safe-links",
    "source:post-1",
    "url",
  ],
  [
    "an id given twice",
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
    "a source that is not there",
    changed("event:round-1", { references: [{ source: "source:gone" }] }),
    "known-references",
    "event:round-1",
    "references[0].source",
  ],
  [
    "a reference to what is no source",
    changed("event:round-1", { references: [{ source: "party:port" }] }),
    "known-references",
    "event:round-1",
    "references[0].source",
  ],
  [
    "a participant nobody knows",
    changed("event:round-1", { participants: [{ agent: "party:port" }, { agent: "person:nobody" }] }),
    "known-references",
    "event:round-1",
    "participants[1].agent",
  ],
  [
    "an issue that takes part",
    changed("event:round-1", { participants: [{ agent: "issue:pay" }] }),
    "known-references",
    "event:round-1",
    "participants[0].agent",
  ],
  [
    "a position of nobody",
    changed("position:union-pay-1", { party: "party:gone" }),
    "known-references",
    "position:union-pay-1",
    "party",
  ],
  [
    "a position on a party",
    changed("position:union-pay-1", { issue: "party:city" }),
    "known-references",
    "position:union-pay-1",
    "issue",
  ],
  [
    "a conflict of the unknown",
    changed("conflict:strike", { members: ["statement:may-strike", "statement:gone"] }),
    "known-references",
    "conflict:strike",
    "members[1]",
  ],
  [
    "a role nowhere",
    added({ kind: "person", id: "person:a", name: "A", roles: [{ role: "Head", organisation: "party:gone" }] }),
    "known-references",
    "person:a",
    "roles[0].organisation",
  ],
  [
    "a term without a known source",
    proposal([{ form: "force", summary: "Guards.", basing: "inside", references: [{ source: "source:gone" }] }]),
    "known-references",
    "proposal:a",
    "terms[0].references[0].source",
  ],
  [
    "a position that supersedes itself by way of another",
    changed("position:union-pay-1", { supersedes: "position:union-pay-2" }),
    "no-cycles",
    "position:union-pay-1",
    "supersedes",
  ],
  [
    "a source based on itself",
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
    "a date without bounds",
    changed("event:round-1", { when: { edtf: "soon", basis: "stated" } }),
    "possible-dates",
    "event:round-1",
    "when",
  ],
  [
    "a state that never holds",
    changed("position:port-shifts", { valid: { from: on("2026-03-12"), until: on("2026-03-12") } }),
    "possible-dates",
    "position:port-shifts",
    "valid",
  ],
  [
    "more than all of a chamber",
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
    "a layer left out",
    proposal([
      { form: "guarantee", summary: "First.", layer: 1 },
      { form: "guarantee", summary: "Third.", layer: 3 },
    ]),
    "possible-numbers",
    "proposal:a",
    "terms",
  ],
  [
    "a range upside down",
    changed("statement:offer", { figure: { variable: "Rise", min: 6, max: 4 } }),
    "possible-numbers",
    "statement:offer",
    "figure.min",
  ],
  [
    "two preferred at once",
    added(position("position:a", { rank: "preferred" }), position("position:b", { rank: "preferred" })),
    "one-preferred",
    "position:b",
    "rank",
  ],
  [
    "deprecated without a reason",
    changed("position:union-pay-1", { rank: "deprecated" }),
    "whole-records",
    "position:union-pay-1",
    "rankReason",
  ],
  [
    "a position that is silent and speaks",
    changed("position:port-shifts", { stance: "opposes" }),
    "whole-records",
    "position:port-shifts",
    "stance",
  ],
  [
    "a conflict resolved by nobody",
    changed("conflict:strike", { state: "resolved" }),
    "whole-records",
    "conflict:strike",
    "resolution",
  ],
  [
    "an outcome of what is planned",
    changed("event:round-2", { outcome: "They agreed." }),
    "whole-records",
    "event:round-2",
    "outcome",
  ],
  [
    "attendance at what is planned",
    changed("event:round-2", { participants: [{ agent: "party:port", attendance: "attended" }] }),
    "whole-records",
    "event:round-2",
    "participants[0].attendance",
  ],
  [
    "history out of order",
    changed("event:round-2", {
      history: [
        { on: "2026-03-18", by: "desk", change: "recorded" },
        { on: "2026-03-12", by: "desk", change: "updated" },
      ],
    }),
    "whole-records",
    "event:round-2",
    "history",
  ],
];

describe("each fault is found at its place, alone, and with the way to mend it", () => {
  test.each(faults)("%s", (_, dossier, rule, record, path) => {
    const diagnostics = checkDossier(dossier);
    const { reason, fix } = checkRules.find(({ name }) => name === rule) ?? {};
    expect(diagnostics).toContainEqual(expect.objectContaining({ rule, severity: "error", record, path, reason, fix }));
    expect(diagnostics.every((diagnostic) => diagnostic.rule === rule)).toBe(true);
    expect(diagnostics[0]?.message).toMatch(/\. [A-Z]|; a/);
  });

  test("each rule is tried by at least one fault", () => {
    expect(new Set(faults.map(([, , rule]) => rule))).toStrictEqual(new Set(checkRules.map(({ name }) => name)));
  });
});

describe("what looks like a fault and is none", () => {
  test.each<[string, Dossier]>([
    [
      "a preferred position that takes the place of another",
      added(
        position("position:a", { rank: "preferred" }),
        position("position:b", { rank: "preferred", supersedes: "position:a" }),
      ),
    ],
    [
      "preferred positions one after the other",
      added(
        position("position:a", { rank: "preferred", valid: { until: on("2026-02-01") } }),
        position("position:b", { rank: "preferred", valid: { from: on("2026-02-01") } }),
      ),
    ],
    ["an id that moved", changed("party:city", { moved: ["party:town"] })],
    [
      "a reference to an id that moved",
      {
        ...changed("party:city", { moved: ["party:town"] }),
        records: [
          ...changed("party:city", { moved: ["party:town"] }).records,
          position("position:a", { party: "party:town" }),
        ],
      },
    ],
    [
      "layers that share a number",
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
