import { publicOrigin } from "../public-origin.js";
import { StoreError } from "../store-error.js";
import type { HostCount } from "../store.js";
import { checkDay, checkName } from "./request.js";

/** Of an embed on a day. Anyone can send any origin, and the store must not fill up with them. */
export const mostOrigins = 500;

const mostAtOnce = 1000;
const highest = 1_000_000;

/** Cut down to origins, those of one embed, origin and day added up. */
export function checkCounts(counts: readonly HostCount[]): HostCount[] {
  if (counts.length > mostAtOnce) throw new StoreError("invalid", `At most ${mostAtOnce} counts at once. Send fewer.`);
  const sums = new Map<string, HostCount>();
  for (const { embed, origin, day, count } of counts) {
    if (!Number.isInteger(count) || count < 1 || count > highest)
      throw new StoreError("invalid", `A count must be a whole number from 1 to ${highest}.`);
    const clean = { embed: checkName(embed), origin: publicOrigin(origin), day: checkDay(day), count };
    const key = JSON.stringify([clean.embed, clean.origin, clean.day]);
    sums.set(key, { ...clean, count: count + (sums.get(key)?.count ?? 0) });
  }
  // Always in one order: two writers that lock the same rows in different orders would wait for each other.
  return [...sums].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum);
}
