import type { DossierRecord } from "../generated/types.js";

type Kind = DossierRecord["kind"];

/** For each place of a record that holds ids, by its pattern, the kinds that are asked for there; none is any. */
export type NamedPlaces = Readonly<Record<string, readonly Kind[]>>;

const agents: readonly Kind[] = ["party", "person"];
const parties: readonly Kind[] = ["party"];
const sources: readonly Kind[] = ["source"];
const speakers: readonly Kind[] = ["party", "person", "source"];
const anything: readonly Kind[] = [];

/** Of every kind. */
const ofAll: NamedPlaces = { "references[].source": sources };

/** Where a record names others, and of which kinds. */
export const namedPlaces: { readonly [K in Kind]: NamedPlaces } = {
  party: { ...ofAll, partOf: parties, "members[].party": parties },
  person: { ...ofAll, "roles[].organisation": parties, "roles[].onBehalfOf": parties },
  event: {
    ...ofAll,
    "participants[].agent": agents,
    "participants[].onBehalfOf": parties,
    "agenda[]": ["issue"],
    partOf: ["event"],
    "dependsOn[]": ["event"],
    "deadline.after": ["event"],
  },
  issue: {
    ...ofAll,
    parent: ["issue"],
    "obstacles[].blocks[]": ["event", "proposal"],
    "obstacles[].references[].source": sources,
    "obstacles[].mitigations[].proposedBy": agents,
    "obstacles[].mitigations[].references[].source": sources,
  },
  position: { ...ofAll, party: parties, issue: ["issue"], statedBy: agents, supersedes: ["position"] },
  proposal: {
    ...ofAll,
    "by[]": agents,
    "to[]": agents,
    "basedOn[]": ["proposal"],
    "terms[].adversary": parties,
    "terms[].guarantors[]": parties,
    "terms[].beneficiary": parties,
    "terms[].vetoHolders[]": parties,
    "terms[].withdrawBy": parties,
    "terms[].contributors[]": parties,
    "terms[].lead[]": parties,
    "terms[].body": parties,
    "terms[].references[].source": sources,
  },
  statement: {
    ...ofAll,
    speaker: agents,
    origin: agents,
    "relayedBy[]": speakers,
    "about[]": anything,
    restates: ["statement"],
    "comparison.subject": anything,
    "comparison.comparedTo": anything,
  },
  scenario: { ...ofAll, "likelihood.accordingTo": speakers, "likelihood.references[].source": sources },
  term: {
    ...ofAll,
    "notToBeConfusedWith[]": ["term"],
    "definitions[].by": agents,
    "definitions[].references[].source": sources,
  },
  source: { ...ofAll, "basedOn[]": sources, "footnotes[].resolved": sources, "footnotes[].carries[]": anything },
  conflict: { ...ofAll, "members[]": anything },
  question: ofAll,
};

/** Where a record has rich text, which may cite sources. */
export const prosePlaces: { readonly [K in Kind]: readonly string[] } = {
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

const datesOfAll = ["knownFrom", "valid.from", "valid.until"];

/** Where a record has dates that may be uncertain. */
export const datePlaces: { readonly [K in Kind]: readonly string[] } = {
  party: [...datesOfAll, "members[].from", "members[].until"],
  person: [...datesOfAll, "roles[].from", "roles[].until"],
  event: [...datesOfAll, "when"],
  issue: datesOfAll,
  position: [...datesOfAll, "statedOn"],
  proposal: [...datesOfAll, "on"],
  statement: [...datesOfAll, "on", "figure.period"],
  scenario: datesOfAll,
  term: datesOfAll,
  source: [...datesOfAll, "published", "footnotes[].published"],
  conflict: datesOfAll,
  question: datesOfAll,
};

const valid = ["valid"];

/** Where a record has stretches of time, with a beginning and an end. */
export const intervalPlaces: { readonly [K in Kind]: readonly string[] } = {
  party: ["valid", "members[]"],
  person: ["valid", "roles[]"],
  event: valid,
  issue: valid,
  position: valid,
  proposal: valid,
  statement: valid,
  scenario: valid,
  term: valid,
  source: valid,
  conflict: valid,
  question: valid,
};
