import { describe, expect, test } from "vitest";
import { portWages } from "../../examples/talks/port-wages.js";
import type { Dossier, DossierRecord, IsoDate, ShownChange } from "../../generated/types.js";
import { asOf } from "../as-of.js";
import { whatChanged } from "./what-changed.js";

const on = (day: string) => ({ edtf: day, earliest: day, latest: day, basis: "stated" as const });

const withRecords = (...records: DossierRecord[]): Dossier => ({
  ...portWages,
  records: [...portWages.records, ...records],
});

const changesOf = (dossier: Dossier, since: IsoDate, until: IsoDate): ShownChange[] =>
  whatChanged(asOf(dossier, since), asOf(dossier, until));

describe("what changed", () => {
  const changes = changesOf(portWages, "2026-03-05", "2026-03-20");
  const change = (record: string) => changes.find((one) => one.record === record);

  test("separates what happened from what became known later and from what we had wrong", () => {
    expect(change("position:union-pay-2")?.cause).toBe("world");
    expect(change("event:warning-letter")?.cause).toBe("learned");
    expect(change("statement:offer")?.cause).toBe("mistake");
  });

  test("shows before and after, each with its own sources", () => {
    expect(change("position:union-pay-2")).toMatchObject({
      title: "Dockers’ union: Pay",
      before: { stance: "demands", sources: [{ title: "Report of 1 March" }, { title: "Morning news" }] },
      after: { stance: "conditional", sources: [{ title: "Report of 12 March" }] },
    });
  });

  test("takes the wrong words from the history, since the record has the right ones", () => {
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

  test("does not call a party or a source that is now named news", () => {
    expect(changes.map(({ kind }) => kind)).not.toContain("party");
    expect(changes.map(({ kind }) => kind)).not.toContain("source");
  });

  test("does not call a position that we looked for and did not find news", () => {
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
    const found = changesOf(looked, "2026-03-05", "2026-03-20").map(({ record }) => record);
    expect(found).toContain("position:port-shifts");
    expect(found).not.toContain("position:city-pay");
  });

  test("is empty between a day and itself", () => {
    expect(changesOf(portWages, "2026-03-12", "2026-03-12")).toStrictEqual([]);
  });

  test("separates a further source from a change: the radio only repeats the paper", () => {
    expect(changesOf(portWages, "2026-03-01", "2026-03-02")).toMatchObject([
      { record: "position:union-pay-1", cause: "learned", sameWords: "more-sources" },
      { record: "statement:offer", cause: "learned", sameWords: "more-sources" },
    ]);
  });

  test("lists what only has more sources after what is new, whatever its kind", () => {
    const twice: DossierRecord = {
      kind: "event",
      id: "event:vote",
      name: "Vote",
      type: "meeting",
      status: "happened",
      when: on("2026-03-01"),
      references: [{ source: "source:post-1" }, { source: "source:radio" }],
    };
    const scenario: DossierRecord = {
      kind: "scenario",
      id: "scenario:strike",
      name: "A strike",
      set: "spring",
      summary: "Work stops.",
      knownFrom: on("2026-03-02"),
    };
    const found = changesOf(withRecords(twice, scenario), "2026-03-01", "2026-03-02");
    expect(found.map(({ record, sameWords }) => [record, sameWords])).toStrictEqual([
      ["scenario:strike", undefined],
      ["event:vote", "more-sources"],
      ["position:union-pay-1", "more-sources"],
      ["statement:offer", "more-sources"],
    ]);
  });

  test("shows the roles of a person before and after", () => {
    const harbourMaster = { role: "Harbour master", organisation: "party:port" };
    const mediator: DossierRecord = {
      kind: "person",
      id: "person:mediator",
      name: "The mediator",
      roles: [harbourMaster, { role: "Councillor", organisation: "party:city" }],
      history: [{ on: "2026-03-08", by: "desk editor", change: "updated", before: { roles: [harbourMaster] } }],
    };
    const quote: DossierRecord = {
      kind: "statement",
      id: "statement:mediator",
      name: "The mediator speaks",
      form: "quote",
      text: "I am ready.",
      speaker: "person:mediator",
      on: on("2026-03-01"),
    };
    const found = changesOf(withRecords(mediator, quote), "2026-03-05", "2026-03-12");
    expect(found.find(({ record }) => record === "person:mediator")).toMatchObject({
      before: { text: "Harbour master, Port authority" },
      after: { text: "Harbour master, Port authority; Councillor, City council" },
    });
  });
});

test("an agreement that was extended has changed, and has not only become certain", () => {
  const agreement: DossierRecord = {
    kind: "proposal",
    id: "proposal:truce",
    name: "Truce",
    status: "in-force",
    references: [{ source: "source:post-1" }],
    steps: [
      { step: "entered-into-force", references: [{ source: "source:post-1" }] },
      { step: "extended", references: [{ source: "source:minutes" }] },
    ],
  };
  const dossier = { ...portWages, records: [...portWages.records, agreement] };
  const changes = whatChanged(asOf(dossier, "2026-03-10"), asOf(dossier, "2026-03-16"));
  const change = changes.find(({ record }) => record === agreement.id);
  expect(change).not.toHaveProperty("sameWords");
  expect(JSON.stringify(change?.before)).not.toContain("Extended");
  expect(JSON.stringify(change?.after?.text)).toContain("Extended");
  expect(change?.after?.sources?.map(({ id }) => id)).toContain("source:minutes");
});
