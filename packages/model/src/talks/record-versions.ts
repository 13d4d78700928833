import type { DossierRecord, Id, IsoDate, SourceRecord, When } from "../generated/types.js";
import type { Clocks } from "./clocks.js";
import { firstDay, lastDay } from "./day.js";
import { asKnown } from "./known/as-known.js";
import { asSourced, unpublishedOn } from "./known/as-sourced.js";
import { namesIn } from "./named-records.js";
import { rewind } from "./rewind.js";

type Sources = ReadonlyMap<Id, SourceRecord>;

/** A record as it was known between two of its dates, and what was worked out about it. */
export interface Version {
  /** With all of its references: since when it was known depends on those that a reader cannot look up yet. */
  whole: DossierRecord;
  /** With the references that a reader can look up. */
  record: DossierRecord;
  knownFrom?: When;
  /** The places of the records that it names and that are shown with it. */
  context?: readonly number[];
  origins?: readonly string[];
}

export interface RecordVersions {
  /** The record as it was known on a day; undefined where it had not been recorded yet. */
  on(clocks: Clocks): Version | undefined;
  /** The days from which another version may hold. */
  days: readonly IsoDate[];
}

/**
 * The versions of a record, each worked out when a day of it is first asked for. Between two of its dates a record is the
 * same, so the days of forty years need a handful of versions.
 */
export function versionsOf(record: DossierRecord, sources: Sources): RecordVersions {
  const days = decidingDays(record, sources);
  const known: (Version | undefined)[] = [];
  const on = (clocks: Clocks): Version | undefined => {
    // As it was recorded on a day: asked for seldom, and it depends on a third date.
    if (clocks.recordedAt !== undefined) return makeVersion(record, clocks, sources);
    let passed = days.length;
    while (passed > 0 && (days[passed - 1] as string) > clocks.knownAt) passed--;
    return (known[passed] ??= makeVersion(record, clocks, sources));
  };
  return { on, days };
}

function makeVersion(record: DossierRecord, clocks: Clocks, sources: Sources): Version | undefined {
  const rewound = rewind(record, clocks);
  if (rewound === undefined) return undefined;
  const whole = asKnown(rewound, clocks.knownAt, sources, record.history);
  return { whole, record: asSourced(whole, unpublishedOn(clocks.knownAt, namedSources(whole, sources))) };
}

function namedSources(record: DossierRecord, sources: Sources): Sources {
  const named = new Map<Id, SourceRecord>();
  for (const id of namesIn(record)) {
    const source = sources.get(id);
    if (source !== undefined) named.set(id, source);
  }
  return named;
}

/**
 * The days from which something is different: all that `rewind`, `asKnown` and `asSourced` compare with a day, also in
 * what the record said before.
 */
function decidingDays(record: DossierRecord, sources: Sources): IsoDate[] {
  const days = new Set<IsoDate>();
  const add = (day: IsoDate | undefined): void => {
    if (day !== undefined) days.add(day).add(firstDay(day)).add(lastDay(day));
  };
  for (const { on, knownFrom } of record.history ?? []) {
    add(on);
    add(knownFrom);
  }
  for (const said of wordings(record)) {
    add(said.confirmed?.on);
    add(said.checked?.on);
    if (said.kind === "conflict") add(said.resolution?.on);
    for (const { published } of namedSources(said, sources).values()) {
      add(published?.earliest);
      add(published?.latest);
    }
  }
  return [...days].sort();
}

/** What the record says today, and with each of the fields that it had before. `null` says that there was none. */
const wordings = (record: DossierRecord): DossierRecord[] => [
  record,
  ...(record.history ?? []).flatMap(({ before }) => {
    if (before === undefined) return [];
    const fields = Object.entries(before).filter(([, value]) => value !== null);
    return [{ ...record, ...Object.fromEntries(fields) }];
  }),
];
