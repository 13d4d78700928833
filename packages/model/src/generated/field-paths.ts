/** Made by packages/model/scripts/generate from src/schema; remake with `npm run generate`. */
import type { DossierRecord } from "./types.js";

type Kind = DossierRecord["kind"];
type Paths = { readonly [K in Kind]: readonly string[] };

/** For each field of a record that has ids, by its path, the kinds that it may point to; an empty list is any kind. */
export const referencePaths: { readonly [K in Kind]: Readonly<Record<string, readonly Kind[]>> } = {
  party: { "references[].source": ["source"], partOf: ["party"], "members[].party": ["party"] },
  person: { "references[].source": ["source"], "roles[].organisation": ["party"], "roles[].onBehalfOf": ["party"] },
  event: {
    "references[].source": ["source"],
    "deadline.after": ["event"],
    "participants[].agent": ["party", "person"],
    "participants[].onBehalfOf": ["party"],
    "agenda[]": ["issue"],
    partOf: ["event"],
    "dependsOn[]": ["event"],
  },
  issue: {
    "references[].source": ["source"],
    parent: ["issue"],
    "obstacles[].blocks[]": ["event", "proposal"],
    "obstacles[].mitigations[].proposedBy": ["party", "person"],
    "obstacles[].mitigations[].references[].source": ["source"],
    "obstacles[].references[].source": ["source"],
  },
  position: {
    "references[].source": ["source"],
    party: ["party"],
    issue: ["issue"],
    statedBy: ["party", "person"],
    supersedes: ["position"],
  },
  proposal: {
    "references[].source": ["source"],
    "by[]": ["party", "person"],
    "to[]": ["party", "person"],
    "basedOn[]": ["proposal"],
    "terms[].references[].source": ["source"],
    "terms[].adversary": ["party"],
    "terms[].guarantors[]": ["party"],
    "terms[].beneficiary": ["party"],
    "terms[].vetoHolders[]": ["party"],
    "terms[].withdrawBy": ["party"],
    "terms[].contributors[]": ["party"],
    "terms[].lead[]": ["party"],
    "terms[].body": ["party"],
  },
  statement: {
    "references[].source": ["source"],
    speaker: ["party", "person"],
    origin: ["party", "person"],
    "relayedBy[]": ["party", "person", "source"],
    "about[]": [],
    restates: ["statement"],
    "comparison.subject": [],
    "comparison.comparedTo": [],
  },
  scenario: {
    "references[].source": ["source"],
    "likelihood.accordingTo": ["party", "person", "source"],
    "likelihood.references[].source": ["source"],
  },
  term: {
    "references[].source": ["source"],
    "definitions[].by": ["party", "person"],
    "definitions[].references[].source": ["source"],
    "notToBeConfusedWith[]": ["term"],
  },
  source: {
    "references[].source": ["source"],
    "basedOn[]": ["source"],
    "footnotes[].carries[]": [],
    "footnotes[].resolved": ["source"],
  },
  conflict: { "references[].source": ["source"], "members[]": [] },
  question: { "references[].source": ["source"] },
};

/** Where a record has rich text, which may cite sources. */
export const prosePaths: Paths = {
  party: [],
  person: [],
  event: ["summary", "outcome"],
  issue: ["obstacles[].summary", "obstacles[].mitigations[].summary"],
  position: ["summary", "conditions[]"],
  proposal: ["summary", "exchange[]", "terms[].summary", "terms[].trigger"],
  statement: ["text"],
  scenario: ["summary", "assumes[]", "leadsTo[]", "hingesOn[]"],
  term: ["definitions[].text"],
  source: ["comment"],
  conflict: ["summary"],
  question: ["answer"],
};

/** Where a record has the address of a page; rich text has more, in its links. */
export const addressPaths: Paths = {
  party: [],
  person: [],
  event: [],
  issue: [],
  position: [],
  proposal: [],
  statement: [],
  scenario: [],
  term: [],
  source: ["url"],
  conflict: [],
  question: [],
};

/** Where a record has plain words of our own that are published. Titles, signatures and notes of sources are not ours. */
export const ownWordsPaths: Paths = {
  party: ["name", "rankReason", "confirmed.how", "accepted[].reason", "history[].note", "aliases[]"],
  person: ["name", "rankReason", "confirmed.how", "accepted[].reason", "history[].note", "aliases[]", "roles[].role"],
  event: ["name", "rankReason", "confirmed.how", "accepted[].reason", "history[].note", "deadline.after", "place"],
  issue: ["name", "rankReason", "confirmed.how", "accepted[].reason", "history[].note", "question"],
  position: ["name", "rankReason", "confirmed.how", "accepted[].reason", "history[].note"],
  proposal: [
    "name",
    "rankReason",
    "confirmed.how",
    "accepted[].reason",
    "history[].note",
    "aliases[]",
    "terms[].measures[]",
    "terms[].area",
    "terms[].command",
    "terms[].mandate[]",
    "terms[].methods[]",
  ],
  statement: [
    "name",
    "rankReason",
    "confirmed.how",
    "accepted[].reason",
    "history[].note",
    "medium",
    "figure.variable",
    "comparison.respects[]",
    "comparison.limits[]",
  ],
  scenario: ["name", "rankReason", "confirmed.how", "accepted[].reason", "history[].note", "set", "likelihood.wording"],
  term: ["name", "rankReason", "confirmed.how", "accepted[].reason", "history[].note", "variants[]"],
  source: ["name", "rankReason", "confirmed.how", "accepted[].reason", "history[].note"],
  conflict: [
    "name",
    "rankReason",
    "confirmed.how",
    "accepted[].reason",
    "history[].note",
    "question",
    "resolution.why",
  ],
  question: ["name", "rankReason", "confirmed.how", "accepted[].reason", "history[].note", "question"],
};

/** Where a record has dates that may be uncertain. */
export const datePaths: Paths = {
  party: ["valid.from", "valid.until", "knownFrom", "members[].from", "members[].until"],
  person: ["valid.from", "valid.until", "knownFrom", "roles[].from", "roles[].until"],
  event: ["valid.from", "valid.until", "knownFrom", "when"],
  issue: ["valid.from", "valid.until", "knownFrom"],
  position: ["valid.from", "valid.until", "knownFrom", "statedOn"],
  proposal: ["valid.from", "valid.until", "knownFrom", "on"],
  statement: ["valid.from", "valid.until", "knownFrom", "on", "figure.period"],
  scenario: ["valid.from", "valid.until", "knownFrom"],
  term: ["valid.from", "valid.until", "knownFrom"],
  source: ["valid.from", "valid.until", "knownFrom", "published", "footnotes[].published"],
  conflict: ["valid.from", "valid.until", "knownFrom"],
  question: ["valid.from", "valid.until", "knownFrom"],
};

/** Where a record has stretches of time, with a beginning and an end. */
export const intervalPaths: Paths = {
  party: ["valid", "members[]"],
  person: ["valid", "roles[]"],
  event: ["valid"],
  issue: ["valid"],
  position: ["valid"],
  proposal: ["valid"],
  statement: ["valid"],
  scenario: ["valid"],
  term: ["valid"],
  source: ["valid"],
  conflict: ["valid"],
  question: ["valid"],
};

/** The filters of the widgets, and the kind of record that each of them names. */
export const filterKinds = {
  events: "event",
  parties: "party",
  issues: "issue",
  conflicts: "conflict",
} as const satisfies Readonly<Record<string, Kind>>;
