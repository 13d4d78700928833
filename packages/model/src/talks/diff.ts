import type { Change, DossierRecord, Dossier, Id, IsoDate, Position, Proposal } from "../generated/types.js";
import { asOf, type Clocks, type View } from "./as-of.js";
import { hasCome } from "./day.js";
import { knownFrom } from "./known-from.js";
import { sourcesById } from "./origins.js";
import { isSameValue } from "./same-value.js";
import { contextKinds } from "./valid-at.js";

export type ChangeKind =
  | "added"
  | "removed"
  | "changed"
  | "strengthened"
  | "weakened"
  | "confirmed"
  | "disputed"
  | "corrected"
  | "rescheduled"
  | "withdrawn";

/** Why two views differ: the world moved; it was so before, but we learned of it later; or we were wrong. */
export type Axis = "world" | "learned" | "mistake";

export interface DiffEntry {
  id: Id;
  change: ChangeKind;
  axis: Axis;
  /** As it stood on the first day, and on the second. */
  before?: DossierRecord;
  after?: DossierRecord;
  /** Of a mistake: the entry of the record's history that mends it. */
  correction?: Change;
}

/**
 * What a reader of the second day finds otherwise than a reader of the first: exactly the records whose content or
 * standing differs between `asOf(dossier, from)` and `asOf(dossier, until)`, and what was corrected between the two
 * days. In order of id.
 */
export function diff(dossier: Dossier, from: IsoDate | Clocks, until: IsoDate | Clocks): DiffEntry[] {
  const [a, b] = [asOf(dossier, from), asOf(dossier, until)];
  const days = { a, b, wasKnown: knownBy(dossier, a.clocks) };
  const found = differing(a, b);
  const replaced = replacements(found);
  const gone = new Set([...replaced.values()].map(({ id }) => id));
  return found.flatMap((pair) => {
    if (gone.has(pair.id)) return [];
    return entryOf({ ...pair, before: replaced.get(pair.id) ?? pair.before }, days) ?? [];
  });
}

/** A record on both days; undefined where it is not there. */
interface Pair {
  id: Id;
  before: DossierRecord | undefined;
  after: DossierRecord | undefined;
}

interface Days {
  a: View;
  b: View;
  wasKnown(record: DossierRecord): boolean;
}

/** The records of two views that are not plainly alike, each id once. Both views are in order of id. */
function differing(a: View, b: View): Pair[] {
  const [first, second] = [a.dossier.records, b.dossier.records];
  const found: Pair[] = [];
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
  const [was, is] = [a.seen.get(id), b.seen.get(id)];
  const isUnmarked = is === undefined || is.notices.length === 0;
  return isUnmarked && was?.standing === is?.standing && was?.certainty === is?.certainty;
}

/**
 * Positions that are new on the second day, by the one whose place they took: one change, not two. Where no record says
 * which that is, it is the one of the same party on the same issue that is gone, if there is only one.
 */
function replacements(found: readonly Pair[]): Map<Id, Position> {
  const left = found.flatMap(({ before, after }) => (before?.kind === "position" && !after ? [before] : []));
  const come = found.flatMap(({ before, after }) => (after?.kind === "position" && !before ? [after] : []));
  const byId = new Map(left.map((position) => [position.id, position]));
  const [onlyLeft, onlyCome] = [onlyOnes(left), onlyOnes(come)];
  const taken = new Map<Id, Position>();
  for (const position of come) {
    const cell = cellOf(position);
    const old = byId.get(position.supersedes ?? "") ?? (onlyCome.get(cell) && onlyLeft.get(cell));
    if (old !== undefined) taken.set(position.id, old);
  }
  return taken;
}

const cellOf = ({ party, issue }: Position): string => `${party} ${issue}`;

/** The positions that are alone in their party and issue. */
function onlyOnes(positions: readonly Position[]): Map<string, Position | undefined> {
  const found = new Map<string, Position | undefined>();
  for (const position of positions) found.set(cellOf(position), found.has(cellOf(position)) ? undefined : position);
  return found;
}

/** What changed in a dossier since a day, such as the one on which an article was published. */
export const changesSince = (dossier: Dossier, day: IsoDate): DiffEntry[] => diff(dossier, day, dossier.asOf);

function knownBy(dossier: Dossier, { knownAt }: Clocks): (record: DossierRecord) => boolean {
  const sources = sourcesById(dossier);
  return (record) => hasCome(knownFrom(record, sources, dossier), knownAt) !== undefined;
}

function entryOf(pair: Pair, days: Days): DiffEntry | undefined {
  const { id, before, after } = pair;
  const sides = { id, ...(before && { before }), ...(after && { after }) };
  const mistake = after && correctionBetween(id, days);
  if (mistake !== undefined) {
    const change = mistake.change === "withdrawn" ? "withdrawn" : "corrected";
    return { change, axis: "mistake", ...sides, correction: mistake };
  }
  if (before === undefined) return after && { change: "added", axis: axisOf(after, days), ...sides };
  if (after === undefined) return { change: "removed", axis: "world", ...sides };
  const change = changeOf(before, after, days);
  return change && { change, axis: change === "changed" ? axisOfChange(before, after) : "world", ...sides };
}

/** The world did not move where a record says the same; we only know it from more sources, or more surely. */
function axisOfChange(before: DossierRecord, after: DossierRecord): Axis {
  const [{ references: _, ...said }, { references: __, ...says }] = [before, after];
  return isSameValue(said, says) ? "learned" : "world";
}

/** The last correction of a record that both readers could meet, dated after the first day and up to the second. */
function correctionBetween(id: Id, { a, b }: Days): Change | undefined {
  const [after, upTo] = [a.clocks.recordedAt ?? a.clocks.knownAt, b.clocks.recordedAt ?? b.clocks.knownAt];
  return b.seen.get(id)?.notices.findLast(({ on }) => on > after && on <= upTo);
}

/** What had happened before the first day, and was not known, is news to us and not to the world. */
function axisOf(record: DossierRecord, { a, wasKnown }: Days): Axis {
  const date =
    "when" in record ? record.when : "on" in record ? record.on : "statedOn" in record ? record.statedOn : undefined;
  const began = record.valid?.from ?? date;
  if (began === undefined) return isOurs(record) ? "learned" : "world";
  if (wasKnown(record)) return "world";
  return hasCome(began, a.clocks.validAt) === "certain" ? "learned" : "world";
}

const ours: ReadonlySet<DossierRecord["kind"]> = new Set([...contextKinds, "conflict", "question"]);

/** That we name somebody, ask something, find a silence or a contradiction is no event in the world. */
const isOurs = (record: DossierRecord): boolean =>
  ours.has(record.kind) || (record.kind === "position" && record.silence !== undefined);

function changeOf(before: DossierRecord, after: DossierRecord, { a, b }: Days): ChangeKind | undefined {
  const [was, is] = [a.seen.get(before.id), b.seen.get(after.id)];
  const hasTurned = was?.standing !== is?.standing;
  if (hasTurned && (is?.standing === "disputed" || is?.standing === "withdrawn")) return is.standing;
  if (before.confirmed === undefined && after.confirmed !== undefined) return "confirmed";
  if (isSameValue(before, after)) return hasTurned || was?.certainty !== is?.certainty ? "changed" : undefined;
  if (before.kind === "event" && after.kind === "event" && before.when?.edtf !== after.when?.edtf) return "rescheduled";
  if (before.kind === "proposal" && after.kind === "proposal") return firmness(before, after);
  return "changed";
}

const statuses: readonly Proposal["status"][] = [
  "floated",
  "tabled",
  "under-negotiation",
  "agreed-in-principle",
  "agreed",
  "signed",
];

/** A proposal grows firmer on its way to signature; rejected or superseded it is simply changed. */
function firmness(before: Proposal, after: Proposal): ChangeKind {
  const [was, is] = [statuses.indexOf(before.status), statuses.indexOf(after.status)];
  if (was < 0 || is < 0 || was === is) return "changed";
  return is > was ? "strengthened" : "weakened";
}
