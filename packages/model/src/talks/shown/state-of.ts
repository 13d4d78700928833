import type { DossierRecord, ShownState } from "../../generated/types.js";
import type { RecordKind } from "../record-kinds.js";
import type { RecordOf } from "../records.js";
import { shownDate } from "./shown-date.js";
import { labelsFor } from "../../labels/labels.js";
import { factsIn } from "./facts/facts.js";
import { issueSteps } from "./facts/issue-facts.js";
import type { LookUp } from "./look-up.js";
import { joined } from "./paragraphs.js";

/** What a reader finds in a record: its status in words of its kind, its day, what it says, who said it, its sources. */
export function stateOf(record: DossierRecord, lookUp: LookUp): ShownState {
  const own = states[record.kind] as (record: DossierRecord, lookUp: LookUp) => State;
  return { ...given(own(record, lookUp)), ...lookUp.sources(record.references) };
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
