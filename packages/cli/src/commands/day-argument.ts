import { InvalidArgumentError } from "commander";
import type { IsoDate } from "@backgrounder/model/article";
import { parseDate } from "@backgrounder/dossier";

/** A day, month or year, as given on the command line. */
export function dayArgument(text: string): IsoDate {
  const isForm = /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text);
  if (!isForm || "message" in parseDate(text)) {
    throw new InvalidArgumentError("Give a date such as 2026-03-20, a month such as 2026-03, or a year.");
  }
  return text;
}

/** Where a month would be judged wrongly. */
export function wholeDayArgument(text: string): IsoDate {
  const day = dayArgument(text);
  if (day.length !== 10) throw new InvalidArgumentError("Give a day, such as 2026-03-20.");
  return day;
}
