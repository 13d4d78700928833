import type { When } from "../../generated/types.js";
import { firstDay, lastDay } from "../day.js";
import type { Complaint, Rule } from "./finding.js";
import { placesAt } from "./places.js";

const dates = [
  "when",
  "knownFrom",
  "on",
  "statedOn",
  "published",
  "valid.from",
  "valid.until",
  "roles[].from",
  "roles[].until",
  "members[].from",
  "members[].until",
  "figure.period",
];
const intervals = ["valid", "roles[]", "members[]"];

export const possibleDates: Rule = {
  name: "possible-dates",
  why: "A date whose end lies before its beginning is never, and what hangs on it is never shown.",
  find({ records }) {
    return records.flatMap((record) => [
      ...dates.flatMap((pattern) =>
        placesAt(record, pattern).flatMap(({ path, value }) => judgeDate(record.id, path, value as When)),
      ),
      ...intervals.flatMap((pattern) =>
        placesAt(record, pattern).flatMap(({ path, value }) =>
          judgeInterval(record.id, path, value as { from?: When; until?: When }),
        ),
      ),
    ]);
  },
};

function judgeDate(record: string, path: string, { earliest, latest, edtf }: When): Complaint[] {
  if (earliest === undefined && latest === undefined) {
    return [
      { record, path, message: `"${edtf}" has neither a first nor a last day. Give it one, or leave the date out.` },
    ];
  }
  if (earliest === undefined || latest === undefined || firstDay(earliest) <= lastDay(latest)) return [];
  return [{ record, path, message: `Begins on ${earliest} and ends before, on ${latest}. Mend one of the two.` }];
}

/** Half-open: what ends on the day on which it begins never was. */
function judgeInterval(record: string, path: string, { from, until }: { from?: When; until?: When }): Complaint[] {
  if (from?.earliest === undefined || until?.latest === undefined) return [];
  if (firstDay(from.earliest) < lastDay(until.latest)) return [];
  return [
    {
      record,
      path,
      message: `Holds from ${from.edtf} until ${until.edtf}, which is no time at all. Mend one of the two.`,
    },
  ];
}
