import { describe, expect, test } from "vitest";
import { portWages } from "../../examples/talks/port-wages.js";
import type { Dossier, DossierRecord, Party, Person, TalksEvent } from "../../generated/types.js";
import { asOf } from "../as-of.js";
import { disputes } from "./disputes.js";
import { participants } from "./participants.js";
import { positionRows } from "./positions-matrix.js";
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

  test("a person is listed under the state whose office it is, with the office, and until when", () => {
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

  test("parties that hold a position come first, those that nothing names last; only the wanted ones where some are named", () => {
    const names = participants(today).map(({ name }) => name);
    expect(names).toStrictEqual(["Dockers’ union", "Port authority", "City council"]);
    expect(participants(today, { parties: ["party:port"] }).map(({ id }) => id)).toStrictEqual(["party:port"]);
  });
});

describe("a matrix that is ready to be rendered", () => {
  test("has a cell for each party in each row, in one order", () => {
    const rows = positionRows(today).entries;
    expect(rows.map(({ cells }) => cells.map(({ party }) => party))).toStrictEqual([
      ["Dockers’ union", "Port authority"],
      ["Dockers’ union", "Port authority"],
    ]);
  });

  test("knows what a party held before, though the view no longer has that position", () => {
    const [pay] = positionRows(today).entries;
    expect(pay?.cells[0]?.positions[0]).toMatchObject({
      stance: "conditional",
      earlier: { stance: "demands", summary: "Six per cent over one year.", statedOn: on("2026-03-01") },
    });
    const [then] = positionRows(asOf(portWages, "2026-03-05")).entries;
    expect(then?.cells[0]?.positions[0]).not.toHaveProperty("earlier");
  });

  test("separates the kinds of silence, and keeps what is known about them", () => {
    const shifts = positionRows(today).entries.find(({ id }) => id === "issue:shifts");
    expect(shifts?.cells.map(({ silence }) => silence)).toStrictEqual(["not-researched", "not-stated"]);
    expect(shifts?.cells[1]?.positions[0]?.summary).toBe("Asked on 12 March, the port gave no answer.");
  });

  test("shows as many parties and issues as fit, the fullest first, and counts the others", () => {
    const many = Array.from({ length: 70 }, (_, at): DossierRecord[] => [
      { kind: "party", id: `party:p${at}`, name: `Party ${at}`, type: "organisation" },
      { kind: "issue", id: `issue:i${at}`, name: `Issue ${at}`, question: "What?" },
      {
        kind: "position",
        id: `position:${at}`,
        name: "Wants it",
        party: `party:p${at}`,
        issue: `issue:i${at}`,
        stance: "demands",
        summary: "Wants it.",
      },
    ]).flat();
    const shown = positionRows(asOf({ ...portWages, records: [...portWages.records, ...many] }, "2026-03-20"));
    expect(shown.entries).toHaveLength(60);
    expect(shown.entries[0]?.cells).toHaveLength(40);
    expect(shown).toMatchObject({ partiesLeftOut: 32, issuesLeftOut: 12 });
    expect(positionRows(today)).not.toHaveProperty("partiesLeftOut");
  });

  test("keeps the order that an editor asks for", () => {
    const rows = positionRows(today, { parties: ["party:port"], issues: ["issue:shifts", "issue:pay"] }).entries;
    expect(rows.map(({ id, cells }) => [id, cells.length])).toStrictEqual([
      ["issue:shifts", 1],
      ["issue:pay", 1],
    ]);
  });
});

describe("what is disputed", () => {
  test("is side by side, the weakest wording first and marked", () => {
    const [strike] = disputes(today);
    expect(strike).toMatchObject({ question: "Will there be a strike?", state: "open", type: "strength" });
    expect(strike?.claims.map(({ record, who, isWeakest }) => [record, who, isWeakest])).toStrictEqual([
      ["statement:may-strike", "Dockers’ union", true],
      ["statement:will-strike", "Dockers’ union", undefined],
    ]);
  });

  test("says who a claim rests on instead of repeating that it is disputed", () => {
    const [strike] = disputes(today);
    expect(strike?.claims[0]?.reliability).toMatchObject({ state: "one-origin", origins: ["Dockers’ union"] });
  });

  test("is not a dispute before both sides are known", () => {
    expect(disputes(asOf(portWages, "2026-03-12"))).toStrictEqual([]);
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

  test("shows for an earlier day only what was known then", () => {
    const then = whereThingsStand(asOf(portWages, "2026-03-05"));
    expect(then).not.toHaveProperty("disputes");
    expect(then.next?.map(({ name, status }) => [name, status])).toStrictEqual([["First round", "announced"]]);
  });
});
