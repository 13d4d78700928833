import fc from "fast-check";
import { expect, test } from "vitest";
import type { Dossier, DossierRecord, When } from "../generated/types.js";
import { asOf, type View } from "./as-of.js";
import { diff } from "./diff.js";
import { freezeDossier } from "./freeze-dossier.js";

/** The same cases in every run: a build fails for what was changed, not for luck. Try others by hand. */
fc.configureGlobal({ seed: 20_261_122 });

const day = fc
  .integer({ min: 0, max: 1500 })
  .map((offset) => new Date(Date.UTC(2022, 0, 1 + offset)).toISOString().slice(0, 10));

/** A day, a few days, or a lower bound alone. */
const when: fc.Arbitrary<When> = fc.oneof(
  day.map((date): When => ({ edtf: date, earliest: date, latest: date, basis: "stated" })),
  fc.tuple(day, day).map((days): When => {
    const [earliest = "", latest = ""] = days.toSorted();
    return { edtf: `${earliest}/${latest}`, earliest, latest, basis: "inferred" };
  }),
  day.map((earliest): When => ({ edtf: `${earliest}/..`, earliest, basis: "stated" })),
);

const maybe = <K extends string, V>(key: K, value: fc.Arbitrary<V>): fc.Arbitrary<{ [key in K]?: V }> =>
  fc.option(value, { nil: undefined }).map((found) => (found === undefined ? {} : { [key]: found })) as fc.Arbitrary<{
    [key in K]?: V;
  }>;

const history = fc
  .array(fc.record({ on: day, change: fc.constantFrom("updated" as const, "corrected" as const) }), { maxLength: 3 })
  .map((changes) =>
    changes
      .toSorted((a, b) => (a.on < b.on ? -1 : 1))
      .map((change, index) => ({ ...change, by: "desk editor", before: { name: `state ${index}` } })),
  );

const common = (kind: string, index: number) =>
  fc
    .tuple(maybe("knownFrom", when), maybe("history", history), fc.subarray(["source:0", "source:1"]))
    .map(([known, past, sources]) => ({
      id: `${kind}:${index}`,
      name: `${kind} ${index}`,
      references: sources.map((source) => ({ source })),
      ...known,
      ...past,
    }));

const recordAt = (index: number): fc.Arbitrary<DossierRecord> =>
  fc.oneof(
    fc
      .tuple(common("event", index), when, fc.constantFrom("happened" as const, "planned" as const))
      .map(([base, date, status]): DossierRecord => ({
        kind: "event",
        ...base,
        type: "meeting",
        status,
        when: date,
        participants: [{ agent: "party:0" }],
      })),
    fc.tuple(common("statement", index), maybe("on", when)).map(([base, on]): DossierRecord => ({
      kind: "statement",
      ...base,
      form: "claim",
      text: "Words.",
      speaker: "party:0",
      ...on,
    })),
    fc
      .tuple(common("position", index), maybe("statedOn", when), fc.nat(index))
      .map(([base, on, earlier]): DossierRecord => ({
        kind: "position",
        ...base,
        party: "party:0",
        issue: "issue:0",
        stance: "supports",
        summary: "Words.",
        ...on,
        ...(earlier < index && { supersedes: `position:${earlier}` }),
      })),
  );

const dossiers: fc.Arbitrary<Dossier> = fc
  .tuple(when, when, ...Array.from({ length: 6 }, (_, index) => recordAt(index)))
  .map(([first, second, ...records]) => ({
    kind: "dossier",
    schemaVersion: 1,
    id: "dossier:any",
    name: "Any",
    question: "What?",
    lang: "en",
    asOf: "2027-01-01",
    records: [
      { kind: "party", id: "party:0", name: "Party", type: "state" },
      { kind: "issue", id: "issue:0", name: "Issue", question: "What?" },
      { kind: "source", id: "source:0", name: "First", published: first },
      { kind: "source", id: "source:1", name: "Second", published: second },
      ...records,
      {
        kind: "conflict",
        id: "conflict:0",
        name: "Conflict",
        question: "Who?",
        members: ["event:0", "statement:1", "statement:2"],
        type: "value",
        state: "open",
      },
    ],
  }));

const shown = ({ dossier, recordViews }: View): Map<string, string> =>
  new Map(
    dossier.records.map((record) => {
      const { reliability, certainty } = recordViews.get(record.id) ?? {};
      return [record.id, JSON.stringify([record, reliability, certainty])];
    }),
  );

test("before everything there is nothing", () => {
  fc.assert(
    fc.property(dossiers, (dossier) => {
      expect(asOf(dossier, "2021-12-31").dossier.records).toStrictEqual([]);
    }),
  );
});

test("after everything every occurrence is there", () => {
  fc.assert(
    fc.property(dossiers, (dossier) => {
      const there = new Set(asOf(dossier, "9999-12-31").dossier.records.map(({ id }) => id));
      const occurrences = dossier.records.filter(({ kind }) => kind === "event" || kind === "statement");
      expect(occurrences.filter(({ id }) => !there.has(id))).toStrictEqual([]);
    }),
  );
});

test("between a day and itself nothing changed", () => {
  fc.assert(
    fc.property(dossiers, day, (dossier, on) => {
      expect(diff(dossier, on, on)).toStrictEqual([]);
    }),
  );
});

test("a difference names exactly what the two days show differently, and what was corrected between them", () => {
  fc.assert(
    fc.property(dossiers, day, day, (dossier, one, other) => {
      const [from = "", until = ""] = [one, other].toSorted();
      const [a, b] = [shown(asOf(dossier, from)), shown(asOf(dossier, until))];
      const different = [...new Set([...a.keys(), ...b.keys()])].filter((id) => a.get(id) !== b.get(id));
      const corrected = dossier.records.filter(
        ({ id, history: past = [] }) =>
          b.has(id) && past.some(({ change, on }) => change === "corrected" && on > from && on <= until),
      );
      const named = diff(dossier, from, until).flatMap(({ id, before }) =>
        before === undefined ? [id] : [id, before.id],
      );
      expect(new Set(named)).toStrictEqual(new Set([...different, ...corrected.map(({ id }) => id)]));
    }),
  );
});

test("the order of records says nothing", () => {
  fc.assert(
    fc.property(dossiers, day, fc.infiniteStream(fc.nat()), (dossier, on, numbers) => {
      const shuffled = dossier.records
        .map((record) => ({ record, place: numbers.next().value ?? 0 }))
        .toSorted((a, b) => a.place - b.place)
        .map(({ record }) => record);
      expect(asOf({ ...dossier, records: shuffled }, on)).toStrictEqual(asOf(dossier, on));
    }),
  );
});

test("what was worked out for one day does not show on another", () => {
  fc.assert(
    fc.property(dossiers, fc.array(day, { minLength: 2, maxLength: 8 }), (dossier, days) => {
      const frozen = freezeDossier(dossier);
      for (const on of days) {
        // A view with the third clock is worked out anew each time.
        const anew = asOf(dossier, { validAt: on, knownAt: on, recordedAt: "9999-12-31" });
        expect(shown(asOf(frozen, on))).toStrictEqual(shown(anew));
      }
    }),
  );
});
