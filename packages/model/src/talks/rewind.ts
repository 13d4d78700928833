import type { Change, DossierRecord, IsoDate } from "../generated/types.js";

/** Days up to which what was done to a record is seen. */
export interface Seen {
  /** Updates after this day are undone: the world had not moved yet, or nobody knew. */
  knownAt: IsoDate;
  /** Corrections and withdrawals after this day are undone, too. Left out: all of them are seen. */
  recordedAt?: IsoDate;
}

/** A record as it stood; undefined where it had not been recorded. */
export function rewind<R extends DossierRecord>(record: R, { knownAt, recordedAt }: Seen): R | undefined {
  const { history } = record;
  if (history === undefined) return record;
  const recorded = history.find(({ change }) => change === "recorded");
  if (recordedAt !== undefined && recorded !== undefined && recorded.on > recordedAt) return undefined;
  const isUndone = ({ change, on }: Change): boolean =>
    change === "updated" ? on > knownAt : change !== "recorded" && recordedAt !== undefined && on > recordedAt;
  const undone = history.filter(isUndone);
  if (undone.length === 0) return record;
  const before = undone.toReversed().map((change) => change.before ?? {});
  const rewound = Object.entries(Object.assign({}, record, ...before) as R).filter(([, value]) => value !== null);
  return { ...(Object.fromEntries(rewound) as R), history: history.filter((change) => !isUndone(change)) };
}
