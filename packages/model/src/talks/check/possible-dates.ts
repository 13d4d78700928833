import type { DossierRecord, When } from "../../generated/types.js";
import { firstDay, lastDay } from "../day.js";
import { datePlaces, intervalPlaces } from "../places-by-kind.js";
import type { CheckRule, Violation } from "./rule.js";
import { judgePlaces, type Judge } from "./judge-places.js";

export const possibleDates: CheckRule = {
  name: "possible-dates",
  severity: "error",
  reason: "A date whose end lies before its beginning is never, and what hangs on it is never shown.",
  fix: "Mend one of the two dates, or leave the date out.",
  find: ({ records }) => records.flatMap(judgeRecord),
};

const judgeRecord = (record: DossierRecord): readonly Violation[] => [
  ...judgePlaces(record, datePlaces[record.kind], judgeDate),
  ...judgePlaces(record, intervalPlaces[record.kind], judgeInterval),
];

const judgeDate: Judge = (value) => {
  const { earliest, latest, edtf } = value as When;
  if (earliest === undefined && latest === undefined) {
    return `"${edtf}" has neither a first nor a last day. Give it one, or leave the date out.`;
  }
  if (earliest === undefined || latest === undefined || firstDay(earliest) <= lastDay(latest)) return undefined;
  return `Begins on ${earliest} and ends before, on ${latest}. Mend one of the two.`;
};

/** Half-open: what ends on the day on which it begins never was. */
const judgeInterval: Judge = (value) => {
  const { from, until } = value as { from?: When; until?: When };
  if (from?.earliest === undefined || until?.latest === undefined) return undefined;
  if (firstDay(from.earliest) < lastDay(until.latest)) return undefined;
  return `Holds from ${from.edtf} until ${until.edtf}, which is no time at all. Mend one of the two.`;
};
