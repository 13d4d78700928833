import type {
  ForceTerm,
  Id,
  PlaceClaim,
  PlaceDispute,
  Proposal,
  ShownReliability,
  TerritoryTerm,
} from "../../../generated/types.js";
import { labelsFor } from "../../../labels/labels.js";
import type { View } from "../../as-of.js";
import { conflictsIn } from "../../conflicts.js";
import { recordsOf } from "../../records.js";
import { factsIn, type Facts } from "../facts/facts.js";
import { detailsOfTerm } from "../facts/term-facts.js";
import { lookUpIn } from "../look-up.js";
import { partReliabilityIn } from "./part-reliability.js";
import { groupOrder, proposalGroups } from "../proposal-groups.js";

export interface PlacesOptions {
  /** Only these proposals; all if left out. */
  proposals?: readonly Id[];
}

type PlaceTerm = ForceTerm | TerritoryTerm;

/**
 * Where a force would be and what would become of an area, each as the claim of one proposal. What is still talked about
 * comes first, then what was agreed, then what failed. Texts that others are only likened to are not among them.
 */
export function places(view: View, { proposals: wanted }: PlacesOptions = {}): PlaceClaim[] {
  const groupOf = proposalGroups(view.dossier);
  const found = recordsOf(view.dossier, "proposal")
    .filter(({ id }) => wanted === undefined || wanted.includes(id))
    .filter((proposal) => groupOf(proposal) !== "compared" && placeTerms(proposal).length > 0)
    .toSorted((a, b) => groupOrder(groupOf(a)) - groupOrder(groupOf(b)));
  const claimOf = claimsIn(view, disputesIn(view, found));
  return found.flatMap((proposal) => placeTerms(proposal).map((term) => claimOf(proposal, term)));
}

const placeTerms = ({ terms = [] }: Proposal): PlaceTerm[] =>
  terms.filter((term) => term.form === "force" || term.form === "territory");

type DisputesOf = (proposal: Id) => PlaceDispute[];

function claimsIn(view: View, disputesOf: DisputesOf): (proposal: Proposal, term: PlaceTerm) => PlaceClaim {
  const lookUp = lookUpIn(view);
  const facts = factsIn(lookUp, labelsFor(view.dossier.lang));
  const reliabilityOf = partReliabilityIn(view, lookUp);
  return (proposal, term) => {
    const { id, name, status, by = [], on } = proposal;
    const details = otherDetails(term, facts);
    const disputes = disputesOf(id);
    const { reliability } = reliabilityOf(proposal, term.references);
    return {
      record: id,
      ...(term.form === "force" ? { basing: term.basing } : { area: term.area }),
      proposal: name,
      status,
      ...(by.length > 0 && { by: lookUp.names(by) }),
      ...(on && { on }),
      text: term.summary,
      ...(details.length > 0 && { details }),
      ...(disputes.length > 0 && { disputes }),
      ...(reliability && { reliability: disputes.length > 0 ? withoutDispute(reliability) : reliability }),
      ...lookUp.sources(term.references ?? proposal.references),
    };
  };
}

/** The place itself is where the claim is printed. */
const otherDetails = (term: PlaceTerm, facts: Facts) =>
  detailsOfTerm(term.form === "force" ? { ...term, basing: "unspecified" } : { ...term, area: "" }, facts);

/** The dispute is printed with its question. */
function withoutDispute(reliability: ShownReliability): ShownReliability {
  const { state, origins = [] } = reliability;
  if (state !== "disputed") return reliability;
  return {
    ...reliability,
    state: origins.length > 1 ? "several-origins" : origins.length === 1 ? "one-origin" : "anonymous",
  };
}

/**
 * The open disputes between these proposals: those that have at least two of them as members, or have claims about them.
 * A dispute about one proposal alone says nothing about its places.
 */
function disputesIn({ dossier }: View, found: readonly Proposal[]): DisputesOf {
  const names = new Map(found.map(({ id, name }) => [id, name]));
  const shared = conflictsIn(dossier).flatMap(({ conflict: { state, question, type }, members }) => {
    if (state !== "open") return [];
    const about = members.flatMap((member) => [
      member.id,
      ...(member.kind === "statement" ? (member.about ?? []) : []),
    ]);
    const ids = [...new Set(about)].filter((id) => names.has(id));
    return ids.length < 2 ? [] : [{ question, type, ids }];
  });
  return (proposal) =>
    shared
      .filter(({ ids }) => ids.includes(proposal))
      .map(({ question, type, ids }) => ({
        question,
        type,
        others: ids.filter((id) => id !== proposal).map((id) => names.get(id) ?? id),
      }));
}
