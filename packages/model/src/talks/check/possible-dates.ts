import type { DossierRecord, When } from "../../generated/types.js";
import { firstDay, lastDay } from "../day.js";
import { datePaths, intervalPaths } from "../../generated/field-paths.js";
import type { CheckRule, Violation } from "./rule.js";
import { joined, violationsAt, type Validate } from "./violations-at.js";

export const possibleDates: CheckRule = {
  name: "possible-dates",
  severity: "error",
  reason: "A period that ends before it begins has no days, so nothing that depends on it is shown.",
  fix: "Correct one of the two dates, or leave the date out.",
  find: ({ records }) => records.flatMap(violationsIn),
};

const violationsIn = (record: DossierRecord): readonly Violation[] =>
  joined(
    violationsAt(record, datePaths[record.kind], validateDate),
    violationsAt(record, intervalPaths[record.kind], validateInterval),
  );

const validateDate: Validate = (value) => {
  const { earliest, latest, edtf } = value as When;
  if (earliest === undefined && latest === undefined) {
    return `"${edtf}" has no first and no last day. Add at least one, or leave the date out.`;
  }
  if (earliest === undefined || latest === undefined || firstDay(earliest) <= lastDay(latest)) return undefined;
  return `This begins on ${earliest} but ends before that, on ${latest}. Correct one of the two dates.`;
};

/** `until` is the first day on which something is no longer valid. */
const validateInterval: Validate = (value) => {
  const { from, until } = value as { from?: When; until?: When };
  if (from?.earliest === undefined || until?.latest === undefined) return undefined;
  if (firstDay(from.earliest) < lastDay(until.latest)) return undefined;
  return `This is valid from ${from.edtf} until ${until.edtf}, which leaves no day: the day in \`until\` is not included. Correct one of the two dates.`;
};
