import type { Accepted, Change } from "../../../generated/types.js";
import { claim, event, having, on, sound, texts, type Fault, type NoFault } from "./sound.test.util.js";

const accepting = (rule: string, fields: Partial<Accepted> = {}): Accepted[] => [
  { rule, reason: "The source is the mediator.", by: "desk editor", ...fields },
];
const changedOn = (day: string): Change[] => [{ on: day, by: "desk", change: "updated" }];

export const upkeepFaults: Fault[] = [
  {
    what: "a dossier that nobody has checked",
    dossier: { ...sound, checked: undefined } as never,
    rule: "dossier-unchecked",
    record: "dossier:port",
    path: "checked",
    says: "Nobody has checked",
  },
  {
    what: "a review that is overdue",
    dossier: { ...sound, reviewBy: "2026-03-19" },
    rule: "review-overdue",
    record: "dossier:port",
    path: "reviewBy",
    says: "by 2026-03-19; it is 2026-03-20",
  },
  {
    what: "a record that changed after its check",
    dossier: having(event({ checked: { on: "2026-03-01", by: "desk" }, history: changedOn("2026-03-05") })),
    rule: "changed-after-check",
    record: "event:a",
    path: "checked",
    says: "Was checked on 2026-03-01 and changed on 2026-03-05",
  },
  {
    what: "records that changed after the dossier's check, in one sentence",
    dossier: {
      ...having(
        event({ history: changedOn("2026-03-05") }),
        event({ id: "event:b", history: changedOn("2026-03-06") }),
      ),
      checked: { on: "2026-03-04", by: "desk" },
    },
    rule: "changed-after-check",
    record: "dossier:port",
    path: "checked",
    says: "checked on 2026-03-04; 2 records recorded or changed since: event:a and event:b",
  },
  {
    what: "an acceptance of an unknown rule",
    dossier: having(event({ accepted: accepting("sources-undated") })),
    rule: "acceptance-unknown",
    record: "event:a",
    path: "accepted[0].rule",
    says: "no rule “sources-undated”",
  },
  {
    what: "an acceptance that nobody stands by",
    dossier: having(event({ accepted: accepting("event-overdue", { by: " " }) })),
    rule: "acceptance-unsigned",
    record: "event:a",
    path: "accepted[0]",
    says: "Accepts “event-overdue” without a name",
  },
  {
    what: "an acceptance of what is no longer found",
    dossier: having(event({ accepted: accepting("event-overdue") })),
    rule: "acceptance-spent",
    record: "event:a",
    path: "accepted[0]",
    says: "“event-overdue”, which finds nothing",
  },
  {
    what: "an acceptance of words that are no longer found, with all texts at hand",
    dossier: having(claim({ accepted: accepting("words-not-in-source") })),
    texts,
    rule: "acceptance-spent",
    record: "statement:a",
    path: "accepted[0]",
    says: "“words-not-in-source”",
  },
];

const undated = { kind: "source", id: "source:x", name: "Leaflet", publisher: "Dockers’ union" } as const;

export const soundUpkeep: NoFault[] = [
  { what: "a warning that was answered", dossier: having({ ...undated, accepted: accepting("source-undated") }) },
  {
    what: "an acceptance that only a text could judge",
    dossier: having(claim({ accepted: accepting("words-not-in-source") })),
  },
  {
    what: "an acceptance seen from an earlier day",
    dossier: having(event({ accepted: accepting("event-overdue"), when: on("2025-01-01") })),
    asOf: "2026-01-01",
  },
  { what: "a review that is due today", dossier: { ...sound, reviewBy: "2026-03-20" } },
  {
    what: "a record that changed on the day of its check",
    dossier: having(event({ checked: { on: "2026-03-05", by: "desk" }, history: changedOn("2026-03-05") })),
  },
  {
    what: "a record that was checked in the month of the change",
    dossier: having(event({ checked: { on: "2026-03", by: "desk" }, history: changedOn("2026-03-05") })),
  },
  {
    what: "a dossier that was checked in the month of the change",
    dossier: { ...having(event({ history: changedOn("2026-03-05") })), checked: { on: "2026-03", by: "desk" } },
  },
];
