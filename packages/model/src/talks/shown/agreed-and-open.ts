import type { Id, Position, WhereThingsStand } from "../../generated/types.js";
import type { View } from "../as-of.js";
import { positionsIn } from "../positions.js";
import { recordsOf } from "../records.js";
import { holdsOn, settledIn } from "../settled.js";
import type { LookUp } from "./look-up.js";
import { proposalGroups } from "./proposal-groups.js";

/** Who is for it on conditions is not with those who are against it. */
const isFor: ReadonlySet<Position["stance"]> = new Set(["demands", "supports", "accepts", "conditional"] as const);
const isAgainst: ReadonlySet<Position["stance"]> = new Set(["opposes", "rejects"] as const);

/** What is agreed and has not ended, and the issues on which one party is for what another one is against. */
export function agreedAndOpen(view: View, lookUp: LookUp): Pick<WhereThingsStand, "agreed" | "open"> {
  const groupOf = proposalGroups(view.dossier);
  const agreed = recordsOf(view.dossier, "proposal")
    .filter((proposal) => groupOf(proposal) === "agreed" && holdsOn(proposal, view.clocks.validAt))
    .map(({ name }) => name);
  const open = contested(view).map(lookUp.name);
  return { ...(agreed.length > 0 && { agreed }), ...(open.length > 0 && { open }) };
}

/** In order of the most stances, as in the matrix of positions. */
function contested(view: View): Id[] {
  const matrix = positionsIn(view);
  const stances = new Map<Id, Set<Position["stance"]>>();
  for (const { party, issue } of recordsOf(view.dossier, "position")) {
    const known = stances.get(issue) ?? new Set();
    for (const { stance } of matrix.cell(party, issue).positions) known.add(stance);
    stances.set(issue, known);
  }
  const isContested = (known: ReadonlySet<Position["stance"]>): boolean =>
    [...known].some((one) => isFor.has(one)) && [...known].some((one) => isAgainst.has(one));
  const settledBy = settledIn(view);
  const settled = new Set(recordsOf(view.dossier, "issue").flatMap((issue) => (settledBy(issue) ? issue.id : [])));
  return [...stances]
    .filter(([issue, known]) => !settled.has(issue) && isContested(known))
    .toSorted(([a, some], [b, others]) => others.size - some.size || (a < b ? -1 : 1))
    .map(([id]) => id);
}
