import type { When } from "../../generated/types.js";
import { daysInMonth } from "../../labels/date-units.js";

/** A date that an article states, with its first and its last day: `2026-03-10`, `2026-03`, `2026`, `2018/2021`. */
export function whenOf(edtf: string): When {
  const [from = "", until = from] = edtf.split("/");
  return { edtf, earliest: firstDay(from), latest: lastDay(until), basis: "stated" };
}

const firstDay = (date: string): string => date + "-01-01".slice(date.length - 4);

function lastDay(date: string): string {
  const [year = "", month = "12", day = String(daysInMonth(year, month))] = date.split("-");
  return `${year}-${month}-${day}`;
}
