import { describe, expect, test } from "vitest";
import { portWages } from "../../examples/talks/port-wages.js";
import type { Conflict, Dossier, DossierRecord } from "../../generated/types.js";
import { asOf } from "../as-of.js";
import { disputes } from "./disputes.js";

const day = { edtf: "2026-03-02", earliest: "2026-03-02", latest: "2026-03-02", basis: "stated" as const };

const withRecords = (...records: DossierRecord[]): Dossier => ({
  ...portWages,
  records: [...portWages.records, ...records],
});

const pay: Conflict = {
  kind: "conflict",
  id: "conflict:pay",
  name: "How much is offered?",
  question: "How much is offered?",
  summary: "Each side has its own figure.",
  members: ["statement:quote", "position:union-pay-2", "proposal:offer", "event:round-1"],
  type: "value",
  state: "resolved",
  resolution: { by: "desk editor", on: "2026-03-19", why: "The minutes have the figure." },
};

const quote: DossierRecord = {
  kind: "statement",
  id: "statement:quote",
  name: "Four",
  form: "quote",
  text: "We offer four.",
  origin: "party:port",
  relayedBy: ["party:union", "source:radio"],
  on: day,
  knownFrom: day,
};

const offer: DossierRecord = {
  kind: "proposal",
  id: "proposal:offer",
  name: "First offer",
  by: ["party:port", "party:city"],
  status: "tabled",
  summary: "4.1 per cent.",
  on: day,
  knownFrom: day,
};

const shown = disputes(asOf(withRecords(pay, quote, offer), "2026-03-20"));
const settled = shown.find(({ id }) => id === "conflict:pay");

describe("in a dispute a reader finds", () => {
  test("who settled it, when and why, after the open ones", () => {
    expect(shown.map(({ id, state }) => [id, state])).toStrictEqual([
      ["conflict:strike", "open"],
      ["conflict:pay", "resolved"],
    ]);
    expect(settled).toMatchObject({ summary: pay.summary, resolution: pay.resolution });
    expect(shown[0]).not.toHaveProperty("resolution");
  });

  test("who says each claim, who passed it on, and what kind of claim it is if no one says it", () => {
    expect(settled?.claims.map(({ kind, who, relayedBy }) => [kind, who, relayedBy])).toStrictEqual([
      [undefined, "Port authority", ["Dockers’ union", "Morning news"]],
      [undefined, "Dockers’ union", undefined],
      ["proposal", "Port authority and City council", undefined],
      ["event", undefined, undefined],
    ]);
  });

  test("which words are a quotation, and what a party's stance is", () => {
    expect(settled?.claims.map(({ form, stance, text }) => [form, stance, text])).toStrictEqual([
      ["quote", undefined, "We offer four."],
      ["claim", "conditional", "Five per cent, if night work is paid double."],
      ["claim", undefined, "4.1 per cent."],
      ["claim", undefined, "The two sides agreed to meet again."],
    ]);
  });

  test("a weakest wording only where the strength of the words is in dispute", () => {
    expect(settled?.claims.some(({ isWeakest }) => isWeakest)).toBe(false);
  });

  test("that no one is named, or that several are, where that is so", () => {
    const anonymous: DossierRecord = { ...quote, id: "statement:anonymous", relayedBy: [] };
    delete anonymous.origin;
    const both: DossierRecord = {
      kind: "event",
      id: "event:both",
      name: "Both wrote it",
      type: "publication",
      status: "happened",
      when: day,
      references: [{ source: "source:post-1" }, { source: "source:minutes" }],
    };
    const open: Conflict = { ...pay, state: "open", members: ["statement:anonymous", "event:both"] };
    delete open.resolution;
    const found = disputes(asOf(withRecords(open, anonymous, both), "2026-03-20"), { conflicts: ["conflict:pay"] });
    expect(found.map(({ id }) => id)).toStrictEqual(["conflict:pay"]);
    expect(found[0]?.claims.map(({ reliability }) => reliability)).toStrictEqual([
      { state: "anonymous" },
      { state: "several-origins", origins: ["Harbour Post", "State mediator"] },
    ]);
  });
});
