import type { When } from "../../generated/types.js";
import { daysInMonth, firstDay } from "../../labels/date-units.js";

/** A date that an article states, with its first and its last day: `2026-03-10`, `2026-03`, `2026`, `2018/2021`. */
export function whenOf(edtf: string): When {
  const [from = "", until = from] = edtf.split("/");
  return { edtf, earliest: firstDay(from), latest: lastRealDay(until), basis: "stated" };
}

/** It is printed, so it has to be in the calendar; `lastDay` of talks is for comparing only. */
function lastRealDay(date: string): string {
  const [year = "", month = "12", day = String(daysInMonth(year, month))] = date.split("-");
  return `${year}-${month}-${day}`;
}
