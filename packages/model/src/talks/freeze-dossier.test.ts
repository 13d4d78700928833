import { expect, test } from "vitest";
import { portWages } from "../examples/talks/port-wages.js";
import type { Dossier, DossierRecord, IsoDate } from "../generated/types.js";
import { asOf, type View } from "./as-of.js";
import { copyDossier } from "./arguments/read-dossier.js";
import { diff } from "./diff.js";
import { freezeDossier } from "./freeze-dossier.js";
import { positions } from "./positions.js";
import { datesOfChange } from "./shown/dates-of-change.js";
import { talksArticle } from "./shown/pages/talks-article.js";
import { timeline } from "./shown/timeline.js";

const days = datesOfChange(portWages);
/** The last first, and each twice: what one day left behind must not show on another. */
const order = [...days.toReversed(), ...days];

const answersOn = (dossier: Dossier, day: IsoDate): unknown => {
  const view = asOf(dossier, day);
  const { parties, issues, cell } = positions(view);
  return {
    view,
    cells: parties.flatMap((party) => issues.map((issue) => cell(party, issue))),
    timeline: timeline(view),
    changes: diff(dossier, days[0] ?? "", day),
    article: talksArticle(dossier, { asOf: day }),
  };
};

test("a frozen dossier answers every question as the dossier does, in any order of days", () => {
  const frozen = freezeDossier(portWages);
  expect(order.length).toBeGreaterThan(10);
  for (const day of order) expect(answersOn(frozen, day)).toStrictEqual(answersOn(portWages, day));
});

test("what the caller changes afterwards in the dossier is not in the frozen copy", () => {
  const own = copyDossier(portWages);
  const frozen = freezeDossier(own);
  own.name = "Changed";
  (own.records[0] as DossierRecord).name = "Changed";
  expect(JSON.stringify([frozen, asOf(frozen, portWages.asOf)])).not.toContain("Changed");
});

const attempts: Record<string, (frozen: Dossier, view: View) => void> = {
  "the name of the dossier": (frozen) => (frozen.name = "Changed"),
  "a record of the dossier": (frozen) => ((frozen.records[0] as DossierRecord).name = "Changed"),
  "the list of records": (frozen) => frozen.records.pop(),
  "a record of the view": (_, { dossier }) => ((dossier.records[0] as DossierRecord).name = "Changed"),
  "the records of the view": (_, { dossier }) => dossier.records.pop(),
  "what the view says about a record": (_, { recordViews }) => {
    for (const own of recordViews.values()) own.certainty = "possible";
  },
  "the clocks of the view": (_, { clocks }) => (clocks.knownAt = "1999"),
  "a record in a list of changes": (frozen) => {
    for (const { before, after } of diff(frozen, "2026-03-05", "2026-03-25"))
      for (const record of [before, after]) if (record !== undefined) record.name = "Changed";
  },
  "the view": (_, view) => (view.whole = view.dossier),
};

test.each(Object.entries(attempts))("%s cannot be changed", (_, attempt) => {
  const frozen = freezeDossier(portWages);
  const view = asOf(frozen, "2026-03-12");
  expect(() => attempt(frozen, view)).toThrow(TypeError);
});

test("a caller who empties the map of a view empties no later answer", () => {
  const frozen = freezeDossier(portWages);
  const view = asOf(frozen, "2026-03-12");
  const before = timeline(view);
  (view.recordViews as Map<string, unknown>).clear();
  expect(timeline(view)).toStrictEqual(before);
  expect(asOf(frozen, "2026-03-12").recordViews.size).toBe(view.dossier.records.length);
});

test("freezing twice gives the same dossier, and a copy of it can be changed", () => {
  const frozen = freezeDossier(portWages);
  expect(freezeDossier(frozen)).toBe(frozen);
  const copy = copyDossier(frozen);
  copy.name = "Changed";
  expect([copy.name, frozen.name]).toStrictEqual(["Changed", portWages.name]);
});

test("a view of a frozen dossier shares the records that are the same on each day", () => {
  const frozen = freezeDossier(portWages);
  const shared = asOf(frozen, portWages.asOf).dossier.records.filter((record) => frozen.records.includes(record));
  expect(shared.length).toBeGreaterThan(frozen.records.length / 2);
});

test("what is not a dossier is refused by name", () => {
  expect(() => freezeDossier({ ...portWages, records: 7 })).toThrow(/freezeDossier: "dossier" is not a dossier/);
});

test("what a record rested on before is shown from the day on which it could be known, in any order of days", () => {
  const source = (id: string, day: IsoDate): DossierRecord => ({
    kind: "source",
    id: `source:${id}`,
    name: id,
    title: id,
    type: "secondary",
    publisher: id,
    published: { edtf: day, earliest: day, latest: day, basis: "stated" },
  });
  const event: DossierRecord = {
    kind: "event",
    id: "event:round",
    name: "Round",
    type: "meeting",
    status: "planned",
    references: [{ source: "source:c" }],
    history: [
      {
        on: "2026-06-01",
        by: "desk editor",
        change: "updated",
        before: { references: [{ source: "source:a" }, { source: "source:b" }] },
      },
    ],
  };
  const records = [event, source("a", "2026-03-10"), source("b", "2026-03-20"), source("c", "2026-06-01")];
  const frozen = freezeDossier({ ...portWages, asOf: "2026-06-02", records });
  const sourcesOn = (day: IsoDate): string[] =>
    asOf(frozen, day).dossier.records.flatMap(({ references = [] }) => references.map((one) => one.source));
  expect(sourcesOn("2026-03-25")).toStrictEqual(["source:a", "source:b"]);
  expect(sourcesOn("2026-03-12")).toStrictEqual(["source:a"]);
  expect(sourcesOn("2026-06-02")).toStrictEqual(["source:c"]);
});
