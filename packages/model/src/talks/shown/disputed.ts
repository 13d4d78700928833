import type { Conflict, DossierRecord, Id, ShownClaim, ShownDispute } from "../../generated/types.js";
import type { View } from "../as-of.js";
import { conflicts } from "../conflicts.js";
import type { RecordKind } from "../record-kinds.js";
import type { RecordOf } from "../records.js";
import { lookUpIn, type LookUp } from "./look-up.js";
import { stateOf } from "./state-of.js";

export interface DisputedOptions {
  /** Only these conflicts; else all. */
  conflicts?: readonly Id[];
}

/** Where sources disagree on a day, side by side. Open disputes come first; settled ones are still shown. */
export function disputed(view: View, { conflicts: wanted }: DisputedOptions = {}): ShownDispute[] {
  const lookUp = lookUpIn(view);
  const isOpen = ({ conflict }: { conflict: Conflict }): boolean => conflict.state === "open";
  return conflicts(view)
    .filter(({ conflict }) => wanted === undefined || wanted.includes(conflict.id))
    .toSorted((a, b) => Number(isOpen(b)) - Number(isOpen(a)))
    .map(({ conflict, members }) => dispute(conflict, members, lookUp));
}

function dispute(conflict: Conflict, members: readonly DossierRecord[], lookUp: LookUp): ShownDispute {
  const { id, question, type, state, summary, resolution } = conflict;
  return {
    id,
    question,
    type,
    state,
    ...(summary && { summary }),
    ...(resolution && { resolution }),
    claims: members.map((record, index) => ({
      ...claim(record, lookUp),
      ...(type === "strength" && index === 0 && { isWeakest: true }),
    })),
  };
}

function claim(record: DossierRecord, lookUp: LookUp): ShownClaim {
  const { stance, when, text, sources } = stateOf(record, lookUp);
  return {
    record: record.id,
    text: text ?? record.name,
    form: record.kind === "statement" && record.form === "quote" ? "quote" : "claim",
    ...whoSays(record, lookUp),
    ...(stance && { stance }),
    ...(when && { on: when }),
    ...standingInside(record, lookUp),
    ...(sources && { sources }),
  };
}

/** Inside a dispute it is clear that a claim is disputed; readers need to know who it rests on. */
function standingInside({ id }: DossierRecord, lookUp: LookUp): Pick<ShownClaim, "standing"> {
  const { standing } = lookUp.standing(id);
  if (standing === undefined) return {};
  const { state, origins = [] } = standing;
  const resting = origins.length > 1 ? "several-origins" : origins.length === 1 ? "one-origin" : "anonymous";
  return { standing: { ...standing, state: state === "disputed" ? resting : state } };
}

/** Who says it, who passed it on, and what kind of claim it is where it must not be read as a fact. */
function whoSays(record: DossierRecord, lookUp: LookUp): Claimed {
  const own = claimed[record.kind] as (record: DossierRecord, lookUp: LookUp) => Claimed;
  return own(record, lookUp);
}

type Claimed = Pick<ShownClaim, "kind" | "who" | "relayedBy">;

const ofTheEditors = (): Claimed => ({});

/** A new kind does not compile until it says here who speaks in it. */
const claimed: { [K in RecordKind]: (record: RecordOf<K>, lookUp: LookUp) => Claimed } = {
  statement: ({ speaker, origin, relayedBy = [] }, { name }) => {
    const who = speaker ?? origin;
    return { ...(who && { who: name(who) }), ...(relayedBy.length > 0 && { relayedBy: relayedBy.map(name) }) };
  },
  position: ({ party }, { name }) => ({ who: name(party) }),
  proposal: ({ kind, by }, { names }) => ({ kind, ...(by && { who: names(by) }) }),
  event: ({ kind }) => ({ kind }),
  scenario: ({ kind }) => ({ kind }),
  term: ({ kind }) => ({ kind }),
  conflict: ofTheEditors,
  question: ofTheEditors,
  source: ofTheEditors,
  issue: ofTheEditors,
  person: ofTheEditors,
  party: ofTheEditors,
};
