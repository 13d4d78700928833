import type { Proposal, Reference, ShownReliability } from "../../../generated/types.js";
import type { View } from "../../as-of.js";
import { indexOf } from "../../dossier-index.js";
import { originsIn } from "../../origins.js";
import { reliabilityOf } from "../../reliability.js";
import { namedOrigins, type LookUp } from "../look-up.js";

interface PartReliability {
  reliability?: ShownReliability;
}

/**
 * How far a part of a proposal can be relied on. A provision that one paper reports rests on that paper, even where three
 * report the proposal; and whoever confirmed the proposal did not confirm each provision.
 */
export function partReliabilityIn(
  { whole }: View,
  lookUp: LookUp,
): (proposal: Proposal, references: readonly Reference[] | undefined) => PartReliability {
  const originsOf = originsIn(indexOf(whole).sources);
  return (proposal, references) => {
    const { reliability } = lookUp.reliability(proposal.id);
    if (reliability === undefined) return {};
    if (references === undefined) return { reliability };
    const { confirmed: _, confirmedBy: __, origins: ___, ...own } = reliability;
    const part: Proposal = { ...proposal, references: [...references] };
    const origins = originsOf(part);
    const named = namedOrigins({ origins }, part, lookUp.name);
    return {
      reliability: {
        ...own,
        state: reliabilityOf(part, { origins, isDisputed: reliability.state === "disputed" }),
        ...(named.length > 0 && { origins: named }),
      },
    };
  };
}
