import { nameOf } from "../name-of.js";
import { isDay } from "./arguments/read-form.js";
import type { IsoDate } from "../generated/types.js";

/** The three clocks: when it was so, when it was public, when we had recorded it. */
export interface Clocks {
  validAt: IsoDate;
  knownAt: IsoDate;
  /** Left out: with everything that was recorded and corrected since. */
  recordedAt?: IsoDate;
}

/** One date sets both clocks. Dates are compared as they are written, so any other words would give a wrong view. */
export function clocksAt(at: IsoDate | Clocks, call: string): Clocks {
  if (typeof at !== "object" || at === null) return { validAt: dayOf(at, call, "validAt"), knownAt: at };
  const { validAt, knownAt, recordedAt } = at;
  return {
    validAt: dayOf(validAt, call, "validAt"),
    knownAt: dayOf(knownAt, call, "knownAt"),
    ...(recordedAt !== undefined && { recordedAt: dayOf(recordedAt, call, "recordedAt") }),
  };
}

/** Throws where a day cannot be compared with others. */
export function dayOf(day: unknown, call: string, clock: string): IsoDate {
  if (isDay(day)) return day;
  throw new RangeError(`${call}: ${clock}: ${nameOf(day)} is not a date. Write it like 2025-08-17, 2025-08 or 2025.`);
}
