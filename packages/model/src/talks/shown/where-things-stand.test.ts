import { expect, test } from "vitest";
import { portWages } from "../../examples/talks/port-wages.js";
import type { DossierRecord, Position, TalksEvent, When } from "../../generated/types.js";
import { asOf } from "../as-of.js";
import { whereThingsStand } from "./where-things-stand.js";

const on = (day: string): When => ({ edtf: day, earliest: day, latest: day, basis: "stated" });

const held = (name: string, fields: Partial<Position>): Position => ({
  kind: "position",
  id: `position:${name}`,
  name,
  party: "party:city",
  issue: `issue:${name}`,
  stance: "supports",
  summary: name,
  knownFrom: on("2026-03-01"),
  ...fields,
});

const event = (name: string, fields: Partial<TalksEvent>): TalksEvent => ({
  kind: "event",
  id: `event:${name}`,
  name,
  type: "meeting",
  status: "happened",
  knownFrom: on("2026-03-01"),
  ...fields,
});

const brief = (...records: DossierRecord[]) => whereThingsStand(asOf({ ...portWages, records }, "2026-03-20"));

test("what the talks may fail on comes first, then what moved, what is demanded, and the newest of the rest", () => {
  const positions = brief(
    held("old", { statedOn: on("2026-03-01") }),
    held("undated", {}),
    held("new", { statedOn: on("2026-03-05") }),
    held("since", { valid: { from: on("2026-03-03") } }),
    held("demanded", { stance: "demands", statedOn: on("2026-03-01") }),
    held("rejected", { stance: "rejects", statedOn: on("2026-03-02") }),
    held("conditional", { stance: "conditional", statedOn: on("2026-03-03") }),
  ).positions?.map(({ summary }) => summary);
  expect(positions).toStrictEqual(["conditional", "rejected", "demanded", "new", "since"]);
  const first = brief(
    held("demanded", { stance: "demands", statedOn: on("2026-03-08") }),
    held("moved", { supersedes: "position:before", statedOn: on("2026-03-02") }),
    held("red", { redLine: true, statedOn: on("2026-03-01") }),
  ).positions;
  expect(first?.map(({ summary }) => summary)).toStrictEqual(["red", "moved", "demanded"]);
  expect(first?.map(({ redLine }) => redLine)).toStrictEqual([true, undefined, undefined]);
});

test("the latest three meetings, newest first; one without a day is not among them", () => {
  const days = ["2026-03-03", "2026-03-01", "2026-03-04", "2026-03-02"];
  const meetings = days.map((day, index) => event(`m${index}`, { when: on(day), place: "Town hall" }));
  const { latest, next } = brief(...meetings, event("undated", {}));
  expect(latest?.map(({ when, place }) => [when?.edtf, place])).toStrictEqual(
    ["2026-03-04", "2026-03-03", "2026-03-02"].map((day) => [day, "Town hall"]),
  );
  expect(next).toBeUndefined();
});

test("what is next is not what was cancelled; of two that may begin on one day the surer comes first", () => {
  const span = {
    edtf: "2026-04-01/2026-04-09",
    earliest: "2026-04-01",
    latest: "2026-04-09",
    basis: "stated" as const,
  };
  const { next } = brief(
    event("undated", { status: "expected" }),
    event("vague", { status: "planned", when: span }),
    event("sure", { status: "postponed", when: on("2026-04-01") }),
    event("off", { status: "cancelled", when: on("2026-03-30") }),
  );
  expect(next?.map(({ name, status }) => [name, status])).toStrictEqual([
    ["sure", "postponed"],
    ["vague", "planned"],
    ["undated", "expected"],
  ]);
});

test("what was postponed is still to come, but not on the day that has passed", () => {
  const { next } = brief(
    event("late", { status: "postponed", when: on("2026-03-02") }),
    event("soon", { status: "planned", when: on("2026-04-01") }),
  );
  expect(next).toMatchObject([
    { name: "soon", when: on("2026-04-01") },
    { name: "late", status: "postponed" },
  ]);
  expect(next?.[1]).not.toHaveProperty("when");
});
