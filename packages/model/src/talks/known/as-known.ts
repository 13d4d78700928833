import type {
  Change,
  DossierRecord,
  Id,
  IsoDate,
  Proposal,
  Reference,
  SourceRecord,
  When,
} from "../../generated/types.js";
import { forms, unions } from "../../generated/dossier-forms.js";
import { firstDay, hasCome, lastDay } from "../day.js";
import { replaceAt, walkTo } from "../field-path.js";
import { carriersOf, firstPublished, lastPublished } from "./carriers.js";
import { supports } from "./supports.js";
import { statusAfter, whatCame, type WhatCame } from "./what-came.js";

type Sources = ReadonlyMap<Id, SourceRecord>;

/**
 * A record as a reader of a day could know it: without the fields that only later sources carry, and without what our
 * own desk did later. The same object where nothing is later.
 * @param history of the record with what it says today: a field that was changed later was known before, too.
 */
export function asKnown(
  record: DossierRecord,
  day: IsoDate,
  sources: Sources,
  history: readonly Change[] = record.history ?? [],
): DossierRecord {
  const sourced = withoutLaterFields(record, day, sources, history);
  return asTheDeskKnew(sourced, day);
}

function withoutLaterFields(
  record: DossierRecord,
  day: IsoDate,
  sources: Sources,
  history: readonly Change[],
): DossierRecord {
  const came = whatCame[record.kind] ?? [];
  const named = namedFields(record).filter((field) => !came.some(({ path }) => topOf(path) === field));
  const isLater = (since: When | undefined): boolean => since !== undefined && hasCome(since, day) === undefined;
  const withoutNamed = named
    .filter((field) => isLater(firstPublished(carriersOf(record, field).references, sources)))
    .reduce((result, field) => dropped(result, field), record);
  return came
    .filter((one) => says(record, one) && !isDatedByHistory(history, topOf(one.path)))
    .filter((one) => isLater(knownSince(record, one, sources)))
    .reduce((result, one) => beforeItCame(result, one), withoutNamed);
}

/** The optional fields that some reference names. What a record cannot be without is known from its first source. */
function namedFields({ kind, references = [] }: DossierRecord): string[] {
  const named = new Set(references.flatMap(({ carries = [] }) => carries));
  const form = forms[unions["DossierRecord"]?.of[kind] ?? ""] ?? {};
  return [...named].filter((field) => `${field}?` in form);
}

const topOf = (path: string): string => path.split(/[.[]/)[0] ?? path;

function says(record: DossierRecord, { path, plain, isCarriedWith }: WhatCame): boolean {
  if (isCarriedWith !== undefined && !(isCarriedWith in record)) return false;
  let isSaid = false;
  walkTo(path)(record, (value) => (isSaid ||= plain === undefined || !plain.includes(String(value))));
  return isSaid;
}

/** An editor wrote down since when it was so. */
const isDatedByHistory = (history: readonly Change[], field: string): boolean =>
  history.some(({ change, before }) => change === "updated" && before !== undefined && field in before);

function knownSince(record: DossierRecord, { path, isCarriedWith }: WhatCame, sources: Sources): When | undefined {
  const { references, areNamed } = carriersOf(record, isCarriedWith ?? topOf(path));
  const steps = record.kind === "proposal" && path === "status" && !areNamed ? stepsTo(record) : [];
  if (steps.length > 0) return firstPublished(steps, sources);
  if (areNamed) return firstPublished(references, sources);
  if (record.kind !== "event" || path !== "status" || record.status !== "happened")
    return lastPublished(references, sources);
  const { when } = record;
  const begins = when?.earliest ?? when?.latest;
  if (begins === undefined) return firstPublished(references, sources);
  const afterwards = references.filter(({ source }) => {
    const published = sources.get(source)?.published;
    return published === undefined || lastDay(published.latest ?? "9999") >= firstDay(begins);
  });
  return firstPublished(afterwards.length > 0 ? afterwards : references, sources);
}

/** The sources of the steps that brought an agreement to its status. */
function stepsTo({ status, steps = [] }: Proposal): Reference[] {
  const own = steps.filter(({ step }) => statusAfter[step] === status);
  return own.flatMap(({ references = [] }) => references.filter(supports));
}

function beforeItCame(record: DossierRecord, { path, before, isList }: WhatCame): DossierRecord {
  if (isList === true) return replaceAt(record, path, sourcedEntries);
  return before === undefined ? dropped(record, path) : replaceAt(record, path, () => before);
}

const sourcedEntries = (entries: unknown): unknown =>
  Array.isArray(entries)
    ? entries.filter((entry: { references?: unknown }) => entry.references !== undefined)
    : entries;

/** A copy without the field at the end of a path. */
function dropped<T>(value: T, path: string): T {
  const [last = "", ...outer] = path.split(".").toReversed();
  const without = (one: unknown): unknown => {
    if (typeof one !== "object" || one === null || !(last in one)) return one;
    const { [last]: _, ...others } = one as Record<string, unknown>;
    return others;
  };
  return outer.length === 0 ? (without(value) as T) : replaceAt(value, outer.toReversed().join("."), without);
}

/** A confirmation, a check and the settlement of a dispute are dated by the editor who signs them. */
function asTheDeskKnew(record: DossierRecord, day: IsoDate): DossierRecord {
  let known = record;
  if (known.confirmed !== undefined && isAfter(known.confirmed.on, day)) known = dropped(known, "confirmed");
  if (known.checked !== undefined && isAfter(known.checked.on, day)) known = dropped(known, "checked");
  if (known.kind === "conflict" && known.resolution !== undefined && isAfter(known.resolution.on, day)) {
    const { resolution: _, summary: __, ...open } = known;
    known = { ...open, state: "open" };
  }
  return known;
}

const isAfter = (on: IsoDate, day: IsoDate): boolean => firstDay(on) > lastDay(day);
