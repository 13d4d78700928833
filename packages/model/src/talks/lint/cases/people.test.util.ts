import type { Person } from "../../../generated/types.js";
import { claim, event, having, on, position, proposal, type FailingCase, type PassingCase } from "./sound.test.util.js";

const person = (fields: Partial<Person>): Person => ({
  kind: "person",
  id: "person:a",
  name: "The analyst",
  roles: [{ role: "Fellow", organisation: "party:institute" }],
  ...fields,
});
const fellow = person({});

export const failingPeople: FailingCase[] = [
  {
    what: "an expert whose title no one has checked",
    dossier: having(person({}), claim({ speaker: "person:a", genre: "analysis" })),
    rule: "expert-unchecked",
    record: "person:a",
    path: "roles",
    says: "The analyst is cited as “Fellow”, Harbour institute",
  },
  {
    what: "an expert whose words someone else passes on",
    dossier: having(person({}), claim({ origin: "person:a" })),
    rule: "expert-unchecked",
    record: "person:a",
    path: "roles",
    says: "The analyst is cited as “Fellow”",
  },
  {
    what: "a cited person about whom nothing is known",
    dossier: having(person({ roles: [] }), claim({ speaker: "person:a" })),
    rule: "expert-unchecked",
    record: "person:a",
    path: "roles",
    says: "the record does not say who that is",
  },
  {
    what: "a spokesperson who had left by then",
    dossier: having(
      person({ roles: [{ role: "Spokesperson", organisation: "party:port", until: on("2026-01-01") }] }),
      position({ statedBy: "person:a", statedOn: on("2026-02-01") }),
    ),
    rule: "speaker-without-role",
    record: "position:a",
    path: "statedBy",
    says: "The analyst acts for Port authority on 2026-02-01",
  },
  {
    what: "a spokesperson who had not started yet",
    dossier: having(
      person({ roles: [{ role: "Spokesperson", organisation: "party:port", from: on("2026-02-02") }] }),
      position({ statedBy: "person:a", statedOn: on("2026-02-01") }),
    ),
    rule: "speaker-without-role",
    record: "position:a",
    path: "statedBy",
    says: "has no role there at that time",
  },
  {
    what: "a delegate who speaks for another party",
    dossier: having(person({}), event({ participants: [{ agent: "person:a", onBehalfOf: "party:union" }] })),
    rule: "speaker-without-role",
    record: "event:a",
    path: "participants[0].onBehalfOf",
    says: "acts for Dockers’ union",
  },
];

export const passingPeople: PassingCase[] = [
  {
    what: "an expert whose title was checked",
    dossier: having({ ...fellow, checked: { on: "2026-03-19", by: "desk" } }, claim({ speaker: "person:a" })),
  },
  {
    what: "an expert who is not cited",
    dossier: having(fellow, claim({ about: ["person:a"] })),
  },
  {
    what: "a participant without a known role",
    dossier: having(
      { ...fellow, roles: [] },
      event({ participants: [{ agent: "person:a" }] }),
      claim({ speaker: "person:a" }),
    ),
  },
  {
    what: "a cited official",
    dossier: having(
      { ...fellow, roles: [{ role: "Speaker", organisation: "party:council" }] },
      claim({ speaker: "person:a" }),
    ),
  },
  {
    what: "a cited spokesperson of a party to the talks",
    dossier: having(
      { ...fellow, roles: [{ role: "Speaker", organisation: "party:union" }] },
      claim({ speaker: "person:a" }),
    ),
  },
  {
    what: "a cited spokesperson of an organisation that made a proposal",
    dossier: having({ ...fellow }, { ...proposal(), by: ["party:institute"] }, claim({ speaker: "person:a" })),
  },
  {
    what: "an adviser who works elsewhere and speaks for the city",
    dossier: having(
      { ...fellow, roles: [{ role: "Adviser", organisation: "party:institute", onBehalfOf: "party:city" }] },
      event({ participants: [{ agent: "person:a", onBehalfOf: "party:city" }] }),
    ),
  },
  {
    what: "an official of a member who speaks for the coalition",
    dossier: having(
      { ...fellow, roles: [{ role: "Chair", organisation: "party:union" }] },
      { kind: "party", id: "party:both", name: "Both unions", type: "coalition", members: [{ party: "party:union" }] },
      event({ participants: [{ agent: "person:a", onBehalfOf: "party:both" }] }),
    ),
  },
  {
    what: "a councillor who speaks for the city, in office since that year",
    dossier: having(
      { ...fellow, roles: [{ role: "Councillor", organisation: "party:council", from: on("2026") }] },
      event({ participants: [{ agent: "person:a", onBehalfOf: "party:city" }] }),
    ),
  },
];
