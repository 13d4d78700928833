import type { Dossier, SourceRecord, Statement, TalksEvent } from "../../generated/types.js";
import { parties, people } from "./security-guarantees-agents.js";

const partial = "A summary of other reports; it names no date of its own.";

const sources: SourceRecord[] = [
  {
    kind: "source",
    id: "source:platinum-level",
    name: "Trend piece on “platinum-level” guarantees",
    title: "Trump Says U.S. Near Deal to End Russia’s Ukraine War with Platinum‑Level Security Guarantees",
    author: "Chief Editor",
    completeness: "full",
  },
  {
    kind: "source",
    id: "source:nato-style-guarantees",
    name: "Rewritten report on the Berlin talks",
    title: "US Proposes NATO-Style Security Guarantees for Ukraine Amid Peace Talks",
    published: { edtf: "2025-12-14", earliest: "2025-12-14", latest: "2025-12-14", basis: "stated" },
    completeness: "full",
    comment: "Calls itself a rewritten article; the original is not named.",
  },
  {
    kind: "source",
    id: "source:washington-meeting",
    name: "Preview of the Washington meeting",
    title: "Upcoming Safety Assurances for the Washington Meeting",
    published: { edtf: "2025-08-16/2025-08-18", earliest: "2025-08-16", latest: "2025-08-18", basis: "inferred" },
    completeness: "full",
    comment: partial,
  },
  {
    kind: "source",
    id: "source:envoy-summary",
    name: "Summary of a post on the envoy’s account of the summit",
    completeness: "truncated",
    comment: "The post that it sums up breaks off in mid-sentence.",
  },
];

const cites = (...ids: string[]) => ids.map((source) => ({ source }));

const events: TalksEvent[] = [
  {
    kind: "event",
    id: "event:istanbul-2022",
    name: "Russian–Ukrainian negotiations",
    type: "round",
    status: "happened",
    when: { edtf: "2022-03-28/2022-03-30", earliest: "2022-03-28", latest: "2022-03-30", basis: "external" },
    place: "Istanbul",
    summary:
      "Russia and Ukraine negotiated over guarantees. Russia offered itself as one of the guarantors and asked for a veto; Ukraine and the Western states that might have joined found that unacceptable.",
    participants: [
      { agent: "party:russia", capacity: "party" },
      { agent: "party:ukraine", capacity: "party" },
    ],
    references: cites("source:washington-meeting"),
  },
  {
    kind: "event",
    id: "event:alaska-summit",
    name: "Summit of the American and the Russian president",
    type: "meeting",
    status: "happened",
    when: { edtf: "2025-08-15", earliest: "2025-08-15", latest: "2025-08-15", basis: "external" },
    place: "Alaska",
    summary:
      "What Russia accepted there is known only from the American envoy, and reports give his words in different strength.",
    participants: [
      { agent: "person:trump", attendance: "attended" },
      { agent: "person:putin", attendance: "attended" },
    ],
    references: cites("source:washington-meeting", "source:envoy-summary"),
  },
  {
    kind: "event",
    id: "event:washington-meeting",
    name: "Ukrainian and European visit to the American president",
    type: "meeting",
    status: "happened",
    when: { edtf: "2025-08-18", earliest: "2025-08-18", latest: "2025-08-18", basis: "external" },
    place: "Washington",
    summary: "On the agenda were guarantees, territory and continued support for Ukraine’s defence.",
    participants: [
      { agent: "person:trump", capacity: "host", attendance: "expected" },
      { agent: "person:zelensky", attendance: "expected" },
      { agent: "person:merz", capacity: "accompanying", attendance: "expected" },
      { agent: "person:von-der-leyen", capacity: "accompanying", attendance: "expected" },
      { agent: "person:rutte", capacity: "accompanying", attendance: "expected" },
    ],
    participantsComplete: false,
    references: cites("source:washington-meeting"),
  },
  {
    kind: "event",
    id: "event:three-way-summit",
    name: "Three-way summit",
    type: "meeting",
    status: "planned",
    when: { edtf: "2025-08-18/..", earliest: "2025-08-18", basis: "inferred" },
    summary:
      "A meeting of the Ukrainian, the American and the Russian president was called possible; no place or time was confirmed. A report that the American side aimed for that Friday was itself unconfirmed.",
    participants: [{ agent: "person:zelensky" }, { agent: "person:trump" }, { agent: "person:putin" }],
    references: cites("source:washington-meeting"),
  },
  {
    kind: "event",
    id: "event:berlin-talks",
    name: "American, European and Ukrainian officials confer",
    type: "round",
    status: "happened",
    when: { edtf: "2025-12-14/2025-12-15", earliest: "2025-12-14", latest: "2025-12-15", basis: "external" },
    place: "Berlin",
    summary:
      "The United States proposed guarantees modelled on NATO’s Article 5. Who is to control Donbas stayed open.",
    participants: [
      { agent: "party:us-officials" },
      { agent: "party:european-officials" },
      { agent: "party:ukrainian-officials" },
    ],
    participantsComplete: false,
    references: cites("source:nato-style-guarantees"),
  },
  {
    kind: "event",
    id: "event:signing",
    name: "Signing at a NATO summit",
    type: "milestone",
    status: "expected",
    summary: "One article expects a signing at a summit of the alliance, and names neither the summit nor a day.",
    references: cites("source:platinum-level"),
  },
];

const statements: Statement[] = [
  {
    kind: "statement",
    id: "statement:might-not-object",
    name: "Russia might not object",
    form: "claim",
    text: "Russia might not object to such an arrangement within a wider settlement.",
    speaker: "person:witkoff",
    origin: "person:witkoff",
    about: ["event:alaska-summit"],
    references: [{ source: "source:washington-meeting", intent: "containsAssertionFrom" }],
  },
  {
    kind: "statement",
    id: "statement:putin-agreed",
    name: "The Russian president agreed",
    restates: "statement:might-not-object",
    form: "claim",
    text: "The Russian president agreed that the United States and European allies may offer a guarantee like NATO’s.",
    speaker: "person:witkoff",
    origin: "person:witkoff",
    about: ["event:alaska-summit"],
    references: [{ source: "source:envoy-summary", intent: "containsAssertionFrom" }],
  },
  {
    kind: "statement",
    id: "statement:clear-guarantees",
    name: "Clear guarantees",
    form: "quote",
    text: "We need clear security guarantees to prevent another Russian invasion",
    speaker: "person:zelensky",
    about: ["event:berlin-talks"],
    references: [{ source: "source:nato-style-guarantees", intent: "includesQuotationFrom" }],
  },
];

/**
 * The talks on security guarantees for Ukraine, from Istanbul 2022 to Berlin 2025, as four published articles tell them.
 * A demonstration: no newsroom has checked it. Days that no article gives are marked `external`.
 */
export const securityGuaranteesTalks: Dossier = {
  kind: "dossier",
  schemaVersion: 1,
  id: "dossier:security-guarantees",
  name: "Talks on security guarantees for Ukraine",
  question: "Which guarantees are proposed for Ukraine, by whom, and who has accepted what?",
  lang: "en",
  asOf: "2025-12-15",
  notice: "Demonstration",
  records: [...parties, ...people, ...events, ...sources, ...statements],
};
