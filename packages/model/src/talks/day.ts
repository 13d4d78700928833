import type { IsoDate, When } from "../generated/types.js";
import { firstDay } from "../labels/date-units.js";

/** Whether something is so on a day, as far as uncertain dates allow. */
export type Certainty = "certain" | "possible";

export { firstDay };

/** The last day of a year, month or day; for comparing only, since each month has 31. */
export const lastDay = (date: IsoDate): string => date + "-12-31".slice(date.length - 4);

/**
 * Whether a date has come by the end of a day: certainly, possibly, or not at all (undefined).
 * A date without a lower bound counts from its upper one; otherwise it would come before everything.
 */
export function hasCome({ earliest, latest }: When, day: IsoDate): Certainty | undefined {
  if (latest !== undefined && lastDay(latest) <= day) return "certain";
  const first = earliest ?? latest;
  return first !== undefined && firstDay(first) <= day ? "possible" : undefined;
}

/** The weaker of two certainties; undefined where one of them is. */
export function both(a: Certainty | undefined, b: Certainty | undefined): Certainty | undefined {
  if (a === undefined || b === undefined) return undefined;
  return a === "certain" && b === "certain" ? "certain" : "possible";
}

/** The earlier of two dates; the first where they are equal. */
export function earlier(a: When | undefined, b: When | undefined): When | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return order(b) < order(a) ? b : a;
}

/** By first possible day, then by last. */
export const order = ({ earliest, latest }: When): string =>
  `${firstDay(earliest ?? latest ?? "9999")} ${lastDay(latest ?? "9999")}`;
