import { describe, expect, test } from "vitest";
import { portWages } from "../../examples/talks/port-wages.js";
import type { Dossier, DossierRecord, Party, Person, TalksEvent } from "../../generated/types.js";
import { asOf } from "../as-of.js";
import { disputed } from "./disputed.js";
import { participants } from "./participants.js";
import { positionRows } from "./positions-matrix.js";
import { whatChanged } from "./what-changed.js";
import { whereThingsStand } from "./where-things-stand.js";

const on = (day: string) => ({ edtf: day, earliest: day, latest: day, basis: "stated" as const });
const today = asOf(portWages, "2026-03-20");

const withRecords = (...records: DossierRecord[]): Dossier => ({
  ...portWages,
  records: [...portWages.records, ...records],
});

describe("who is who", () => {
  const state: Party = { kind: "party", id: "party:state", name: "The state", type: "state" };
  const office: Party = {
    kind: "party",
    id: "party:office",
    name: "Mediation office",
    type: "body",
    partOf: "party:state",
  };
  const mediator: Person = {
    kind: "person",
    id: "person:mediator",
    name: "The mediator",
    roles: [
      { role: "Head", organisation: "party:office", from: on("2025-01-01"), until: on("2026-03-15") },
      { role: "Ombudsman", organisation: "party:state", from: on("2026-04-01") },
    ],
  };
  const meeting: TalksEvent = {
    kind: "event",
    id: "event:hearing",
    name: "Hearing",
    type: "meeting",
    status: "happened",
    when: on("2026-03-05"),
    knownFrom: on("2026-03-05"),
    participants: [{ agent: "person:mediator", capacity: "mediator" }],
  };
  const dossier = withRecords(state, office, mediator, meeting);

  test("a person stands under the state whose office it is, with the office, and until when", () => {
    const found = participants(asOf(dossier, "2026-03-20")).find(({ id }) => id === "party:state");
    expect(found).toMatchObject({
      bodies: ["Mediation office"],
      people: [
        {
          name: "The mediator",
          roles: [{ role: "Head", organisation: "Mediation office", until: on("2026-03-15") }],
          parts: [{ capacity: "mediator", events: ["Hearing"] }],
        },
      ],
    });
  });

  test("a role that has not begun is left out", () => {
    const [person] = participants(asOf(dossier, "2026-03-20")).flatMap(({ people = [] }) => people);
    expect(person?.roles.map(({ role }) => role)).toStrictEqual(["Head"]);
  });

  test("parties that hold a position come first; only the wanted ones where some are named", () => {
    expect(participants(today).map(({ name }) => name)).toStrictEqual(["Dockers’ union", "Port authority"]);
    expect(participants(today, { parties: ["party:port"] }).map(({ id }) => id)).toStrictEqual(["party:port"]);
  });
});

describe("a matrix that is ready to be drawn", () => {
  test("has a cell for each party in each row, in one order", () => {
    const rows = positionRows(today, portWages);
    expect(rows.map(({ cells }) => cells.map(({ party }) => party))).toStrictEqual([
      ["Dockers’ union", "Port authority"],
      ["Dockers’ union", "Port authority"],
    ]);
  });

  test("knows what a party held before, though the view no longer does", () => {
    const [pay] = positionRows(today, portWages);
    expect(pay?.cells[0]?.positions[0]).toMatchObject({
      stance: "conditional",
      earlier: { stance: "demands", summary: "Six per cent over one year.", statedOn: on("2026-03-01") },
    });
    const [then] = positionRows(asOf(portWages, "2026-03-05"), portWages);
    expect(then?.cells[0]?.positions[0]).not.toHaveProperty("earlier");
  });

  test("tells silences apart, and keeps what is known of them", () => {
    const shifts = positionRows(today, portWages).find(({ id }) => id === "issue:shifts");
    expect(shifts?.cells.map(({ silence }) => silence)).toStrictEqual(["not-researched", "not-stated"]);
    expect(shifts?.cells[1]?.positions[0]?.summary).toBe("Asked on 12 March, the port gave no answer.");
  });

  test("keeps the order that an editor asks for", () => {
    const rows = positionRows(today, portWages, { parties: ["party:port"], issues: ["issue:shifts", "issue:pay"] });
    expect(rows.map(({ id, cells }) => [id, cells.length])).toStrictEqual([
      ["issue:shifts", 1],
      ["issue:pay", 1],
    ]);
  });
});

describe("what changed", () => {
  const changes = whatChanged(portWages, "2026-03-05", "2026-03-20");
  const change = (record: string) => changes.find((one) => one.record === record);

  test("tells what happened from what became known later and from what we had wrong", () => {
    expect(change("position:union-pay-2")?.axis).toBe("world");
    expect(change("event:warning-letter")?.axis).toBe("learned");
    expect(change("statement:offer")?.axis).toBe("mistake");
  });

  test("shows before and after, each with its own sources", () => {
    expect(change("position:union-pay-2")).toMatchObject({
      title: "Dockers’ union: Pay",
      before: { stance: "demands", sources: [{ title: "Report of 1 March" }, { title: "Morning news" }] },
      after: { stance: "conditional", sources: [{ title: "Report of 12 March" }] },
    });
  });

  test("reads what was wrong from the history, since the record holds what is right", () => {
    expect(change("statement:offer")).toMatchObject({
      before: { text: "The port offers 4.7 per cent." },
      after: { text: "The port offers 4.1 per cent." },
      correction: { on: "2026-03-10", note: "The offer is 4.1 per cent; an earlier version had 4.7." },
    });
  });

  test("leaves the harder of two wordings to the dispute", () => {
    expect(change("statement:may-strike")).toBeDefined();
    expect(change("statement:will-strike")).toBeUndefined();
  });

  test("does not call it news that a party or a source is named", () => {
    expect(changes.map(({ kind }) => kind)).not.toContain("party");
    expect(changes.map(({ kind }) => kind)).not.toContain("source");
  });

  test("does not call it news that we looked for a position and found none", () => {
    const looked = withRecords({
      kind: "position",
      id: "position:city-pay",
      name: "City on pay",
      party: "party:port",
      issue: "issue:pay",
      silence: "not-in-our-sources",
      summary: "None of the reports says.",
      knownFrom: on("2026-03-12"),
    });
    const found = whatChanged(looked, "2026-03-05", "2026-03-20").map(({ record }) => record);
    expect(found).toContain("position:port-shifts");
    expect(found).not.toContain("position:city-pay");
  });

  test("is nothing between a day and itself", () => {
    expect(whatChanged(portWages, "2026-03-12", "2026-03-12")).toStrictEqual([]);
  });

  test("tells a further source from a change: the radio only repeats the paper", () => {
    expect(whatChanged(portWages, "2026-03-01", "2026-03-02")).toMatchObject([
      { record: "position:union-pay-1", axis: "learned", sameWords: "more-sources" },
      { record: "statement:offer", axis: "learned", sameWords: "more-sources" },
    ]);
  });
});

describe("what is disputed", () => {
  test("stands side by side, the weakest wording first and named", () => {
    const [strike] = disputed(today);
    expect(strike).toMatchObject({ question: "Will there be a strike?", state: "open", type: "strength" });
    expect(strike?.claims.map(({ record, who, isWeakest }) => [record, who, isWeakest])).toStrictEqual([
      ["statement:may-strike", "Dockers’ union", true],
      ["statement:will-strike", "Dockers’ union", undefined],
    ]);
  });

  test("says on whom a claim rests instead of saying again that it is disputed", () => {
    const [strike] = disputed(today);
    expect(strike?.claims[0]?.standing).toMatchObject({ state: "one-origin", origins: ["Dockers’ union"] });
  });

  test("is no dispute before both sides are known", () => {
    expect(disputed(asOf(portWages, "2026-03-12"))).toStrictEqual([]);
  });
});

describe("where things stand", () => {
  test("names the latest, the next, positions and open disputes, as of the day", () => {
    expect(whereThingsStand(today)).toMatchObject({
      question: portWages.question,
      asOf: "2026-03-20",
      notice: "Invented example",
      latest: [{ name: "First round" }, { name: "Letter of warning" }],
      next: [{ name: "Second round", status: "planned" }],
      positions: [{ party: "Dockers’ union", issue: "Pay", stance: "conditional" }],
      disputes: ["Will there be a strike?"],
    });
  });

  test("puts a red line first", () => {
    const red = withRecords({
      kind: "position",
      id: "position:port-pay",
      name: "Port draws a line",
      party: "party:port",
      issue: "issue:pay",
      stance: "opposes",
      redLine: true,
      summary: "No more than 4.1 per cent.",
      statedOn: on("2026-03-02"),
      knownFrom: on("2026-03-02"),
    });
    expect(whereThingsStand(asOf(red, "2026-03-20")).positions?.[0]).toMatchObject({ party: "Port authority" });
  });

  test("knows of an earlier day only what was known then", () => {
    const then = whereThingsStand(asOf(portWages, "2026-03-05"));
    expect(then).not.toHaveProperty("disputes");
    expect(then.next?.map(({ name, status }) => [name, status])).toStrictEqual([["First round", "announced"]]);
  });
});
