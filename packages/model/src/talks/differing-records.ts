import type { DossierRecord, Id, Position } from "../generated/types.js";
import type { View } from "./as-of.js";

/** A record on both days; undefined on a day that does not have it. */
export interface RecordPair {
  id: Id;
  before: DossierRecord | undefined;
  after: DossierRecord | undefined;
}

/** The records that may differ between two views, each once; a position is paired with the one that it replaced. */
export function differingRecords(a: View, b: View): RecordPair[] {
  const found = unequalPairs(a, b);
  const replaced = replacedPositions(found);
  const gone = new Set([...replaced.values()].map(({ id }) => id));
  return found
    .filter(({ id }) => !gone.has(id))
    .map((pair) => ({ ...pair, before: replaced.get(pair.id) ?? pair.before }));
}

/** Each id of two views once, without the records that are the same object. Both views are in order of id. */
function unequalPairs(a: View, b: View): RecordPair[] {
  const [first, second] = [a.dossier.records, b.dossier.records];
  const found: RecordPair[] = [];
  for (let i = 0, j = 0; i < first.length || j < second.length;) {
    const [before, after] = [first[i], second[j]];
    const isLeft = before !== undefined && (after === undefined || before.id < after.id);
    const isNew = after !== undefined && (before === undefined || after.id < before.id);
    if (!isNew) i++;
    if (!isLeft) j++;
    const id = (isNew ? after : before)?.id ?? "";
    if (before === after && isSeenAlike(id, a, b)) continue;
    found.push({ id, before: isNew ? undefined : before, after: isLeft ? undefined : after });
  }
  return found;
}

function isSeenAlike(id: Id, a: View, b: View): boolean {
  const [was, is] = [a.recordViews.get(id), b.recordViews.get(id)];
  const isUnmarked = is === undefined || is.notices.length === 0;
  return isUnmarked && was?.reliability === is?.reliability && was?.certainty === is?.certainty;
}

/**
 * By the id of each new position, the one that it replaced, so that both make one change. Where no record says which
 * that is, it is the one of the same party on the same issue that is gone, if there is only one.
 */
function replacedPositions(found: readonly RecordPair[]): Map<Id, Position> {
  const left = found.flatMap(({ before, after }) => (before?.kind === "position" && !after ? [before] : []));
  const come = found.flatMap(({ before, after }) => (after?.kind === "position" && !before ? [after] : []));
  const byId = new Map(left.map((position) => [position.id, position]));
  const [onlyLeft, onlyCome] = [onlyOnes(left), onlyOnes(come)];
  const replaced = new Map<Id, Position>();
  for (const position of come) {
    const cell = cellOf(position);
    const old = byId.get(position.supersedes ?? "") ?? (onlyCome.get(cell) && onlyLeft.get(cell));
    if (old !== undefined) replaced.set(position.id, old);
  }
  return replaced;
}

const cellOf = ({ party, issue }: Position): string => `${party} ${issue}`;

/** The positions that are alone in their party and issue; undefined where there are more. */
function onlyOnes(positions: readonly Position[]): Map<string, Position | undefined> {
  const found = new Map<string, Position | undefined>();
  for (const position of positions) found.set(cellOf(position), found.has(cellOf(position)) ? undefined : position);
  return found;
}
