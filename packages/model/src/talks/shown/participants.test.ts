import { describe, expect, test } from "vitest";
import { portWages } from "../../examples/talks/port-wages.js";
import type { Dossier, DossierRecord, Party, Person, TalksEvent } from "../../generated/types.js";
import { asOf } from "../as-of.js";
import { participants } from "./participants.js";

const day = { edtf: "2026-03-05", earliest: "2026-03-05", latest: "2026-03-05", basis: "stated" as const };

const party = (id: string, fields: Partial<Party> = {}): Party => ({
  kind: "party",
  id: `party:${id}`,
  name: `Party ${id}`,
  type: "organisation",
  ...fields,
});

const person = (id: string, roles: Person["roles"], fields: Partial<Person> = {}): Person => ({
  kind: "person",
  id: `person:${id}`,
  name: `Person ${id}`,
  roles,
  ...fields,
});

/** A meeting brings those that it names into the view. */
const meeting = (agents: TalksEvent["participants"], fields: Partial<TalksEvent> = {}): TalksEvent => ({
  kind: "event",
  id: "event:hearing",
  name: "Hearing",
  type: "meeting",
  status: "happened",
  when: day,
  knownFrom: day,
  ...(agents && { participants: agents }),
  ...fields,
});

const shownOf = (...records: DossierRecord[]) => {
  const dossier: Dossier = { ...portWages, records };
  return participants(asOf(dossier, "2026-03-20"));
};

describe("who is who", () => {
  test("names a person without any role alone, after the parties, and one with a role only in the party", () => {
    const found = shownOf(
      party("a"),
      person("b", []),
      person("c", [{ role: "Chair", organisation: "party:a" }]),
      meeting([{ agent: "person:b", capacity: "observer" }, { agent: "person:c" }]),
    );
    expect(found).toMatchObject([
      { name: "Party a", people: [{ name: "Person c", roles: [{ role: "Chair" }] }] },
      { id: "person:b", name: "Person b", parts: [{ capacity: "observer", events: ["Hearing"] }] },
    ]);
    expect(found).toHaveLength(2);
  });

  test("has a body within its party only, with what the body took part in", () => {
    const found = shownOf(
      party("state"),
      party("office", { partOf: "party:state" }),
      party("desk", { partOf: "party:office" }),
      meeting([{ agent: "party:desk", capacity: "host" }]),
    );
    expect(found.map(({ name, bodies, parts, onlyNamed }) => ({ name, bodies, parts, onlyNamed }))).toStrictEqual([
      {
        name: "Party state",
        bodies: ["Party desk", "Party office"],
        parts: [{ capacity: "host", events: ["Hearing"] }],
        onlyNamed: undefined,
      },
    ]);
  });

  test("has those that take part before those that are only named, which it marks", () => {
    const found = shownOf(
      party("a"),
      party("b"),
      meeting([{ agent: "party:b" }], { summary: "About Party a.", agenda: [] }),
      person("c", [{ role: "Chair", organisation: "party:a" }]),
      { ...meeting([{ agent: "person:c" }]), id: "event:other" },
    );
    expect(found.map(({ name, onlyNamed }) => [name, onlyNamed])).toStrictEqual([
      ["Party b", undefined],
      ["Party a", true],
    ]);
  });

  test("has a party and a person that nothing names, since no other part of the page has them", () => {
    const found = shownOf(
      party("a", { knownFrom: day }),
      party("b"),
      person("c", [{ role: "Chair", organisation: "party:b" }], { knownFrom: day }),
      party("later", { knownFrom: { ...day, edtf: "2026-04", earliest: "2026-04-01", latest: "2026-04-30" } }),
    );
    expect(found.map(({ name, onlyNamed, people }) => [name, onlyNamed, people?.[0]?.name])).toStrictEqual([
      ["Party a", true, undefined],
      ["Party b", true, "Person c"],
    ]);
  });

  test("leaves out a newspaper, unless one of its people takes part", () => {
    const paper = party("paper", { type: "publisher" });
    const reporter = person("d", [{ role: "Reporter", organisation: "party:paper" }]);
    expect(shownOf(paper, meeting([{ agent: "party:paper" }]))).toStrictEqual([]);
    expect(shownOf(paper, reporter, meeting([{ agent: "person:d" }]))).toMatchObject([{ name: "Party paper" }]);
  });

  test("names the members of a coalition, with the time in which they were", () => {
    const found = shownOf(
      party("a"),
      party("five", { type: "coalition", members: [{ party: "party:a", from: day }], membersComplete: false }),
      meeting([{ agent: "party:five" }]),
    );
    expect(found.find(({ id }) => id === "party:five")).toMatchObject({
      members: [{ name: "Party a", from: day }],
      membersComplete: false,
    });
  });

  test("lists a person under the party that the person speaks for, with the employer", () => {
    const found = shownOf(
      party("a"),
      party("firm"),
      person("e", [{ role: "Lawyer", organisation: "party:firm", onBehalfOf: "party:a" }]),
      meeting([{ agent: "person:e" }]),
    );
    expect(found.find(({ people }) => people !== undefined)).toMatchObject({
      id: "party:a",
      people: [{ name: "Person e", roles: [{ role: "Lawyer", organisation: "Party firm" }] }],
    });
  });

  test("survives two parties that are said to be within each other", () => {
    const found = shownOf(
      party("a", { partOf: "party:b" }),
      party("b", { partOf: "party:a" }),
      meeting([{ agent: "party:a" }]),
    );
    expect(found.map(({ name }) => name)).toStrictEqual(["Party a", "Party b"]);
  });
});
