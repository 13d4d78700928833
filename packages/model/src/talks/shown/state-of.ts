import type { DossierRecord, Reference, RichText, ShownState } from "../../generated/types.js";
import type { RecordKind } from "../record-kinds.js";
import type { RecordOf } from "../records.js";
import { shownDate } from "./shown-date.js";
import { labelsFor } from "../../labels/labels.js";
import { eventFacts } from "./facts/event-facts.js";
import { factsIn, type Facts } from "./facts/facts.js";
import { proposalFacts } from "./facts/proposal-facts.js";
import { statementFacts } from "./facts/statement-facts.js";
import { issueSteps } from "./facts/issue-facts.js";
import type { LookUp } from "./look-up.js";
import { joined } from "./paragraphs.js";

/** What a reader finds in a record: its status in words of its kind, its day, what it says, who said it, its sources. */
export function stateOf(record: DossierRecord, lookUp: LookUp): ShownState {
  const own = states[record.kind] as (record: DossierRecord, lookUp: LookUp) => State;
  const references = record.kind === "issue" ? referencesWithin(record) : record.references;
  return { ...given(own(record, lookUp)), ...lookUp.sources(references) };
}

/** The same with all that the record says in values: its steps, its provisions, how far they were carried out. */
export function fullStateOf(record: DossierRecord, lookUp: LookUp): ShownState {
  const facts = factsIn(lookUp, labelsFor(lookUp.lang));
  const { text, ...state } = stateOf(record, lookUp);
  const said = [...(text === undefined ? [] : [text]), ...moreOf(record, facts)];
  return { ...state, ...(said.length > 0 && { text: joined(said) }), ...lookUp.sources(referencesWithin(record)) };
}

function moreOf(record: DossierRecord, facts: Facts): RichText[] {
  switch (record.kind) {
    case "event":
      return eventFacts(record, facts);
    case "proposal":
      return proposalFacts({ ...record, summary: "" }, facts).filter((one) => one !== "");
    case "statement":
      return statementFacts(record, facts);
    default:
      return [];
  }
}

/** Those of the record and of its parts. */
function referencesWithin(value: unknown): Reference[] {
  if (Array.isArray(value)) return value.flatMap(referencesWithin);
  if (typeof value !== "object" || value === null) return [];
  const { references = [], ...parts } = value as { references?: Reference[] };
  return [...references, ...Object.values(parts).flatMap(referencesWithin)];
}

type State = { [K in keyof ShownState]: ShownState[K] | undefined };

const given = (state: State): ShownState =>
  Object.fromEntries(Object.entries(state).filter(([, value]) => value !== undefined && value !== ""));

/** A new kind does not compile until it says here what readers find in it. */
const states: { [K in RecordKind]: (record: RecordOf<K>, lookUp: LookUp) => State } = {
  event: (event) => ({
    eventStatus: event.status,
    when: shownDate(event),
    place: event.place,
    text: event.outcome ?? event.summary,
  }),
  position: ({ stance, silence, summary, statedOn, statedBy }, { name }) => ({
    stance,
    silence,
    text: summary,
    when: statedOn,
    by: statedBy && name(statedBy),
  }),
  proposal: ({ status, on, summary, by = [] }, { names }) => ({
    proposalStatus: status,
    when: on,
    text: summary,
    by: names(by),
  }),
  statement: ({ text, on, speaker, origin }, { name }) => {
    const who = speaker ?? origin;
    return { text, when: on, by: who && name(who) };
  },
  conflict: ({ state, summary }) => ({ conflictState: state, text: summary }),
  scenario: ({ summary }) => ({ text: summary }),
  question: ({ answer }) => ({ text: answer }),
  source: ({ title, name, published }) => ({ text: title ?? name, when: published }),
  issue: (issue, lookUp) => ({
    text: joined([issue.question, ...issueSteps(issue, factsIn(lookUp, labelsFor(lookUp.lang)))]),
  }),
  person: ({ roles }, { name, separators: { comma, semicolon } }) => ({
    text: roles.map(({ role, organisation }) => role + comma + name(organisation)).join(semicolon),
  }),
  term: ({ name, definitions = [] }) => ({ text: definitions[0]?.text ?? name }),
  party: ({ name }) => ({ text: name }),
};
