import type { Change, DossierRecord, IsoDate } from "../generated/types.js";

/** The days to which a record is rewound. */
export interface RewindTo {
  /** Updates after this day are undone: the world had not moved yet, or it was not known. */
  knownAt: IsoDate;
  /** Corrections and withdrawals after this day are undone as well. Left out: all of them are kept. */
  recordedAt?: IsoDate;
}

/** A record as it was; undefined where it had not been recorded yet. */
export function rewind<R extends DossierRecord>(record: R, { knownAt, recordedAt }: RewindTo): R | undefined {
  const { history } = record;
  if (history === undefined) return record;
  const recorded = history.find(({ change }) => change === "recorded");
  if (recordedAt !== undefined && recorded !== undefined && recorded.on > recordedAt) return undefined;
  const isUndone = ({ change, on, knownFrom: since }: Change): boolean =>
    change === "updated"
      ? (since ?? on) > knownAt
      : change !== "recorded" && recordedAt !== undefined && on > recordedAt;
  const undone = history.filter(isUndone);
  if (undone.length === 0) return record;
  const before = undone.toReversed().map((change) => change.before ?? {});
  const rewound = Object.entries(Object.assign({}, record, ...before) as R).filter(([, value]) => value !== null);
  return { ...(Object.fromEntries(rewound) as R), history: history.filter((change) => !isUndone(change)) };
}
