import type { DossierRecord, ShownChange, ShownState } from "../../generated/types.js";
import type { View } from "../as-of.js";
import { differences, type DiffEntry } from "../diff.js";
import { kindTraits } from "../../generated/kind-traits.js";
import { isWithdrawn } from "../reliability.js";
import { isSameValue } from "../same-value.js";
import { lookUpIn, shownNotice, type LookUp } from "./look-up.js";
import { fullStateOf, stateOf } from "./state-of.js";
import { harderWordings } from "./weakest.js";

/**
 * What readers of two views of one dossier found different, ready to be rendered. Parties, people, issues, terms,
 * sources and questions appear where something in them changed, not because they are new. A position that we looked
 * for and did not find is left out, and so is the harder of two wordings.
 */
export function whatChanged(before: View, after: View): ShownChange[] {
  const [then, now] = [lookUpIn(before), lookUpIn(after)];
  const harder = harderWordings(after.dossier);
  return differences(before, after)
    .filter((entry) => isNews(entry) && !(entry.change === "added" && harder.has(entry.id)))
    .flatMap((entry) => shownChange(entry, then, now))
    .toSorted((a, b) => rankOf(a) - rankOf(b));
}

function isNews({ change, before, after }: DiffEntry): boolean {
  const record = after ?? before;
  if (record === undefined) return false;
  if (change !== "added" && change !== "removed") return true;
  const isNothingFound = record.kind === "position" && record.silence === "not-in-our-sources";
  return !isNothingFound && kindTraits[record.kind].isNews;
}

/** Readers ask for events and positions first. What has only become certain matters least. */
const rankOf = ({ kind, sameWords }: ShownChange): number =>
  kindTraits[kind].newsOrder + (sameWords === undefined ? 0 : lastOfNews);

const lastOfNews = Math.max(...Object.values(kindTraits).map(({ newsOrder }) => newsOrder));

/** Whether all that differs is the sources, or how certain it is. */
function sameWordsOf(before: ShownState | undefined, after: ShownState | undefined): ShownChange["sameWords"] {
  const [{ sources: some, ...said }, { sources: more, ...says }] = [before ?? {}, after ?? {}];
  if (!isSameValue(said, says)) return undefined;
  return isSameValue(some, more) ? "now-certain" : "more-sources";
}

/** Whether a record reads the same in brief, although more than its sources changed: an agreement was extended. */
function isMoreThanItsWords(
  old: DossierRecord | undefined,
  record: DossierRecord | undefined,
  then: LookUp,
  now: LookUp,
): boolean {
  if (old === undefined || record === undefined) return false;
  if (sameWordsOf(stateOf(old, then), stateOf(record, now)) === undefined) return false;
  return sameWordsOf(fullStateOf(old, then), fullStateOf(record, now)) === undefined;
}

function shownChange(entry: DiffEntry, then: LookUp, now: LookUp): ShownChange[] {
  const { id, cause, change, correction } = entry;
  const record = entry.after ?? entry.before;
  if (record === undefined) return [];
  const [notice] = correction === undefined ? [] : shownNotice(correction);
  // A correction applies to every day, so both records have the right words; the wrong ones are in the history.
  const wrong: DossierRecord | undefined = correction?.before && { ...record, ...correction.before };
  const old = correction === undefined ? entry.before : wrong;
  const stateIn = isMoreThanItsWords(old, entry.after, then, now) ? fullStateOf : stateOf;
  const before = old && stateIn(old, then);
  const after = entry.after && stateIn(entry.after, now);
  const sameWords = before && after && sameWordsOf(before, after);
  if (change === "changed" && sameWords !== undefined) {
    const title = titleOf(record, now);
    return kindTraits[record.kind].isNews ? [{ record: id, kind: record.kind, title, cause, change, sameWords }] : [];
  }
  return [
    {
      record: id,
      kind: record.kind,
      title: titleOf(record, entry.after === undefined ? then : now),
      ...positionOf(record, now),
      cause,
      change,
      ...(before && sameWords === undefined && { before }),
      ...(after && { after }),
      ...(notice && { correction: notice }),
      ...(notice === undefined && entry.after && isWithdrawn(entry.after) && now.reliability(id)),
    },
  ];
}

/** A sentence about a move needs the names apart. */
const positionOf = (record: DossierRecord, { name }: LookUp): Pick<ShownChange, "party" | "issue"> =>
  record.kind === "position" ? { party: name(record.party), issue: name(record.issue) } : {};

function titleOf(record: DossierRecord, { name, separators }: LookUp): string {
  if (record.kind === "position") return name(record.party) + separators.colon + name(record.issue);
  return record.kind === "conflict" || record.kind === "question" ? record.question : record.name;
}
