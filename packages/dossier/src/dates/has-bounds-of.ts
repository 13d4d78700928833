import type { When } from "@backgrounder/model/article";
import { parseDate } from "./parse-date.js";

type Bound = "earliest" | "latest";

/** Whether the first and the last day that are written, which may be anything, are those of the date. */
export const hasBoundsOf = (written: Readonly<Partial<Record<Bound, unknown>>>, when: When): boolean =>
  isSameDay(written.earliest, when, "earliest") && isSameDay(written.latest, when, "latest");

/** A bound may be written as a month or a year. */
function isSameDay(written: unknown, when: When, bound: Bound): boolean {
  const found = when[bound];
  if (written === found || found === undefined) return written === found;
  if (typeof written !== "string") return false;
  const read = parseDate(written);
  return !("message" in read) && read[bound] === found;
}
