import { describe, expect, test } from "vitest";
import { portWages } from "../examples/talks/port-wages.js";
import type { Position, Proposal } from "../generated/types.js";
import { asOf } from "./as-of.js";
import { changesSince, diff } from "./diff.js";
import { isSameValue } from "./same-value.js";

const brokenSilence: Position = {
  kind: "position",
  id: "position:port-shifts-2",
  name: "Port would pay night work double",
  party: "party:port",
  issue: "issue:shifts",
  stance: "accepts",
  summary: "Night work is paid double.",
  statedOn: { edtf: "2026-03-18", earliest: "2026-03-18", latest: "2026-03-18", basis: "stated" },
  knownFrom: { edtf: "2026-03-18", earliest: "2026-03-18", latest: "2026-03-18", basis: "stated" },
};

describe("what changed", () => {
  const changes = (from: string, until: string) =>
    diff(portWages, from, until).map(({ id, change, cause }) => `${id} ${change}, ${cause}`);

  test("between two days names each record once, with the reason", () => {
    expect(changes("2026-03-05", "2026-03-12")).toStrictEqual(
      expect.arrayContaining([
        "position:union-pay-2 changed, world",
        "statement:offer corrected, mistake",
        "event:round-1 changed, world",
        "statement:will-strike added, world",
      ]),
    );
    expect(changes("2026-03-05", "2026-03-12").join()).not.toContain("union-pay-1");
  });

  test("separates what happened from what had happened before and became known later", () => {
    expect(changes("2026-03-12", "2026-03-15")).toContain("event:warning-letter added, learned");
    expect(changes("2026-03-12", "2026-03-15")).toContain("statement:will-strike disputed, world");
  });

  test("names a date that moved", () => {
    expect(changes("2026-03-13", "2026-03-20")).toContain("event:round-2 rescheduled, world");
    expect(changes("2026-03-13", "2026-03-17").join()).not.toContain("event:round-2");
  });

  test("between a day and itself is empty", () => {
    for (const day of ["2026-01-01", "2026-03-05", "2026-03-12", "2030-01-01"])
      expect(changes(day, day)).toStrictEqual([]);
  });

  test("is one change where a party breaks its silence", () => {
    const until = brokenSilence.statedOn ?? { edtf: "", basis: "stated" };
    const ended = portWages.records.map((record) =>
      record.id === "position:port-shifts" ? { ...record, valid: { until } } : record,
    );
    const stated = { ...portWages, records: [...ended, brokenSilence] };
    const entries = diff(stated, "2026-03-13", "2026-03-19").filter(({ id }) => id.startsWith("position:port-shifts"));
    expect(entries).toMatchObject([
      { id: "position:port-shifts-2", change: "changed", cause: "world", before: { silence: "not-stated" } },
    ]);
  });

  test("since an article was published is the same, up to the day of the dossier", () => {
    expect(changesSince(portWages, "2026-03-12")).toStrictEqual(diff(portWages, "2026-03-12", "2026-03-20"));
  });

  test("since an article that is newer than the dossier is empty", () => {
    expect(changesSince(portWages, "2026-04-01")).toStrictEqual([]);
  });

  test("counts a correction for readers of the days before it, not for those who found it corrected", () => {
    expect(changes("2026-03-09", "2026-03-10")).toContain("statement:offer corrected, mistake");
    expect(changes("2026-03-10", "2026-03-12").join()).not.toContain("statement:offer");
  });

  test("of two views has the records of these views", () => {
    const [before, after] = [asOf(portWages, "2026-03-05"), asOf(portWages, "2026-03-12")];
    const entries = diff(before, after);
    expect(entries).toStrictEqual(diff(portWages, "2026-03-05", "2026-03-12"));
    const round = entries.find(({ id }) => id === "event:round-1");
    expect(before.dossier.records.some((record) => isSameValue(record, round?.before))).toBe(true);
    expect(after.dossier.records.some((record) => isSameValue(record, round?.after))).toBe(true);
  });

  test.each([
    ["2026-03-12", "2026-03-05"],
    [
      { validAt: "2026-03-05", knownAt: "2026-03-12" },
      { validAt: "2026-03-05", knownAt: "2026-03-05" },
    ],
  ])("with the later day first is refused, and the error says what to do: %j, %j", (from, until) => {
    expect(() => diff(portWages, from, until)).toThrow(RangeError);
    expect(() => diff(asOf(portWages, from), asOf(portWages, until))).toThrow(
      "2026-03-12 is later than 2026-03-05. Give the earlier day first.",
    );
  });
});

describe("a proposal", () => {
  const day = { edtf: "2026-03-02", earliest: "2026-03-02", latest: "2026-03-02", basis: "stated" as const };

  /** What a reader finds changed in a proposal whose status moved on 10 March. */
  function moved(was: Proposal["status"], is: Proposal["status"]): string[] {
    const offer: Proposal = {
      kind: "proposal",
      id: "proposal:offer",
      name: "First offer",
      status: is,
      on: day,
      knownFrom: day,
      history: [{ on: "2026-03-10", by: "desk editor", change: "updated", before: { status: was } }],
    };
    const talks = { ...portWages, records: [...portWages.records, offer] };
    return diff(talks, "2026-03-09", "2026-03-10").flatMap(({ id, change }) => (id === offer.id ? [change] : []));
  }

  test.each([
    ["floated", "tabled", "strengthened"],
    ["agreed", "signed", "strengthened"],
    ["agreed", "under-negotiation", "weakened"],
    ["agreed", "rejected", "changed"],
    ["rejected", "tabled", "changed"],
  ] as const)("that was %s and is %s is %s", (was, is, change) => {
    expect(moved(was, is)).toStrictEqual([change]);
  });

  test("whose words change but not its status is changed", () => {
    const history = [{ on: "2026-03-10", by: "desk editor", change: "updated" as const, before: { summary: "Four." } }];
    const offer: Proposal = {
      kind: "proposal",
      id: "proposal:offer",
      name: "First offer",
      status: "tabled",
      summary: "Five.",
      on: day,
      knownFrom: day,
      history,
    };
    const talks = { ...portWages, records: [...portWages.records, offer] };
    expect(diff(talks, "2026-03-09", "2026-03-10").find(({ id }) => id === offer.id)).toMatchObject({
      change: "changed",
      before: { summary: "Four." },
      after: { summary: "Five." },
    });
  });
});

describe("a silence", () => {
  test("that had no date is something that we learned; a position without one is new in the world", () => {
    const causeOf = (fields: Partial<Position>): string | undefined => {
      const knownFrom = { edtf: "2026-03-14", earliest: "2026-03-14", latest: "2026-03-14", basis: "stated" as const };
      const position: Position = {
        kind: "position",
        id: "position:city",
        name: "City",
        party: "party:city",
        issue: "issue:pay",
        summary: "City.",
        knownFrom,
        ...fields,
      };
      const talks = { ...portWages, records: [...portWages.records, position] };
      return diff(talks, "2026-03-13", "2026-03-14").find(({ id }) => id === "position:city")?.cause;
    };
    expect(causeOf({ silence: "not-stated" })).toBe("learned");
    expect(causeOf({ stance: "demands" })).toBe("world");
  });
});
