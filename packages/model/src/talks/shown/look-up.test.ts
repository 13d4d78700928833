import { describe, expect, test } from "vitest";
import { portWages } from "../../examples/talks/port-wages.js";
import type { Dossier, DossierRecord, ShownReliability, TimelineEntry } from "../../generated/types.js";
import { phraseText } from "../../labels/phrase.js";
import { reliabilityWords } from "../../labels/reliability-words.js";
import { en } from "../../languages/en/labels.js";
import { asOf } from "../as-of.js";
import { participants } from "./participants.js";
import { positionRows } from "./positions-matrix.js";
import { timeline } from "./timeline.js";

const on = (day: string) => ({ edtf: day, earliest: day, latest: day, basis: "stated" as const });

/** The example, with fields of one record changed. */
const changed = (id: string, fields: object): Dossier => ({
  ...portWages,
  records: portWages.records.map((record) => (record.id === id ? { ...record, ...fields } : record)),
});

const round = (fields: object): TimelineEntry | undefined =>
  timeline(changed("event:round-1", fields)).find(({ id }) => id === "event:round-1");

describe("beside a meeting a reader finds", () => {
  test("which sources confirm it, and which say otherwise, apart from those that it rests on", () => {
    const [first, second] = portWages.records.filter(({ kind }) => kind === "source");
    if (first === undefined || second === undefined) throw new Error("The example needs two sources.");
    const references = [
      { source: first.id, intent: "confirms" },
      { source: second.id, intent: "disputes" },
    ];
    const entry = round({ references });
    expect(entry?.reliability).toMatchObject({
      confirmedBy: [first.name],
      objections: [{ sense: "disputes", source: second.name }],
    });
    expect(entry?.sources?.map(({ id }) => id)).toStrictEqual([first.id]);
    expect(round({})?.reliability).not.toHaveProperty("confirmedBy");
    const { sentences } = reliabilityWords(entry?.reliability ?? { state: "anonymous" }, [], en, "en");
    expect(sentences.map((one) => phraseText(one, en.dates))).toContain(`It is confirmed by ${first.name}.`);
  });

  test("which editor confirmed it, and how", () => {
    const confirmed = { by: "desk editor", on: "2026-03-11", how: "two documents" };
    expect(round({ confirmed })?.reliability).toMatchObject({ state: "one-origin", confirmed });
    expect(round({})?.reliability).not.toHaveProperty("confirmed");
  });

  test("what we had wrong about it, and since when it is right", () => {
    const history = [
      { on: "2026-03-11", by: "desk editor", change: "corrected", before: { outcome: "None." }, note: "They do meet." },
      { on: "2026-03-12", by: "desk editor", change: "updated", before: { place: null } },
    ];
    expect(round({ history })?.reliability).toMatchObject({
      state: "corrected",
      notices: [{ on: "2026-03-11", change: "corrected", note: "They do meet." }],
    });
    expect(round({})?.reliability).not.toHaveProperty("notices");
  });

  test("that it was withdrawn", () => {
    const history = [{ on: "2026-03-11", by: "desk editor", change: "withdrawn", note: "It was another port." }];
    expect(round({ history })?.reliability).toMatchObject({
      state: "withdrawn",
      notices: [{ on: "2026-03-11", change: "withdrawn", note: "It was another port." }],
    });
  });

  test("why we do not rely on it, but no reason where we do", () => {
    const rankReason = "The paper took it back.";
    expect(round({ rank: "deprecated", rankReason })?.reliability).toMatchObject({
      state: "withdrawn",
      reason: rankReason,
    });
    expect(round({ rank: "preferred", rankReason })?.reliability).not.toHaveProperty("reason");
  });

  test("that it only may have come by then", () => {
    const when = { edtf: "2026-03-19/2026-03-22", earliest: "2026-03-19", latest: "2026-03-22", basis: "stated" };
    expect(round({ when, status: "planned" })?.reliability).not.toHaveProperty("certainty");
    expect(round({ knownFrom: when })?.reliability).toMatchObject({ certainty: "possible" });
  });

  test("no origin where two sources do not name their publishers", () => {
    const references = [{ source: "source:a" }, { source: "source:b" }];
    const sources = ["source:a", "source:b"].map((id): DossierRecord => ({
      kind: "source",
      id,
      name: `Leaflet ${id}`,
      published: on("2026-03-01"),
    }));
    const dossier = changed("event:round-1", { references });
    const [entry] = timeline({ ...dossier, records: [...dossier.records, ...sources] }, { events: ["event:round-1"] });
    expect(entry?.reliability).toStrictEqual({ state: "anonymous" });
  });
});

describe("that a party exists needs no source", () => {
  const union = (fields: object): ShownReliability | undefined =>
    participants(asOf(changed("party:union", fields), "2026-03-20")).find(({ id }) => id === "party:union")
      ?.reliability;

  test("so nothing is said about how far it can be relied on", () => {
    expect(union({})).toBeUndefined();
  });

  test("unless it has a source, an editor confirmed it, or we had it wrong", () => {
    expect(union({ references: [{ source: "source:post-1" }] })).toMatchObject({ origins: ["Harbour Post"] });
    expect(union({ confirmed: { by: "desk editor", on: "2026-03-11", how: "asked" } })).toHaveProperty("confirmed");
    const history = [{ on: "2026-03-11", by: "desk editor", change: "corrected", before: { name: "Union" } }];
    expect(union({ history })).toHaveProperty("notices");
  });

  test("nor does it that we looked for a position and found nothing; a party's silence does", () => {
    const shifts = (silence: string): ShownReliability | undefined => {
      const dossier = changed("position:port-shifts", { silence, references: [], knownFrom: on("2026-03-12") });
      const { entries } = positionRows(asOf(dossier, "2026-03-20"), {
        issues: ["issue:shifts"],
        parties: ["party:port"],
      });
      return entries[0]?.cells[0]?.positions[0]?.reliability;
    };
    expect(shifts("not-in-our-sources")).toBeUndefined();
    expect(shifts("not-stated")).toStrictEqual({ state: "anonymous" });
  });
});
