import type { Dossier, Proposal } from "../../generated/types.js";
import type { ProposalGroup } from "../../languages/labels.js";
import { recordsOf } from "../records.js";

/** In the order of a page. */
export const groups: readonly ProposalGroup[] = ["open", "agreed", "failed", "compared"];

const groupOfStatus: Record<Proposal["status"], ProposalGroup> = {
  floated: "open",
  tabled: "open",
  "under-negotiation": "open",
  "agreed-in-principle": "open",
  agreed: "agreed",
  signed: "agreed",
  "in-force": "agreed",
  suspended: "agreed",
  terminated: "agreed",
  expired: "agreed",
  rejected: "failed",
  superseded: "failed",
};

/** A text that was agreed elsewhere, and that the record only likens to another one. */
export function proposalGroups(dossier: Dossier): (proposal: Proposal) => ProposalGroup {
  const models = new Set([
    ...recordsOf(dossier, "proposal").flatMap(({ basedOn = [] }) => basedOn),
    ...recordsOf(dossier, "statement").flatMap(({ comparison }) => comparison?.comparedTo ?? []),
  ]);
  return ({ id, status, by, steps }) => {
    const isOnlyCompared = models.has(id) && by === undefined && steps === undefined;
    return isOnlyCompared && groupOfStatus[status] === "agreed" ? "compared" : groupOfStatus[status];
  };
}
