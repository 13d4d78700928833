import type { Conflict, DossierRecord, Id, ShownClaim, ShownDispute } from "../../generated/types.js";
import type { View } from "../as-of.js";
import { conflictsIn } from "../conflicts.js";
import { lookUpIn, type LookUp } from "./look-up.js";
import { stateOf } from "./state-of.js";

export interface DisputesOptions {
  /** Only these conflicts; all if left out. */
  conflicts?: readonly Id[];
}

/** Where sources disagree on a day, side by side. Open disputes come first; settled ones are still shown. */
export function disputes(view: View, { conflicts: wanted }: DisputesOptions = {}): ShownDispute[] {
  const lookUp = lookUpIn(view);
  const isOpen = ({ conflict }: { conflict: Conflict }): boolean => conflict.state === "open";
  return conflictsIn(view.dossier)
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
    ...reliabilityInside(record, lookUp),
    ...(sources && { sources }),
  };
}

/** Inside a dispute it is clear that a claim is disputed; readers need to know who it comes from. */
function reliabilityInside({ id }: DossierRecord, lookUp: LookUp): Pick<ShownClaim, "reliability"> {
  const { reliability } = lookUp.reliability(id);
  if (reliability === undefined) return {};
  const { state, origins = [] } = reliability;
  const resting = origins.length > 1 ? "several-origins" : origins.length === 1 ? "one-origin" : "anonymous";
  return { reliability: { ...reliability, state: state === "disputed" ? resting : state } };
}

type Claimed = Pick<ShownClaim, "kind" | "who" | "relayedBy">;

/** Who says it, who passed it on, and the kind of record if it is not something that a person said. */
function whoSays(record: DossierRecord, { name, names }: LookUp): Claimed {
  switch (record.kind) {
    case "statement": {
      const { speaker, origin, relayedBy = [] } = record;
      const who = speaker ?? origin;
      return { ...(who && { who: name(who) }), ...(relayedBy.length > 0 && { relayedBy: relayedBy.map(name) }) };
    }
    case "position":
      return { who: name(record.party) };
    case "proposal":
      return { kind: record.kind, ...(record.by && { who: names(record.by) }) };
    default:
      return { kind: record.kind };
  }
}
