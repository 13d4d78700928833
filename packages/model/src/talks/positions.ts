import type { Id, Position } from "../generated/types.js";
import { needsText } from "../argument-error.js";
import { readViewArgument } from "./arguments/read-dossier.js";
import type { View } from "./as-of.js";
import { hasCome, lastDay } from "./day.js";
import { knownFrom } from "./known/known-from.js";
import { indexOf } from "./dossier-index.js";
import { isWithdrawn } from "./reliability.js";
import { recordsOf } from "./records.js";

/**
 * Why a cell has no stance. `not-stated`: asked, or given the chance to comment, the party said nothing.
 * `not-in-our-sources`: an editor looked and found nothing. `ended`: what the party held has ended.
 * `not-researched`: no position is recorded.
 */
export type Silence = "not-stated" | "not-in-our-sources" | "ended" | "not-researched";

export interface PositionCell {
  party: Id;
  issue: Id;
  /** More than one where uncertain dates allow two at once, or where they are in conflict. */
  positions: readonly Position[];
  silence?: Silence;
  /** What the party held until it ended, where nothing took its place. */
  ended?: readonly Position[];
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
export const positions = (view: View): PositionMatrix => positionsIn(readViewArgument(view, "positions"));

/** The same for a view that has been read. */
export function positionsIn(view: View): PositionMatrix {
  const all = recordsOf(view.dossier, "position");
  const past = endedIn(view);
  const cells = byCell(all);
  const endedCells = byCell(past);
  return {
    parties: distinct([...all, ...past].map(({ party }) => party)),
    issues: distinct([...all, ...past].map(({ issue }) => issue)),
    cell: (party, issue) => {
      needsText(party, "cell", "party");
      needsText(issue, "cell", "issue");
      return cellOf(party, issue, cells.get(keyOf(party, issue)), endedCells.get(keyOf(party, issue)));
    },
  };
}

function byCell(all: readonly Position[]): ReadonlyMap<string, readonly Position[]> {
  const cells = new Map<string, Position[]>();
  for (const position of all) {
    const key = keyOf(position.party, position.issue);
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [position]);
    else cell.push(position);
  }
  return cells;
}

/** The positions that were known and had ended by the day, and that no other one replaced. */
function endedIn({ whole, dossier, clocks }: View): Position[] {
  const day = lastDay(clocks.validAt);
  const { sources } = indexOf(whole);
  const replaced = new Set(recordsOf(whole, "position").map(({ supersedes }) => supersedes));
  const names = new Set(dossier.records.map(({ id }) => id));
  return recordsOf(whole, "position").filter((position) => {
    if (position.valid?.until === undefined || position.rank === "deprecated") return false;
    if (replaced.has(position.id) || names.has(position.id) || isWithdrawn(position)) return false;
    return (
      hasCome(position.valid.until, day) === "certain" &&
      hasCome(knownFrom(position, sources, whole), lastDay(clocks.knownAt)) !== undefined
    );
  });
}

const keyOf = (party: Id, issue: Id): string => `${party} ${issue}`;

const distinct = (ids: readonly Id[]): Id[] => [...new Set(ids)].toSorted();

function cellOf(party: Id, issue: Id, found: readonly Position[] = [], ended: readonly Position[] = []): PositionCell {
  const current = found.filter(({ rank }) => rank !== "deprecated");
  const preferred = current.filter(({ rank }) => rank === "preferred");
  const chosen = preferred.length > 0 ? preferred : current.length > 0 ? current : found;
  const stances = chosen.filter(({ stance }) => stance !== undefined);
  if (stances.length > 0) return { party, issue, positions: stances };
  if (chosen.length === 0 && ended.length > 0) return { party, issue, positions: [], silence: "ended", ended };
  return { party, issue, positions: chosen, silence: chosen[0]?.silence ?? "not-researched" };
}
