import type { Party, Proposal, SourceRecord, TalksEvent } from "../../../generated/types.js";
import {
  claim,
  conflict,
  event,
  having,
  on,
  position,
  post,
  proposal,
  type FailingCase,
  type PassingCase,
} from "./sound.test.util.js";

const publishedBy = (publisher: string): SourceRecord => ({ ...post, id: "source:x", name: "Another", publisher });
const withPublisher = (publisher: string) => having(publishedBy(publisher));
const officials = (name: string): Party => ({ kind: "party", id: "party:officials", name, type: "collective-speaker" });
const meeting: Partial<TalksEvent> = {
  type: "meeting",
  participants: [{ agent: "party:port" }, { agent: "party:union" }],
};
const [first, second] = [
  event({ ...meeting, name: "Talks at the town hall" }),
  event({ ...meeting, id: "event:b", name: "Port and union meet" }),
];
const strength = conflict({ type: "strength", members: ["statement:a", "statement:b"] });
const agreement = (fields: Partial<Proposal> = {}): Proposal => ({
  ...proposal(),
  name: "Deal",
  status: "agreed",
  by: ["party:port"],
  to: ["party:union"],
  on: on("2026-02-20"),
  summary: "The union takes 5 per cent more pay.",
  ...fields,
});
const redLine = position({ redLine: true, statedOn: on("2026-02-01") });

export const failingDoubles: FailingCase[] = [
  ...["HARBOUR POST", "The Harbour Post", "Harbour Post Online", "Harbor Post", "Harobur Post"].map((publisher) => ({
    what: `${publisher} beside Harbour Post`,
    dossier: withPublisher(publisher),
    rule: "publisher-spelled-twice",
    record: "source:x",
    path: "publisher",
    says: `“${publisher}” and “Harbour Post” look like one publisher`,
  })),
  {
    what: "one meeting under two names, with the same people on the same day",
    dossier: having(first, second),
    rule: "event-recorded-twice",
    record: "event:b",
    path: "",
    says: "This may be the same event as “Talks at the town hall” (event:a), also on 2026-02-20",
  },
  {
    what: "one vote with nearly the same name twice",
    dossier: having(
      event({ name: "Drivers vote for a strike" }),
      event({ id: "event:b", name: "The drivers voted for strike" }),
    ),
    rule: "event-recorded-twice",
    record: "event:b",
    path: "",
    says: "event:a",
  },
  {
    what: "a source that disputes an event, and no dispute",
    dossier: having(event({ references: [{ source: "source:post" }, { source: "source:radio", intent: "disputes" }] })),
    rule: "disputed-without-conflict",
    record: "event:a",
    path: "references[1]",
    says: "“Morning news” disputes this",
  },
  {
    what: "a dispute of strength between two people",
    dossier: having(claim({ text: "It may be." }), claim({ id: "statement:b", speaker: "party:union" }), strength),
    rule: "strength-of-two-origins",
    record: "conflict:a",
    path: "type",
    says: "come from 2 origins: Port authority and Dockers’ union",
  },
  ...["US officials", "Officials, not named", "people close to the talks", "Regierungskreise"].map((name) => ({
    what: `${name} as the origin of a claim`,
    dossier: having(officials(name), claim({ origin: "party:officials" })),
    rule: "origin-unnamed",
    record: "statement:a",
    path: "origin",
    says: `“${name}”, who are not named`,
  })),
  {
    what: "officials as the speaker of a claim without another origin",
    dossier: having(officials("Officials"), claim({ speaker: "party:officials" })),
    rule: "origin-unnamed",
    record: "statement:a",
    path: "speaker",
    says: "“Officials”",
  },
  {
    what: "a person to whom nothing refers",
    dossier: having({ kind: "person", id: "person:a", name: "The clerk", roles: [] }),
    rule: "record-unused",
    record: "person:a",
    path: "",
    says: "Nothing else in the dossier refers to “The clerk”",
  },
  {
    what: "a party to which nothing refers, although it has a source and a part of its own",
    dossier: having(
      {
        kind: "party",
        id: "party:guild",
        name: "Pilots’ guild",
        type: "organisation",
        references: [{ source: "source:post" }],
      },
      { kind: "party", id: "party:office", name: "Guild office", type: "body", partOf: "party:guild" },
    ),
    rule: "record-unused",
    record: "party:office",
    path: "",
    says: "“Guild office”",
  },
  {
    what: "an issue to which nothing refers",
    dossier: having({ kind: "issue", id: "issue:noise", name: "Noise", question: "How loud is it?" }),
    rule: "record-unused",
    record: "issue:noise",
    path: "",
    says: "“Noise”",
  },
  {
    what: "a term without a meaning that only names itself",
    dossier: having({ kind: "term", id: "term:a", name: "Strike", notToBeConfusedWith: ["term:a"] }),
    rule: "record-unused",
    record: "term:a",
    path: "",
    says: "“Strike”",
  },
  ...[
    ["outcom: it failed", "outcome"],
    ["place: Town hall", "place"],
    ["knownfrom: 2026-05-02", "known from"],
    ["satus: planned", "status"],
  ].map(([summary = "", field = ""]) => ({
    what: `“${summary}” in a summary`,
    dossier: having(event({ summary })),
    rule: "text-like-a-field",
    record: "event:a",
    path: "summary",
    says: `looks like the field \`${field}\``,
  })),
  {
    what: "a red line on pay before an agreement on pay",
    dossier: having(redLine, agreement()),
    rule: "red-line-before-agreement",
    record: "position:a",
    path: "redLine",
    says: "This red line of Port authority on “Pay” is older than “Deal”, which it has agreed to (2026-02-20)",
  },
  {
    what: "a red line on an issue that an agreement in force is about",
    dossier: having(
      redLine,
      agreement({ name: "Deal", summary: "Signed at last.", about: ["issue:pay"], status: "in-force" }),
    ),
    rule: "red-line-before-agreement",
    record: "position:a",
    path: "redLine",
    says: "This red line of Port authority on “Pay” is older than “Deal”",
  },
];

export const passingDoubles: PassingCase[] = [
  {
    what: "a party that only one of its people is part of, who takes part",
    dossier: having(
      { kind: "party", id: "party:guild", name: "Pilots’ guild", type: "organisation" },
      { kind: "person", id: "person:a", name: "The clerk", roles: [{ role: "Clerk", organisation: "party:guild" }] },
      event({ participants: [{ agent: "person:a" }] }),
    ),
  },
  ...["Harbour Posting", "Island Post", "Radio Island", "Harbour Mail"].map((publisher) => ({
    what: `${publisher} beside Harbour Post`,
    dossier: withPublisher(publisher),
  })),
  {
    what: "two stations with numbers",
    dossier: having(publishedBy("Island Radio 1"), { ...publishedBy("Island Radio 12"), id: "source:y" }),
  },
  {
    what: "two stations with numbers in their names",
    dossier: having(publishedBy("Radio 1 Island"), { ...publishedBy("Radio 12 Island"), id: "source:y" }),
  },
  {
    what: "two texts of the same people on one day",
    dossier: having({ ...first, type: "publication" }, { ...second, type: "publication" }),
  },
  {
    what: "a meeting that was withdrawn, because it was recorded twice",
    dossier: having(first, {
      ...second,
      history: [{ on: "2026-03-20", by: "desk editor", change: "withdrawn", note: "It was one meeting." }],
    }),
  },
  { what: "two meetings in two places", dossier: having({ ...first, place: "Geneva" }, { ...second, place: "Oslo" }) },
  {
    what: "two sessions of one round",
    dossier: having(
      event({ id: "event:round", name: "Round" }),
      { ...first, partOf: "event:round" },
      { ...second, partOf: "event:round" },
    ),
  },
  { what: "a meeting and the text of it", dossier: having(first, { ...second, type: "publication" }) },
  {
    what: "two meetings in one month",
    dossier: having({ ...first, when: on("2026-02") }, { ...second, when: on("2026-02") }),
  },
  ...[
    ["Vote on pay", "Vote on oil"],
    ["The port sues the city", "The city sues the port"],
  ].map(([name = "", other = ""]) => ({
    what: `“${name}” and “${other}” on one day`,
    dossier: having(event({ name }), event({ id: "event:b", name: other })),
  })),
  {
    what: "two votes on one day",
    dossier: having(event({ name: "First vote" }), event({ id: "event:b", name: "Fourth vote" })),
  },
  {
    what: "a source that disputes an event, and the dispute",
    dossier: having(
      event({ references: [{ source: "source:post" }, { source: "source:radio", intent: "disputes" }] }),
      claim({}),
      conflict({}),
    ),
  },
  {
    what: "a source that qualifies an event",
    dossier: having(
      event({ references: [{ source: "source:post" }, { source: "source:radio", intent: "qualifies" }] }),
    ),
  },
  {
    what: "a dispute of strength about one person's words",
    dossier: having(
      claim({ text: "It may be." }),
      claim({ id: "statement:b", speaker: "party:union", restates: "statement:a", text: "It may well be." }),
      { ...strength, state: "same-origin" },
    ),
  },
  {
    what: "leaders who speak together",
    dossier: having(officials("European leaders"), claim({ speaker: "party:officials" })),
  },
  {
    what: "a union of officials",
    dossier: having(
      { ...officials("Federation of officials"), type: "organisation" },
      claim({ speaker: "party:officials" }),
    ),
  },
  {
    what: "a term with a meaning, and a person who is named",
    dossier: having(
      { kind: "term", id: "term:a", name: "Strike", definitions: [{ text: "No work." }] },
      { kind: "person", id: "person:a", name: "The clerk", roles: [] },
      claim({ about: ["person:a"] }),
    ),
  },
  ...["Outcome: it failed", "we know two things: one and two", "pay: six per cent", "at 9:00 it failed"].map(
    (summary) => ({
      what: `“${summary}” in a summary`,
      dossier: having(event({ summary })),
    }),
  ),
  {
    what: "a red line that ended with the agreement",
    dossier: having({ ...redLine, valid: { until: on("2026-02-20") } }, agreement()),
  },
  { what: "a red line after the agreement", dossier: having({ ...redLine, statedOn: on("2026-02-21") }, agreement()) },
  { what: "a red line before an offer", dossier: having(redLine, agreement({ status: "tabled" })) },
  { what: "a red line before an agreement of others", dossier: having(redLine, agreement({ by: ["party:city"] })) },
  {
    what: "a red line before an agreement on something else",
    dossier: having(redLine, agreement({ summary: "The union works at night." })),
  },
];
