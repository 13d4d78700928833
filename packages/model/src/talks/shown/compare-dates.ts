import type { When } from "../../generated/types.js";
import { order } from "../day.js";

/** By first possible day; of two that begin on the same day, the more certain comes first. Undated ones come last. */
export function compareDates(a: When | undefined, b: When | undefined): number {
  const [left, right] = [keyOf(a), keyOf(b)];
  return left < right ? -1 : left === right ? 0 : 1;
}

const keyOf = (date: When | undefined): string => (date === undefined ? "9999" : order(date));
