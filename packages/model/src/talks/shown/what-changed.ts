import type { Dossier, DossierRecord, IsoDate, ShownChange, ShownState } from "../../generated/types.js";
import { asOf } from "../as-of.js";
import { diff, type DiffEntry } from "../diff.js";
import { lookUpIn, shownNotice, type LookUp } from "./look-up.js";
import { isSameValue } from "../same-value.js";
import { harderWordings } from "./weakest.js";

/** That something names them, or that we answer one more question, is nothing that changed in the talks. */
const context: ReadonlySet<DossierRecord["kind"]> = new Set(["party", "person", "issue", "term", "source", "question"]);

/** That a party is now named is no news by itself; nor is that we looked and found nothing. */
function isNews({ change, before, after }: DiffEntry): boolean {
  const record = after ?? before;
  if (record === undefined) return false;
  if (change !== "added" && change !== "removed") return true;
  const isNothingFound = record.kind === "position" && record.silence === "not-in-our-sources";
  return !isNothingFound && !context.has(record.kind);
}

/**
 * What readers of two days found different, ready to be drawn. Of parties, people, issues, terms, sources and
 * questions only what changed in them is told, not that they came in; nor that we looked for a position and found none. Of a claim in
 * two strengths the weaker is told.
 */
export function whatChanged(dossier: Dossier, since: IsoDate, until: IsoDate): ShownChange[] {
  const [before, after] = [asOf(dossier, since), asOf(dossier, until)];
  const [then, now] = [lookUpIn(before), lookUpIn(after)];
  const harder = harderWordings(after.dossier);
  return diff(dossier, since, until)
    .filter((entry) => isNews(entry) && !(entry.change === "added" && harder.has(entry.id)))
    .flatMap((entry) => shownChange(entry, then, now))
    .toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** Events and positions are what readers ask for first; what has only become certain is the least of the news. */
const first: readonly ShownChange["kind"][] = ["event", "position", "proposal", "conflict", "statement", "scenario"];

function rankOf({ kind, sameWords }: ShownChange): number {
  const place = first.indexOf(kind);
  return (place < 0 ? first.length : place) + (sameWords === undefined ? 0 : first.length + 1);
}

/** What is the same on both days but for its sources or its certainty. */
function sameWordsOf(before: ShownState | undefined, after: ShownState | undefined): ShownChange["sameWords"] {
  const [{ sources: some, ...said }, { sources: more, ...says }] = [before ?? {}, after ?? {}];
  if (!isSameValue(said, says)) return undefined;
  return isSameValue(some, more) ? "now-certain" : "more-sources";
}

function shownChange(entry: DiffEntry, then: LookUp, now: LookUp): ShownChange[] {
  const { id, axis, change, correction } = entry;
  const record = entry.after ?? entry.before;
  if (record === undefined) return [];
  const [notice] = correction === undefined ? [] : shownNotice(correction);
  // A correction holds for every day, so the record itself no longer says what was wrong: its history does.
  const wrong: DossierRecord | undefined = correction?.before && { ...record, ...correction.before };
  const old = correction === undefined ? entry.before : wrong;
  const before = old && stateOf(old, then);
  const after = entry.after && stateOf(entry.after, now);
  const sameWords = before && after && sameWordsOf(before, after);
  if (change === "changed" && sameWords !== undefined) {
    const title = titleOf(record, now);
    return context.has(record.kind) ? [] : [{ record: id, kind: record.kind, title, axis, change, sameWords }];
  }
  return [
    {
      record: id,
      kind: record.kind,
      title: titleOf(record, entry.after === undefined ? then : now),
      axis,
      change,
      ...(before && sameWords === undefined && { before }),
      ...(after && { after }),
      ...(notice && { correction: notice }),
    },
  ];
}

function titleOf(record: DossierRecord, { name }: LookUp): string {
  if (record.kind === "position") return `${name(record.party)}: ${name(record.issue)}`;
  return record.kind === "conflict" || record.kind === "question" ? record.question : record.name;
}

/** What of a record a reader finds: its standing in words of its kind, its day, what it says, and who said it. */
export function stateOf(record: DossierRecord, lookUp: LookUp): ShownState {
  return { ...ownState(record, lookUp), ...lookUp.sources(record.references) };
}

function ownState(record: DossierRecord, { name }: LookUp): ShownState {
  switch (record.kind) {
    case "event":
      return {
        eventStatus: record.status,
        ...optional("when", record.when),
        ...optional("text", record.outcome ?? record.summary),
      };
    case "position":
      return {
        ...optional("stance", record.stance),
        ...optional("silence", record.silence),
        text: record.summary,
        ...optional("when", record.statedOn),
        ...optional("by", record.statedBy && name(record.statedBy)),
      };
    case "proposal":
      return {
        proposalStatus: record.status,
        ...optional("when", record.on),
        ...optional("text", record.summary),
        ...optional("by", record.by?.map(name).join(", ")),
      };
    case "statement":
      return {
        text: record.text,
        ...optional("when", record.on),
        ...optional("by", nameOf(record.speaker ?? record.origin, name)),
      };
    case "conflict":
      return { conflictState: record.state, ...optional("text", record.summary) };
    case "scenario":
      return { text: record.summary };
    case "question":
      return { text: record.answer };
    case "source":
      return { text: record.title ?? record.name, ...optional("when", record.published) };
    case "issue":
      return { text: record.question };
    case "person":
      return { text: record.roles.map(({ role, organisation }) => `${role}, ${name(organisation)}`).join("; ") };
    case "term":
      return { text: record.definitions?.[0]?.text ?? record.name };
    default:
      return { text: record.name };
  }
}

const nameOf = (id: string | undefined, name: LookUp["name"]): string | undefined =>
  id === undefined ? undefined : name(id);

const optional = <K extends keyof ShownState>(key: K, value: ShownState[K]): Pick<ShownState, K> | object =>
  value === undefined || value === "" ? {} : { [key]: value };
