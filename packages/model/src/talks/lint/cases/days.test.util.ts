import type { Change, Position, QuestionRecord, SourceRecord } from "../../../generated/types.js";
import {
  claim,
  event,
  having,
  instead,
  on,
  position,
  proposal,
  radio,
  type FailingCase,
  type PassingCase,
} from "./sound.test.util.js";

const both = [{ source: "source:post" }, { source: "source:radio" }];
const change = (day: string, fields: Partial<Change> = {}): Change => ({
  on: day,
  by: "desk editor",
  change: "updated",
  ...fields,
});
const recorded = change("2026-03-01", { change: "recorded" });
const cancelled = { status: "cancelled", when: on("2026-03-25") } as const;
const question = (fields: Partial<QuestionRecord>): QuestionRecord => ({
  kind: "question",
  id: "question:a",
  name: "Will ferries run?",
  question: "Will ferries run?",
  answer: "Not decided.",
  asOf: "2026-03-12",
  references: both,
  ...fields,
});
const citing = (source: string) => [
  {
    _type: "block" as const,
    children: [{ _type: "span" as const, text: "Not decided.", marks: ["a"] }],
    markDefs: [{ _type: "cite" as const, _key: "a", source }],
  },
];
const newest: SourceRecord = { ...radio, id: "source:newest", name: "Evening news", published: on("2026-03-21") };
const between = (edtf: string, earliest: string, latest: string) =>
  ({ edtf, earliest, latest, basis: "stated" }) as const;
const replacing = (first: Partial<Position>, second: Partial<Position>) =>
  having(
    position({ ...first }),
    position({ id: "position:b", supersedes: "position:a", references: [{ source: "source:radio" }], ...second }),
  );
const { stance: _, ...quiet } = position({
  id: "position:b",
  silence: "not-stated",
  references: [{ source: "source:radio" }],
});
const silent = (fields: Partial<Position>): Position => ({ ...quiet, ...fields });

export const failingDays: FailingCase[] = [
  {
    what: "a source that was added after the record was written",
    dossier: having(event({ references: both, history: [recorded] })),
    rule: "words-newer-than-source",
    record: "event:a",
    path: "references[1]",
    says: "“Morning news” came out on 2026-03-12, after this was last edited or checked on 2026-03-01",
  },
  {
    what: "a source that was added after the record was checked",
    dossier: having(event({ references: both, checked: { on: "2026-03-05", by: "desk editor" } })),
    rule: "words-newer-than-source",
    record: "event:a",
    path: "references[1]",
    says: "last edited or checked on 2026-03-05",
  },
  {
    what: "a number that only the later of two sources has",
    dossier: having(event({ references: both, summary: "81 per cent were for it." })),
    texts: new Map([
      ["source:post", "Headline\n\nThey vote today. The hall has 810 seats."],
      ["source:radio", "Headline\n\nOf the members, 81 per cent said yes."],
    ]),
    rule: "words-newer-than-source",
    record: "event:a",
    path: "summary",
    says: "“81” is in “Morning news” of 2026-03-12, but not in any earlier source",
  },
  {
    what: "a cancelled meeting with two sources, one of which announced it",
    dossier: having(event({ ...cancelled, references: both })),
    rule: "decision-without-source",
    record: "event:a",
    path: "status",
    says: "The status is cancelled, but the record does not say which of its sources, from 2026-03-01 to 2026-03-12,",
  },
  ...(["signed", "rejected", "in-force", "terminated"] as const).map((status) => ({
    what: `a proposal that is ${status} according to one of two sources`,
    dossier: having({ ...proposal(), status, references: both }),
    rule: "decision-without-source",
    record: "proposal:a",
    path: "status",
    says: `The status is ${status}`,
  })),
  {
    what: "an answer as of a day before its source",
    dossier: having(question({ asOf: "2026-03-11" })),
    rule: "answer-older-than-source",
    record: "question:a",
    path: "asOf",
    says: "as of 2026-03-11, but “Morning news” came out on 2026-03-12",
  },
  {
    what: "an answer that cites a later source in its text",
    dossier: having(question({ asOf: "2026-03-11", answer: citing("source:radio"), references: [] })),
    rule: "answer-older-than-source",
    record: "question:a",
    path: "asOf",
    says: "“Morning news”",
  },
  {
    what: "a source that came out after the day of the dossier",
    dossier: having(newest),
    rule: "source-after-dossier",
    record: "source:newest",
    path: "published",
    says: "came out on 2026-03-21, but the dossier is as of 2026-03-20",
  },
  {
    what: "a position of some day in a month that replaces one of a day in it",
    dossier: replacing({ statedOn: on("2026-02-03") }, { statedOn: on("2026-02") }),
    rule: "replacement-order-unclear",
    record: "position:b",
    path: "supersedes",
    says: "This (2026-02) replaces “position:a” (2026-02-03)",
  },
  {
    what: "a position that replaces a later one",
    dossier: replacing({ statedOn: on("2026-02-03") }, { statedOn: on("2026-02-01") }),
    rule: "replacement-order-unclear",
    record: "position:b",
    path: "supersedes",
    says: "do not show which of the two came first",
  },
  {
    what: "a position from an older source that replaces a dated one",
    dossier: replacing(
      { statedOn: on("2026-03-12"), references: [{ source: "source:radio" }] },
      { references: [{ source: "source:post" }] },
    ),
    rule: "replacement-order-unclear",
    record: "position:b",
    path: "supersedes",
    says: "This (source of 2026-03-01)",
  },
  {
    what: "a silence after an offer that has not ended",
    dossier: having(position({}), silent({ statedOn: on("2026-03-11") })),
    rule: "silence-after-stance",
    record: "position:b",
    path: "silence",
    says: "Port authority said nothing on “Pay”, but its earlier position, “position:a”, has no end",
  },
  {
    what: "a silence that replaces an offer",
    dossier: having(position({}), silent({ supersedes: "position:a" })),
    rule: "silence-after-stance",
    record: "position:b",
    path: "silence",
    says: "“position:a”, has no end",
  },
];

export const passingDays: PassingCase[] = [
  {
    what: "a later source that carries what it added",
    dossier: having(
      event({
        outcome: "No result.",
        references: [{ source: "source:post" }, { source: "source:radio", carries: ["outcome"] }],
        history: [recorded],
      }),
    ),
  },
  ...["They vote today, 81 in all.", undefined].map((text) => ({
    what: `a number that ${text === undefined ? "may be" : "is"} in the first source`,
    dossier: having(event({ references: both, summary: "81 per cent were for it." })),
    texts: new Map([
      ["source:radio", "Headline\n\nOf the members, 81 per cent said yes."],
      ...(text === undefined ? [] : [["source:post", `Headline\n\n${text}`] as const]),
    ]),
  })),
  {
    what: "a later source for which the record was changed",
    dossier: having(event({ references: both, history: [recorded, change("2026-03-12")] })),
  },
  {
    what: "two sources of which no one knows which was first in the record",
    dossier: having(event({ references: both })),
  },
  {
    what: "a record that was written down before its sources came out",
    dossier: having(event({ references: both, history: [change("2026-02-21", { change: "recorded" })] })),
  },
  {
    what: "a cancelled meeting with the source that says so",
    dossier: having(
      event({ ...cancelled, references: [{ source: "source:post" }, { source: "source:radio", carries: ["status"] }] }),
    ),
  },
  {
    what: "a cancelled meeting that was planned before",
    dossier: having(
      event({ ...cancelled, references: both, history: [change("2026-03-12", { before: { status: "planned" } })] }),
    ),
  },
  {
    what: "a cancelled meeting with two sources that both say so",
    dossier: having(
      event({ ...cancelled, references: both.map((reference) => ({ ...reference, carries: ["status"] })) }),
    ),
  },
  { what: "a cancelled meeting with one source", dossier: having(event(cancelled)) },
  { what: "an answer of the day of its newest source", dossier: having(question({})) },
  { what: "an answer of the month of its newest source", dossier: having(question({ asOf: "2026-03" })) },
  {
    what: "an answer whose later source carries only its name",
    dossier: having(
      question({
        asOf: "2026-03-01",
        references: [{ source: "source:post" }, { source: "source:radio", carries: ["name"] }],
      }),
    ),
  },
  { what: "a source of the day of the dossier", dossier: having({ ...newest, published: on("2026-03-20") }) },
  {
    what: "a source of the month of the dossier",
    dossier: having({ ...newest, published: on("2026-03") }),
  },
  {
    what: "a position of a day that replaces one of the same day",
    dossier: replacing({ statedOn: on("2026-02-03") }, { statedOn: on("2026-02-03") }),
  },
  {
    what: "a position that begins where the range of the earlier one ends",
    dossier: replacing(
      { statedOn: between("2026-02-01/2026-02-03", "2026-02-01", "2026-02-03") },
      { statedOn: between("2026-02-03/2026-02-04", "2026-02-03", "2026-02-04") },
    ),
  },
  { what: "a position from a later source that replaces an undated one", dossier: replacing({}, {}) },
  {
    what: "a silence after an offer that has ended",
    dossier: having(position({ valid: { until: on("2026-03-10") } }), silent({ statedOn: on("2026-03-11") })),
  },
  {
    what: "a silence after an offer that another one replaced, which has ended",
    dossier: having(
      position({}),
      position({
        id: "position:c",
        supersedes: "position:a",
        valid: { from: on("2026-03-01"), until: on("2026-03-10") },
      }),
      silent({ statedOn: on("2026-03-11") }),
    ),
  },
  {
    what: "a silence before an offer",
    dossier: having(
      silent({ statedOn: on("2026-02-11"), references: [{ source: "source:post" }] }),
      position({ references: [{ source: "source:radio" }] }),
      claim({}),
    ),
  },
  {
    what: "nothing in our sources, after an offer",
    dossier: having(position({}), silent({ silence: "not-in-our-sources" })),
  },
  {
    what: "a source without a date in the question",
    dossier: instead({ ...radio, published: on("2026") }, question({})),
  },
];
