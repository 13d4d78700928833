import { expect, test } from "vitest";
import { portWages } from "../../examples/talks/port-wages.js";
import { securityGuaranteesTalks } from "../../examples/talks/security-guarantees.js";
import type { Dossier, Statement } from "../../generated/types.js";
import { asOf } from "../as-of.js";
import { timeline } from "./timeline.js";

const saidAtTheSummit = (dossier: Dossier) =>
  timeline(dossier, { events: ["event:alaska-summit"] })[0]?.remarks?.map(({ text }) => text);

test("a claim in two strengths appears at its event in the weaker one", () => {
  expect(saidAtTheSummit(securityGuaranteesTalks)).toStrictEqual([
    "Russia might not object to such an arrangement within a wider settlement.",
  ]);
});

test("the harder wording is shown where the dossier does not have the weaker one", () => {
  const records = securityGuaranteesTalks.records.filter(({ id }) => id !== "statement:might-not-object");
  expect(saidAtTheSummit({ ...securityGuaranteesTalks, records })).toHaveLength(1);
});

test("a source is listed by its headline, and carries the name that we gave it", () => {
  const [berlin] = timeline(securityGuaranteesTalks, { events: ["event:berlin-talks"] });
  expect(berlin?.sources).toMatchObject([
    {
      title: "US Proposes NATO-Style Security Guarantees for Ukraine Amid Peace Talks",
      name: "Rewritten report on the Berlin talks",
    },
  ]);
});

test("an event comes with its outcome, how far it can be relied on, and its sources", () => {
  const round = timeline(portWages).find(({ id }) => id === "event:round-1");
  expect(round).toMatchObject({
    outcome: "The two sides agreed to meet again.",
    reliability: { state: "one-origin", origins: ["Harbour Post"] },
    sources: [{ title: "Report of 1 March", publisher: "Harbour Post" }],
  });
});

test("a claim says who it rests on; a quotation only names its speaker", () => {
  const remarks = timeline(securityGuaranteesTalks).flatMap((entry) => entry.remarks ?? []);
  expect(remarks.find(({ form }) => form === "claim")).toMatchObject({
    speaker: "Steve Witkoff",
    reliability: { state: "one-origin", origins: ["Steve Witkoff"] },
  });
  const quote = remarks.find(({ form }) => form === "quote");
  expect(quote).toMatchObject({ speaker: "Volodymyr Zelensky" });
  expect(quote).not.toHaveProperty("reliability");
});

test("a relayed claim without a speaker names its origin", () => {
  const relayed: Statement = {
    kind: "statement",
    id: "statement:relayed",
    name: "Relayed",
    form: "claim",
    text: "The port would go to five.",
    origin: "party:port",
    relayedBy: ["party:union"],
    about: ["event:round-1"],
    on: { edtf: "2026-03-10", earliest: "2026-03-10", latest: "2026-03-10", basis: "stated" },
  };
  const entries = timeline({ ...portWages, records: [...portWages.records, relayed] }, { events: ["event:round-1"] });
  expect(entries[0]?.remarks).toContainEqual(
    expect.objectContaining({ text: "The port would go to five.", speaker: "Port authority" }),
  );
});

test("where no one names the publisher of an only source, the source itself is named as the origin", () => {
  const records = portWages.records.map((record) => {
    if (record.kind !== "source") return record;
    const { publisher: _, ...unnamed } = record;
    return unnamed;
  });
  const [letter] = timeline({ ...portWages, records }, { events: ["event:warning-letter"] });
  expect(letter?.reliability).toStrictEqual({ state: "anonymous", origins: ["Minutes"] });
});

test("a view shows an event as it was announced; a dossier is read as of its own day", () => {
  expect(timeline(asOf(portWages, "2026-03-05")).map(({ id, status }) => [id, status])).toStrictEqual([
    ["event:round-1", "announced"],
  ]);
  expect(timeline(portWages)).toStrictEqual(timeline(asOf(portWages, portWages.asOf)));
});

test("a participant who acts for a party is shown with it", () => {
  const round = portWages.records.find(({ id }) => id === "event:round-2");
  if (round?.kind !== "event") throw new Error("There is no second round.");
  const sent: Dossier = {
    ...portWages,
    records: [
      ...portWages.records.filter(({ id }) => id !== round.id),
      { ...round, participants: [{ agent: "party:city", onBehalfOf: "party:port" }] },
    ],
  };
  const [entry] = timeline(sent, { events: [round.id] });
  expect(entry?.participants?.map(({ name }) => name)).toStrictEqual(["City council for Port authority"]);
});
