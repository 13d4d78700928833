import type { Dossier, Id, Position } from "../generated/types.js";
import { needsText } from "../argument-error.js";
import { readDossierOfView } from "./arguments/read-dossier.js";
import type { View } from "./as-of.js";
import { recordsOf } from "./records.js";

/**
 * Why a cell has no stance. `not-stated`: asked, or given the chance to comment, the party said nothing.
 * `not-in-our-sources`: an editor looked and found nothing. `not-researched`: no one has looked.
 */
export type Silence = "not-stated" | "not-in-our-sources" | "not-researched";

export interface PositionCell {
  party: Id;
  issue: Id;
  /** More than one where uncertain dates allow two at once, or where they are in conflict. */
  positions: readonly Position[];
  silence?: Silence;
}

export interface PositionMatrix {
  parties: readonly Id[];
  issues: readonly Id[];
  cell(party: Id, issue: Id): PositionCell;
}

/**
 * Party by issue, in a view. Parties and issues are those that any position is about; every pair has its cell.
 * A deprecated position is left out where its cell has another.
 */
export const positions = (view: View): PositionMatrix => positionsIn(readDossierOfView(view, "positions"));

/** The same for the dossier of a view that has been read. */
export function positionsIn(dossier: Dossier): PositionMatrix {
  const all = recordsOf(dossier, "position");
  const cells = new Map<string, Position[]>();
  for (const position of all) {
    const key = keyOf(position.party, position.issue);
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [position]);
    else cell.push(position);
  }
  return {
    parties: distinct(all.map(({ party }) => party)),
    issues: distinct(all.map(({ issue }) => issue)),
    cell: (party, issue) => {
      needsText(party, "cell", "party");
      needsText(issue, "cell", "issue");
      return cellOf(party, issue, cells.get(keyOf(party, issue)) ?? []);
    },
  };
}

const keyOf = (party: Id, issue: Id): string => `${party} ${issue}`;

const distinct = (ids: readonly Id[]): Id[] => [...new Set(ids)].toSorted();

function cellOf(party: Id, issue: Id, found: readonly Position[]): PositionCell {
  const current = found.filter(({ rank }) => rank !== "deprecated");
  const preferred = current.filter(({ rank }) => rank === "preferred");
  const chosen = preferred.length > 0 ? preferred : current.length > 0 ? current : found;
  const stances = chosen.filter(({ stance }) => stance !== undefined);
  if (stances.length > 0) return { party, issue, positions: stances };
  return { party, issue, positions: chosen, silence: chosen[0]?.silence ?? "not-researched" };
}
