import type { Change, Dossier, DossierRecord, Id, IsoDate, Proposal, When } from "../generated/types.js";
import { readDossierArgument, readViewArgument } from "./arguments/read-dossier.js";
import { viewAt, type View } from "./as-of.js";
import { clocksAt, type Clocks } from "./clocks.js";
import { firstDay, hasCome, lastDay } from "./day.js";
import { differingRecords, type RecordPair } from "./differing-records.js";
import { knownFrom } from "./known/known-from.js";
import { indexOf } from "./dossier-index.js";
import { kindTraits } from "../generated/kind-traits.js";
import { isSameValue } from "./same-value.js";

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

/** Why two views differ: the world changed; it was so before, but we learned of it later; or we were wrong. */
export type Cause = "world" | "learned" | "mistake";

/** One record that a reader of the second view finds different from a reader of the first. */
export interface DiffEntry {
  id: Id;
  change: ChangeKind;
  cause: Cause;
  /** As it was in the first view, and in the second. A position that replaced another has that one as `before`. */
  before?: DossierRecord;
  after?: DossierRecord;
  /** Where we were wrong: the entry of the record's history that corrects it. */
  correction?: Change;
}

/**
 * What a reader of the second view finds different from a reader of the first: exactly the records whose content or
 * reliability differs, and those that were corrected between the two days. In order of id. Both are views of one dossier.
 * The entries are copies; of a frozen dossier they are frozen.
 * @throws ArgumentError where one is not a view.
 * @throws RangeError where the first view is later than the second.
 */
export function diff(before: View, after: View): DiffEntry[];
/**
 * The same for two days of a dossier: `diff(asOf(dossier, from), asOf(dossier, until))`.
 * @throws ArgumentError where `dossier` is not a dossier.
 * @throws RangeError where `from` is later than `until`, or one of them is not a date.
 */
export function diff(dossier: Dossier, from: IsoDate | Clocks, until: IsoDate | Clocks): DiffEntry[];
export function diff(
  ...of: [before: View, after: View] | [dossier: Dossier, from: IsoDate | Clocks, until: IsoDate | Clocks]
): DiffEntry[] {
  if (of.length === 2)
    return differences(readViewArgument(of[0], "diff", "before"), readViewArgument(of[1], "diff", "after"));
  const dossier = readDossierArgument(of[0], "diff");
  return differences(viewAt(dossier, clocksAt(of[1], "diff")), viewAt(dossier, clocksAt(of[2], "diff")));
}

/** The same for views that have been read. The entries share their records. */
export function differences(a: View, b: View): DiffEntry[] {
  refuseLaterFirst(a.clocks, b.clocks);
  const days = { a, b, wasKnown: knownBy(a) };
  return differingRecords(a, b).flatMap((pair) => [...changesIn(pair, days), ...mistakesIn(pair, days)]);
}

/** What changed in a dossier since a day, such as the day on which an article was published. */
export function changesSince(dossier: Dossier, day: IsoDate): DiffEntry[] {
  const own = readDossierArgument(dossier, "changesSince");
  const since = clocksAt(day, "changesSince");
  if (since.validAt > own.asOf) return [];
  return differences(viewAt(own, since), viewAt(own, clocksAt(own.asOf, "changesSince")));
}

/** Whatever is gone on an earlier day would look as if it had been taken back. */
function refuseLaterFirst(a: Clocks, b: Clocks): void {
  const pairs = [
    [a.validAt, b.validAt],
    [a.knownAt, b.knownAt],
    [a.recordedAt ?? a.knownAt, b.recordedAt ?? b.knownAt],
  ] as const;
  for (const [from, until] of pairs) {
    if (from > until) throw new RangeError(`diff: ${from} is later than ${until}. Give the earlier day first.`);
  }
}

interface Days {
  a: View;
  b: View;
  /** Whether a record was known on the first day. */
  wasKnown(record: DossierRecord): boolean;
}

function knownBy({ whole, clocks }: View): (record: DossierRecord) => boolean {
  const { sources } = indexOf(whole);
  return (record) => hasCome(knownFrom(record, sources, whole), clocks.knownAt) !== undefined;
}

const sidesOf = ({ id, before, after }: RecordPair): Pick<DiffEntry, "id" | "before" | "after"> => ({
  id,
  ...(before && { before }),
  ...(after && { after }),
});

/** What we got wrong, each time: a correction and a change of the world can both fall between the two days. */
function mistakesIn(pair: RecordPair, days: Days): DiffEntry[] {
  if (pair.after === undefined) return [];
  return correctionsBetween(pair.id, days).map((correction) => {
    const change = correction.change === "withdrawn" ? "withdrawn" : "corrected";
    return { change, cause: "mistake", ...sidesOf(pair), correction };
  });
}

/** What happened, or what we learned. Views have the corrected words on both days, so no correction is among them. */
function changesIn(pair: RecordPair, days: Days): DiffEntry[] {
  const { before, after } = pair;
  if (after === undefined) return before === undefined ? [] : [{ change: "removed", cause: "world", ...sidesOf(pair) }];
  const corrections = correctionsBetween(pair.id, days);
  if (before === undefined) {
    // What we took back did not happen.
    const isTakenBack = corrections.some((correction) => correction.change === "withdrawn");
    return isTakenBack ? [] : [{ change: "added", cause: causeOf(after, days), ...sidesOf(pair) }];
  }
  const change = changeOf(before, after, days);
  if (change === undefined || isOnlyCorrected(before, after, corrections)) return [];
  return [{ change, cause: change === "changed" ? causeOfChange(before, after) : "world", ...sidesOf(pair) }];
}

/** Whether all that differs is what was corrected. It is so only if a view was asked for as we had recorded it. */
function isOnlyCorrected(before: DossierRecord, after: DossierRecord, corrections: readonly Change[]): boolean {
  const corrected = new Set(["history", ...corrections.flatMap((correction) => Object.keys(correction.before ?? {}))]);
  const [was, is] = [before, after].map((record) =>
    Object.fromEntries(Object.entries(record).filter(([field]) => !corrected.has(field))),
  );
  return corrections.length > 0 && !isSameValue(before, after) && isSameValue(was, is);
}

/** Where a record says the same as before, the world did not change: we have more sources, or are more certain. */
function causeOfChange(before: DossierRecord, after: DossierRecord): Cause {
  const [{ references: _, ...said }, { references: __, ...says }] = [before, after];
  return isSameValue(said, says) ? "learned" : "world";
}

/** The corrections that readers could come across between the two days: after the first, up to the second. */
function correctionsBetween(id: Id, { a, b }: Days): readonly Change[] {
  const [after, upTo] = [a.clocks.recordedAt ?? a.clocks.knownAt, b.clocks.recordedAt ?? b.clocks.knownAt];
  return (b.recordViews.get(id)?.notices ?? []).filter(({ on }) => on > lastDay(after) && on <= lastDay(upTo));
}

/** What had happened before the first day, and was not known then, is new to us and not to the world. */
function causeOf(record: DossierRecord, { a, wasKnown }: Days): Cause {
  const date =
    "when" in record ? record.when : "on" in record ? record.on : "statedOn" in record ? record.statedOn : undefined;
  const began = record.valid?.from ?? date;
  if (began === undefined) return isEditorial(record) ? "learned" : "world";
  if (wasKnown(record)) return "world";
  return hasCome(began, a.clocks.validAt) === "certain" ? "learned" : "world";
}

/** A silence is what editors found when they looked. */
const isEditorial = (record: DossierRecord): boolean =>
  kindTraits[record.kind].isEditorial || (record.kind === "position" && record.silence !== undefined);

function changeOf(before: DossierRecord, after: DossierRecord, { a, b }: Days): ChangeKind | undefined {
  const [was, is] = [a.recordViews.get(before.id), b.recordViews.get(after.id)];
  const hasTurned = was?.reliability !== is?.reliability;
  if (hasTurned && (is?.reliability === "disputed" || is?.reliability === "withdrawn")) return is.reliability;
  if (before.confirmed === undefined && after.confirmed !== undefined) return "confirmed";
  if (isSameValue(before, after)) return hasTurned || was?.certainty !== is?.certainty ? "changed" : undefined;
  if (before.kind === "event" && after.kind === "event" && isMoved(before.when, after.when)) return "rescheduled";
  if (before.kind === "proposal" && after.kind === "proposal") return changeOfFirmness(before, after);
  return "changed";
}

/** A date that is known for the first time, or more exactly, was not moved. */
function isMoved(before: When | undefined, after: When | undefined): boolean {
  if (before === undefined || after === undefined || before.edtf === after.edtf) return false;
  const isWithin =
    firstDay(before.earliest ?? "0000") <= firstDay(after.earliest ?? "0000") &&
    lastDay(after.latest ?? "9999") <= lastDay(before.latest ?? "9999");
  return !isWithin;
}

/** How far a proposal has come on its way to signature; one that is rejected or superseded has left it. */
const firmnessOf: Record<Proposal["status"], number | undefined> = {
  floated: 1,
  tabled: 2,
  "under-negotiation": 3,
  "agreed-in-principle": 4,
  agreed: 5,
  signed: 6,
  "in-force": 7,
  suspended: 6,
  terminated: undefined,
  expired: undefined,
  rejected: undefined,
  superseded: undefined,
};

function changeOfFirmness(before: Proposal, after: Proposal): ChangeKind {
  const [was, is] = [firmnessOf[before.status], firmnessOf[after.status]];
  if (was === undefined || is === undefined || was === is) return "changed";
  return is > was ? "strengthened" : "weakened";
}
