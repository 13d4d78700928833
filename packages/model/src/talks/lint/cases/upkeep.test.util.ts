import type { Accepted, Change } from "../../../generated/types.js";
import { claim, event, having, on, sound, texts, type FailingCase, type PassingCase } from "./sound.test.util.js";

const accepting = (rule: string, fields: Partial<Accepted> = {}): Accepted[] => [
  { rule, reason: "The source is the mediator.", by: "desk editor", ...fields },
];
const changedOn = (day: string): Change[] => [{ on: day, by: "desk", change: "updated" }];

export const failingUpkeep: FailingCase[] = [
  {
    what: "a dossier that no one has checked",
    dossier: { ...sound, checked: undefined } as never,
    rule: "dossier-unchecked",
    record: "dossier:port",
    path: "checked",
    says: "No one has checked",
  },
  {
    what: "a review that is overdue",
    dossier: { ...sound, reviewBy: "2026-03-19" },
    rule: "review-overdue",
    record: "dossier:port",
    path: "reviewBy",
    says: "due for review by 2026-03-19, and it is now 2026-03-20",
  },
  {
    what: "a record that changed after its check",
    dossier: having(event({ checked: { on: "2026-03-01", by: "desk" }, history: changedOn("2026-03-05") })),
    rule: "changed-after-check",
    record: "event:a",
    path: "checked",
    says: "This was checked on 2026-03-01, but changed on 2026-03-05",
  },
  {
    what: "records that changed after the dossier's check, reported together",
    dossier: {
      ...having(
        event({ history: changedOn("2026-03-05") }),
        event({ id: "event:b", name: "Vote", history: changedOn("2026-03-06") }),
      ),
      checked: { on: "2026-03-04", by: "desk" },
    },
    rule: "changed-after-check",
    record: "dossier:port",
    path: "checked",
    says: "checked on 2026-03-04, but 2 records were added or changed since: event:a and event:b",
  },
  {
    what: "facts that came out after the dossier was checked",
    dossier: {
      ...having(event({ references: [{ source: "source:radio" }] })),
      checked: { on: "2026-03-05", by: "desk" },
    },
    rule: "facts-newer-than-check",
    record: "dossier:port",
    path: "checked",
    says: "checked on 2026-03-05, but 1 record rests on a source that came out after the check: event:a",
  },
  {
    what: "an acceptance of an unknown rule",
    dossier: having(event({ accepted: accepting("sources-undated") })),
    rule: "acceptance-unknown",
    record: "event:a",
    path: "accepted[0].rule",
    says: "“sources-undated” is not the name",
  },
  {
    what: "an acceptance without a name",
    dossier: having(event({ accepted: accepting("event-overdue", { by: " " }) })),
    rule: "acceptance-unsigned",
    record: "event:a",
    path: "accepted[0]",
    says: "This entry accepts “event-overdue” without a name",
  },
  {
    what: "an acceptance of a rule that finds nothing any more",
    dossier: having(event({ accepted: accepting("event-overdue") })),
    rule: "acceptance-unused",
    record: "event:a",
    path: "accepted[0]",
    says: "“event-overdue”, but that rule finds nothing",
  },
  {
    what: "an acceptance of a rule that finds nothing in the given texts",
    dossier: having(claim({ accepted: accepting("words-not-in-source") })),
    texts,
    rule: "acceptance-unused",
    record: "statement:a",
    path: "accepted[0]",
    says: "“words-not-in-source”",
  },
];

const undated = { kind: "source", id: "source:x", name: "Leaflet", publisher: "Dockers’ union" } as const;

export const passingUpkeep: PassingCase[] = [
  {
    what: "a fact that came out after the dossier was checked, and was checked itself",
    dossier: {
      ...having(event({ references: [{ source: "source:radio" }], checked: { on: "2026-03-13", by: "desk" } })),
      checked: { on: "2026-03-05", by: "desk" },
    },
  },
  {
    what: "a later source for a fact that the dossier's check knew",
    dossier: {
      ...having(event({ references: [{ source: "source:post" }, { source: "source:radio" }] })),
      checked: { on: "2026-03-05", by: "desk" },
    },
  },
  {
    what: "a warning that an editor has answered",
    dossier: having({ ...undated, accepted: accepting("source-undated") }),
  },
  {
    what: "an unused acceptance, while the source's text is missing",
    dossier: having(claim({ accepted: accepting("words-not-in-source") })),
  },
  {
    what: "an unused acceptance as of an earlier day",
    dossier: having(event({ accepted: accepting("event-overdue"), when: on("2025-01-01") })),
    asOf: "2026-01-01",
  },
  {
    what: "a record that was checked after its change, in a dossier that was not",
    dossier: {
      ...having(event({ checked: { on: "2026-03-06", by: "desk" }, history: changedOn("2026-03-05") })),
      checked: { on: "2026-03-04", by: "desk" },
    },
  },
  { what: "a review that is due today", dossier: { ...sound, reviewBy: "2026-03-20" } },
  {
    what: "a record that was changed on the day of its check",
    dossier: having(event({ checked: { on: "2026-03-05", by: "desk" }, history: changedOn("2026-03-05") })),
  },
  {
    what: "a record that was checked in the month it was changed",
    dossier: having(event({ checked: { on: "2026-03", by: "desk" }, history: changedOn("2026-03-05") })),
  },
  {
    what: "a dossier that was checked in the month of a change",
    dossier: { ...having(event({ history: changedOn("2026-03-05") })), checked: { on: "2026-03", by: "desk" } },
  },
];
