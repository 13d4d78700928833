import type { Change, DossierRecord, Dossier, Id, IsoDate, Proposal } from "../generated/types.js";
import { asOf, type Clocks, type View } from "./as-of.js";
import { hasCome } from "./day.js";
import { knownFrom } from "./known-from.js";
import { sourcesById } from "./origins.js";

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
  const wasKnown = knownBy(dossier, a.clocks);
  const found = pairs(a, b);
  const replaced = replacements(found);
  const gone = new Set([...replaced.values()].map(({ id }) => id));
  return found.flatMap(({ id, before, after }) => {
    if (gone.has(id)) return [];
    return entriesOf(id, { view: a, record: replaced.get(id) ?? before }, { view: b, record: after }, wasKnown);
  });
}

interface Pair {
  id: Id;
  before?: DossierRecord;
  after?: DossierRecord;
}

/** The records of two views that may differ, each id once. Both views are in order of id. */
function pairs(a: View, b: View): Pair[] {
  const [first, second] = [a.dossier.records, b.dossier.records];
  const found: Pair[] = [];
  for (let i = 0, j = 0; i < first.length || j < second.length;) {
    const [before, after] = [first[i], second[j]];
    if (before !== undefined && before.id === after?.id) {
      found.push({ id: before.id, before, after });
      i++;
      j++;
    } else if (after === undefined || (before !== undefined && before.id < after.id)) {
      if (before !== undefined) found.push({ id: before.id, before });
      i++;
    } else {
      found.push({ id: after.id, after });
      j++;
    }
  }
  return found;
}

/** Positions that are new on the second day, by the one whose place they took: one change, not two. */
function replacements(found: readonly Pair[]): Map<Id, DossierRecord> {
  const left = new Map(found.flatMap(({ before, after }) => (before && !after ? [[before.id, before] as const] : [])));
  const taken = new Map<Id, DossierRecord>();
  for (const { id, before, after } of found) {
    if (before !== undefined || after?.kind !== "position" || after.supersedes === undefined) continue;
    const old = left.get(after.supersedes);
    if (old !== undefined) taken.set(id, old);
  }
  return taken;
}

/** What changed in a dossier since a day, such as the one on which an article was published. */
export const changesSince = (dossier: Dossier, day: IsoDate): DiffEntry[] => diff(dossier, day, dossier.asOf);

interface Side {
  view: View;
  record: DossierRecord | undefined;
}

function knownBy(dossier: Dossier, { knownAt }: Clocks): (record: DossierRecord) => boolean {
  const sources = sourcesById(dossier);
  return (record) => hasCome(knownFrom(record, sources, dossier), knownAt) !== undefined;
}

const nothing: DiffEntry[] = [];

function entriesOf(id: Id, a: Side, b: Side, wasKnown: (record: DossierRecord) => boolean): DiffEntry[] {
  const mistake = correctionBetween(b, a.view.clocks, b.view.clocks);
  if (mistake === undefined && a.record === b.record && isSeenAlike(id, a.view, b.view)) return nothing;
  const sides = { ...(a.record && { before: a.record }), ...(b.record && { after: b.record }) };
  if (mistake !== undefined) {
    return [
      {
        id,
        change: mistake.change === "withdrawn" ? "withdrawn" : "corrected",
        axis: "mistake",
        ...sides,
        correction: mistake,
      },
    ];
  }
  if (a.record === undefined && b.record !== undefined) {
    return [{ id, change: "added", axis: axisOf(b.record, a.view.clocks, wasKnown), ...sides }];
  }
  if (b.record === undefined) return [{ id, change: "removed", axis: "world", ...sides }];
  const change = a.record && changeOf(a.record, b.record, a.view, b.view);
  return change === undefined ? [] : [{ id, change, axis: "world", ...sides }];
}

function isSeenAlike(id: Id, a: View, b: View): boolean {
  const [was, is] = [a.seen.get(id), b.seen.get(id)];
  return was?.standing === is?.standing && was?.certainty === is?.certainty;
}

/** The last correction of a record that both readers could meet, dated after the first day and up to the second. */
function correctionBetween({ view, record }: Side, from: Clocks, until: Clocks): Change | undefined {
  const [after, upTo] = [from.recordedAt ?? from.knownAt, until.recordedAt ?? until.knownAt];
  const notices = record === undefined ? [] : (view.seen.get(record.id)?.notices ?? []);
  return notices.findLast(({ on }) => on > after && on <= upTo);
}

/** What had happened before the first day, and was not known, is news to us and not to the world. */
function axisOf(record: DossierRecord, first: Clocks, wasKnown: (record: DossierRecord) => boolean): Axis {
  const date =
    "when" in record ? record.when : "on" in record ? record.on : "statedOn" in record ? record.statedOn : undefined;
  const began = record.valid?.from ?? date;
  if (began === undefined || wasKnown(record)) return "world";
  return hasCome(began, first.validAt) === "certain" ? "learned" : "world";
}

function changeOf(before: DossierRecord, after: DossierRecord, a: View, b: View): ChangeKind | undefined {
  const [was, is] = [a.seen.get(before.id)?.standing, b.seen.get(after.id)?.standing];
  if (was !== is && (is === "disputed" || is === "withdrawn")) return is;
  if (before.confirmed === undefined && after.confirmed !== undefined) return "confirmed";
  if (before === after || JSON.stringify(before) === JSON.stringify(after))
    return isSeenAlike(after.id, a, b) ? undefined : "changed";
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
