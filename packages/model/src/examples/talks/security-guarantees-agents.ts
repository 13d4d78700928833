import type { Party, Person } from "../../generated/types.js";

export const parties: Party[] = [
  { kind: "party", id: "party:ukraine", name: "Ukraine", type: "state" },
  { kind: "party", id: "party:russia", name: "Russia", type: "state" },
  { kind: "party", id: "party:united-states", name: "United States", type: "state" },
  { kind: "party", id: "party:germany", name: "Germany", type: "state" },
  { kind: "party", id: "party:united-kingdom", name: "United Kingdom", type: "state" },
  { kind: "party", id: "party:european-commission", name: "European Commission", type: "body" },
  { kind: "party", id: "party:nato", name: "NATO", type: "organisation" },
  { kind: "party", id: "party:european-officials", name: "European officials", type: "collective-speaker" },
  { kind: "party", id: "party:us-officials", name: "US officials", type: "collective-speaker" },
  { kind: "party", id: "party:ukrainian-officials", name: "Ukrainian officials", type: "collective-speaker" },
];

const role = (name: string, organisation: string) => ({ role: name, organisation });

export const people: Person[] = [
  { kind: "person", id: "person:zelensky", name: "Volodymyr Zelensky", roles: [role("President", "party:ukraine")] },
  { kind: "person", id: "person:putin", name: "Vladimir Putin", roles: [role("President", "party:russia")] },
  { kind: "person", id: "person:trump", name: "Donald Trump", roles: [role("President", "party:united-states")] },
  {
    kind: "person",
    id: "person:witkoff",
    name: "Steve Witkoff",
    roles: [{ ...role("Special envoy", "party:united-states"), wordsOfSource: "White House envoy" }],
  },
  { kind: "person", id: "person:merz", name: "Friedrich Merz", roles: [role("Chancellor", "party:germany")] },
  {
    kind: "person",
    id: "person:von-der-leyen",
    name: "Ursula von der Leyen",
    roles: [role("President", "party:european-commission")],
  },
  { kind: "person", id: "person:rutte", name: "Mark Rutte", roles: [role("Secretary-General", "party:nato")] },
];
