import type { Conflict, DossierRecord, Id, ShownClaim, ShownDispute } from "../../generated/types.js";
import type { View } from "../as-of.js";
import { conflicts } from "../conflicts.js";
import { lookUpIn, type LookUp } from "./look-up.js";
import { stateOf } from "./what-changed.js";

export interface DisputedOptions {
  /** Only these conflicts; else all. */
  conflicts?: readonly Id[];
}

/** Where sources do not agree on a day, side by side. Open ones first; nothing is hidden by being settled. */
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
    ...kindOf(record),
    text: text ?? record.name,
    form: record.kind === "statement" && record.form === "quote" ? "quote" : "claim",
    ...whoSays(record, lookUp),
    ...(stance && { stance }),
    ...(when && { on: when }),
    ...standingInside(record, lookUp),
    ...(sources && { sources }),
  };
}

/** A scenario must not be read as what is so, nor a plan as a claim. */
function kindOf({ kind }: DossierRecord): Pick<ShownClaim, "kind"> {
  return kind === "event" || kind === "proposal" || kind === "scenario" || kind === "term" ? { kind } : {};
}

/** Within a dispute nobody needs to be told that a claim is disputed, but who it rests on. */
function standingInside({ id }: DossierRecord, lookUp: LookUp): Pick<ShownClaim, "standing"> {
  const { standing } = lookUp.standing(id);
  if (standing === undefined) return {};
  const { state, origins = [] } = standing;
  const resting = origins.length > 1 ? "several-origins" : origins.length === 1 ? "one-origin" : "anonymous";
  return { standing: { ...standing, state: state === "disputed" ? resting : state } };
}

/** Who says it, and through whom it came to us. */
function whoSays(record: DossierRecord, { name }: LookUp): Pick<ShownClaim, "who" | "relayedBy"> {
  switch (record.kind) {
    case "statement": {
      const { speaker, origin, relayedBy = [] } = record;
      const who = speaker ?? origin;
      return {
        ...(who && { who: name(who) }),
        ...(relayedBy.length > 0 && { relayedBy: relayedBy.map(name) }),
      };
    }
    case "position":
      return { who: name(record.party) };
    case "proposal":
      return record.by === undefined ? {} : { who: record.by.map(name).join(", ") };
    default:
      return {};
  }
}
