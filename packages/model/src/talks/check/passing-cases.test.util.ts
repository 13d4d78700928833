import type { Dossier } from "../../generated/types.js";
import { added, changed, on, position, proposal } from "./breakable.test.util.js";

/** Dossiers that come close to breaking a rule, but do not. */
export const passingCases: [what: string, dossier: Dossier][] = [
  ...["de", "tlh", "pt-BR", "zh-Hant-TW", "x-port"].map((lang): [string, Dossier] => [
    `a dossier in the language ${lang}`,
    { ...added(), lang },
  ]),
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
  [
    "the same two in the other order",
    added(
      position("position:b", { rank: "preferred", supersedes: "position:a", valid: { from: on("2026-02-01") } }),
      position("position:a", { rank: "preferred" }),
    ),
  ],
  [
    "two preferred positions, the later one first",
    added(
      position("position:b", { rank: "preferred", valid: { from: on("2026-02-01") } }),
      position("position:a", { rank: "preferred", valid: { until: on("2026-02-01") } }),
    ),
  ],
  [
    "two preferred positions on two issues",
    added(
      position("position:a", { rank: "preferred" }),
      position("position:b", { rank: "preferred", issue: "issue:shifts" }),
    ),
  ],
  [
    "a date without an end",
    changed("event:round-1", { when: { edtf: "2026-03-10/..", earliest: "2026-03-10", basis: "stated" } }),
  ],
  [
    "a vote that must be unanimous",
    proposal([{ form: "ratification", summary: "Vote.", body: "party:city", numerator: 3, denominator: 3 }]),
  ],
  ["a range with equal ends", changed("statement:offer", { figure: { variable: "Rise", min: 4, max: 4 } })],
  [
    "two changes on one day",
    changed("event:round-2", {
      history: [
        { on: "2026-03-12", by: "desk", change: "recorded" },
        { on: "2026-03-12", by: "desk", change: "updated" },
      ],
    }),
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
];
