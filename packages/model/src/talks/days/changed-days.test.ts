import fc from "fast-check";
import { expect, test } from "vitest";
import type { Dossier, DossierRecord, When } from "../../generated/types.js";
import { anyDossier } from "./any-dossier.test.util.js";
import { asOf } from "../as-of.js";
import { diff } from "../diff.js";
import { freezeDossier } from "../freeze-dossier.js";
import { datesOfChange } from "../shown/dates-of-change.js";

const dates = /"(\d{4}(?:-\d\d(?:-\d\d)?)?)"/g;

/** The first and the last day of every date in a dossier; a day that its month does not have is in the next one. */
function daysNamedIn(dossier: Dossier): string[] {
  const named = [...JSON.stringify(dossier.records).matchAll(dates)].map(([, date = ""]) => date);
  const days = named.flatMap((date) => [
    date + "-01-01".slice(date.length - 4),
    asDay(date + "-12-31".slice(date.length - 4)),
  ]);
  const own = dossier.asOf + "-01-01".slice(dossier.asOf.length - 4);
  const last = dossier.asOf + "-12-31".slice(dossier.asOf.length - 4);
  return [...new Set([...days, own])].filter((day) => day <= last).toSorted();
}

function asDay(day: string): string {
  const date = new Date(day);
  return Number.isNaN(date.getTime()) ? day : date.toISOString().slice(0, 10);
}

/** The rule in the words of the docs: each day on which `diff` finds something, compared with the day before. */
function daysByViews(dossier: Dossier): string[] {
  const frozen = freezeDossier(dossier);
  const days = ["0000-01-01", ...daysNamedIn(dossier)];
  return days.filter((day, nth) => nth > 0 && diff(asOf(frozen, days[nth - 1] ?? ""), asOf(frozen, day)).length > 0);
}

test("the dates of change are the days on which two views differ", () => {
  fc.assert(
    fc.property(anyDossier, (dossier) => {
      expect(datesOfChange(dossier)).toStrictEqual(daysByViews(dossier));
    }),
    { seed: 20_261_129, numRuns: 200 },
  );
});

test("also where two records have the same id", () => {
  const doubled = fc.tuple(anyDossier, anyDossier).map(([one, other]) => ({
    ...one,
    records: [...one.records, ...other.records],
  }));
  fc.assert(
    fc.property(doubled, (dossier) => {
      expect(datesOfChange(dossier)).toStrictEqual(daysByViews(dossier));
    }),
    { seed: 20_261_130, numRuns: 20 },
  );
});

const empty: Dossier = {
  kind: "dossier",
  schemaVersion: 1,
  id: "dossier:any",
  name: "Any",
  question: "What?",
  lang: "en",
  asOf: "2026-04-01",
  records: [],
};

test("the step of an issue is a change on the day on which its text is known, and on no later one", () => {
  const [said, known, later] = ["2026-03-02", "2026-03-09", "2026-03-16"];
  const on = (day: string): When => ({ edtf: day, earliest: day, latest: day, basis: "stated" });
  const text: DossierRecord = { kind: "proposal", id: "proposal:text", name: "Text", status: "agreed", on: on(said) };
  const dossier: Dossier = {
    ...empty,
    records: [
      { kind: "party", id: "party:union", name: "Union", type: "organisation" },
      {
        kind: "issue",
        id: "issue:pay",
        name: "Pay",
        question: "How much?",
        steps: [{ step: "agreed", on: on(said), proposal: "proposal:text" }],
        // Positions name the issue, so this day decides nothing.
        knownFrom: on(later),
      },
      {
        kind: "position",
        id: "position:union-on-pay",
        name: "Union on pay",
        party: "party:union",
        issue: "issue:pay",
        stance: "supports",
        summary: "More.",
        statedOn: on(said),
        knownFrom: on(said),
      },
      { ...text, knownFrom: on(known) },
    ],
  };
  expect(datesOfChange(dossier)).toStrictEqual([said, known]);
});

test("of a record of many years, the last thousand days are looked at", () => {
  const days = Array.from({ length: 1200 }, (_, nth) =>
    new Date(Date.UTC(2020, 0, 1 + nth)).toISOString().slice(0, 10),
  );
  const records = days.map((day): DossierRecord => ({
    kind: "statement",
    id: `statement:of-${day}`,
    name: "A claim",
    form: "claim",
    text: "Words.",
    on: { edtf: day, earliest: day, latest: day, basis: "stated" },
  }));
  expect(datesOfChange({ ...empty, asOf: days.at(-1) ?? "", records })).toStrictEqual(days.slice(-1000));
});
