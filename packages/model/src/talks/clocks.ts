import type { IsoDate } from "../generated/types.js";

/** The three clocks: when it was so, when it was public, when we had recorded it. */
export interface Clocks {
  validAt: IsoDate;
  knownAt: IsoDate;
  /** Left out: with everything that was recorded and corrected since. */
  recordedAt?: IsoDate;
}

/** One date sets both clocks. */
export function clocksAt(at: IsoDate | Clocks): Clocks {
  const clocks = typeof at === "string" ? { validAt: at, knownAt: at } : at;
  refuseOtherWords(clocks);
  return clocks;
}

const isoDate = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Dates are compared as they are written, so any other words would give a wrong view without a warning. */
function refuseOtherWords(clocks: Clocks): void {
  for (const [clock, date] of Object.entries(clocks) as [string, unknown][]) {
    if (date === undefined || (typeof date === "string" && isoDate.test(date))) continue;
    throw new RangeError(`${clock}: ${JSON.stringify(date)} is not a date. Write it like 2025-08-17, 2025-08 or 2025.`);
  }
}
