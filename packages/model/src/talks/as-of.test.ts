import { describe, expect, test } from "vitest";
import { portWages } from "../examples/talks/port-wages.js";
import type { DossierRecord, Id } from "../generated/types.js";
import { dossierSchema } from "../schema/dossier-schema.js";
import { asOf, type View } from "./as-of.js";
import { conflicts } from "./conflicts.js";
import { corrections } from "./corrections.js";
import { diff } from "./diff.js";
import { positions } from "./positions.js";

const ids = ({ dossier }: View, kind: DossierRecord["kind"]): Id[] =>
  dossier.records.filter((record) => record.kind === kind).map(({ id }) => id);
const get = ({ dossier }: View, id: Id): DossierRecord | undefined =>
  dossier.records.find((record) => record.id === id);

test("the example is what the schema accepts", () => {
  expect(() => dossierSchema.parse(portWages)).not.toThrow();
});

describe("a reader on a day", () => {
  test("before everything finds nothing, not even the parties", () => {
    expect(asOf(portWages, "2026-01-01").dossier.records).toStrictEqual([]);
  });

  test("finds the position that was held then, and not the next one", () => {
    expect(ids(asOf(portWages, "2026-03-05"), "position")).toStrictEqual(["position:union-pay-1"]);
    expect(ids(asOf(portWages, "2026-03-12"), "position")).toStrictEqual([
      "position:port-shifts",
      "position:union-pay-2",
    ]);
  });

  test("finds a meeting announced, without its outcome, before it was held, and held afterwards", () => {
    expect(get(asOf(portWages, "2026-03-05"), "event:round-1")).toMatchObject({ status: "announced" });
    expect(get(asOf(portWages, "2026-03-05"), "event:round-1")).not.toHaveProperty("outcome");
    expect(get(asOf(portWages, "2026-03-10"), "event:round-1")).toMatchObject({ status: "happened" });
  });

  test("does not find a position that another one replaced then, although that one no longer says so", () => {
    const later = { on: "2026-03-20", by: "desk editor", change: "updated" as const };
    const history = [{ ...later, before: { supersedes: "position:union-pay-1" } }];
    const records = portWages.records.map((record) => {
      if (record.id !== "position:union-pay-2" || record.kind !== "position") return record;
      const { supersedes: _, ...said } = record;
      return { ...said, history };
    });
    expect(ids(asOf({ ...portWages, records }, "2026-03-12"), "position")).not.toContain("position:union-pay-1");
    expect(ids(asOf({ ...portWages, records }, "2026-03-20"), "position")).toContain("position:union-pay-1");
  });

  test("does not know of a letter before it became public, however old it is", () => {
    expect(ids(asOf(portWages, "2026-03-14"), "event")).not.toContain("event:warning-letter");
    expect(ids(asOf(portWages, "2026-03-15"), "event")).toContain("event:warning-letter");
  });

  test("does not find what was not there then", () => {
    const history = [{ on: "2026-03-14", by: "desk editor", change: "updated" as const, before: { outcome: null } }];
    const records = portWages.records.map((record) =>
      record.id === "event:round-1" ? { ...record, history } : record,
    );
    expect(get(asOf({ ...portWages, records }, "2026-03-13"), "event:round-1")).not.toHaveProperty("outcome");
    expect(get(asOf({ ...portWages, records }, "2026-03-14"), "event:round-1")).toHaveProperty("outcome");
  });

  test("finds the date that was planned then", () => {
    expect(get(asOf(portWages, "2026-03-13"), "event:round-2")).toMatchObject({ when: { edtf: "2026-03-22" } });
    expect(get(asOf(portWages, "2026-03-18"), "event:round-2")).toMatchObject({ when: { edtf: "2026-03-25" } });
  });

  test("finds a corrected figure right, and the correction beside it, also later", () => {
    const view = asOf(portWages, "2026-03-05");
    expect(get(view, "statement:offer")).toMatchObject({ text: "The port offers 4.1 per cent." });
    expect(corrections(view)).toMatchObject([{ record: { id: "statement:offer" }, change: { on: "2026-03-10" } }]);
  });

  test("finds what our page said then, if that is what is asked", () => {
    const view = asOf(portWages, { validAt: "2026-03-05", knownAt: "2026-03-05", recordedAt: "2026-03-05" });
    expect(get(view, "statement:offer")).toMatchObject({ text: "The port offers 4.7 per cent." });
    expect(corrections(view)).toHaveLength(1);
  });

  test("does not find the standfirst of a later day, whichever clock is earlier", () => {
    const dossier = { ...portWages, standfirst: "Who gives way on pay." };
    const { asOf: day } = dossier;
    const found = (clocks: Parameters<typeof asOf>[1]) => asOf(dossier, clocks).dossier.standfirst;
    expect(found(day)).toBe("Who gives way on pay.");
    expect(found({ validAt: "2026-03-05", knownAt: day })).toBeUndefined();
    expect(found({ validAt: day, knownAt: "2026-03-05" })).toBeUndefined();
    expect(found({ validAt: day, knownAt: day, recordedAt: "2026-03-05" })).toBeUndefined();
  });

  test("after everything finds every occurrence, and the positions that still hold", () => {
    const view = asOf(portWages, "2030-01-01");
    const occurrences = portWages.records.filter(
      ({ kind }) => kind === "event" || kind === "statement" || kind === "source",
    );
    expect([...ids(view, "event"), ...ids(view, "statement"), ...ids(view, "source")]).toHaveLength(occurrences.length);
    expect(ids(view, "position")).not.toContain("position:union-pay-1");
  });
});

test.each(["tomorrow", "17 August 2025", "2025-8-1", ""])(
  "what is not a date is refused, and the error says how to write one: %s",
  (day) => {
    expect(() => asOf(portWages, day)).toThrow(`${JSON.stringify(day)} is not a date`);
  },
);

describe("what a record rests on", () => {
  test("two papers of which one repeats the other are one origin", () => {
    const { recordViews } = asOf(portWages, "2026-03-05");
    expect(recordViews.get("position:union-pay-1")).toMatchObject({
      origins: ["Harbour Post"],
      reliability: "one-origin",
    });
  });

  test("two publishers whose names are not known are one origin, and anonymous", () => {
    const unnamed = portWages.records.map((record) => {
      if (record.kind !== "source") return record;
      const { publisher: _, basedOn: __, ...rest } = record;
      return rest;
    });
    const { recordViews } = asOf({ ...portWages, records: unnamed }, "2026-03-05");
    expect(recordViews.get("position:union-pay-1")).toMatchObject({ origins: [""], reliability: "anonymous" });
  });

  test("a claim in an open conflict is disputed as soon as both sides are known", () => {
    expect(asOf(portWages, "2026-03-12").recordViews.get("statement:will-strike")?.reliability).toBe("one-origin");
    expect(asOf(portWages, "2026-03-15").recordViews.get("statement:will-strike")?.reliability).toBe("disputed");
  });

  test("a conflict shows its members side by side, the weakest wording first", () => {
    expect(conflicts(asOf(portWages, "2026-03-12"))).toStrictEqual([]);
    const [shown] = conflicts(asOf(portWages, "2026-03-15"));
    expect(shown?.members.map(({ id }) => id)).toStrictEqual(["statement:may-strike", "statement:will-strike"]);
  });

  test("nothing is confirmed unless a named editor says so", () => {
    const { recordViews } = asOf(portWages, "2030-01-01");
    expect([...recordViews.values()].some(({ confirmed }) => confirmed !== undefined)).toBe(false);
    const confirmed = { by: "desk editor", on: "2026-03-16", how: "seen by our reporter" };
    const records = portWages.records.map((record) =>
      record.id === "event:round-1" ? { ...record, confirmed } : record,
    );
    expect(asOf({ ...portWages, records }, "2026-03-20").recordViews.get("event:round-1")?.confirmed).toStrictEqual(
      confirmed,
    );
  });
});

describe("positions, party by issue", () => {
  const matrix = positions(asOf(portWages, "2026-03-12"));

  test("hold the stance of the day", () => {
    expect(matrix.cell("party:union", "issue:pay").positions).toMatchObject([{ stance: "conditional" }]);
  });

  test("separate a party that said nothing from one that was never asked", () => {
    expect(matrix.cell("party:port", "issue:shifts").silence).toBe("not-stated");
    expect(matrix.cell("party:port", "issue:pay").silence).toBe("not-researched");
  });
});

test("the order of the files makes no difference", () => {
  const reversed = { ...portWages, records: portWages.records.toReversed() };
  expect(asOf(reversed, "2026-03-15")).toStrictEqual(asOf(portWages, "2026-03-15"));
  expect(diff(reversed, "2026-03-01", "2026-03-15")).toStrictEqual(diff(portWages, "2026-03-01", "2026-03-15"));
});

describe("what our page said on a day", () => {
  const clocks = { validAt: "2026-03-12", knownAt: "2026-03-12" };
  const round = { on: "2026-03-11", by: "desk editor", change: "recorded" as const };
  const records = portWages.records.map((record) =>
    record.id === "event:round-1" ? { ...record, history: [round] } : record,
  );
  const on = (recordedAt: string): Id[] => ids(asOf({ ...portWages, records }, { ...clocks, recordedAt }), "event");

  test("has nothing that we recorded later, and has it from the day on which we did", () => {
    expect(on("2026-03-10")).not.toContain("event:round-1");
    expect(on("2026-03-11")).toContain("event:round-1");
  });

  test("has a correction from its day on", () => {
    const offer = (recordedAt: string) => get(asOf(portWages, { ...clocks, recordedAt }), "statement:offer");
    expect(offer("2026-03-09")).toMatchObject({ text: "The port offers 4.7 per cent." });
    expect(offer("2026-03-10")).toMatchObject({ text: "The port offers 4.1 per cent." });
  });
});
