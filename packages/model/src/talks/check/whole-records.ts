import type { DossierRecord } from "../../generated/types.js";
import type { CheckRule, Violation } from "./rule.js";

/** What a shape alone cannot ask for: fields that need each other, or that exclude each other. */
export const wholeRecords: CheckRule = {
  name: "whole-records",
  severity: "error",
  reason: "Half a statement reads like a whole one.",
  fix: "Give the field that the message names, or take out the one that it excludes.",
  find({ records }) {
    return records.flatMap((record) =>
      [...ofAny(record), ...ofKind(record)].map(([path, message]): Violation => ({ record: record.id, path, message })),
    );
  },
};

type Lack = [path: string, message: string];

function ofAny(record: DossierRecord): Lack[] {
  const lacks: Lack[] = [];
  if (record.rank === "deprecated" && record.rankReason === undefined) {
    lacks.push(["rankReason", "Deprecated without a reason. Say why in `rankReason`."]);
  }
  const days = (record.history ?? []).map(({ on }) => on);
  if (days.some((day, index) => day < (days[index - 1] ?? day))) {
    lacks.push([
      "history",
      "A later entry has an earlier day. Keep the oldest first: history is added to, never rearranged.",
    ]);
  }
  return lacks;
}

function ofKind(record: DossierRecord): Lack[] {
  switch (record.kind) {
    case "position":
      return (record.stance === undefined) === (record.silence === undefined)
        ? [["stance", "A position has either a `stance` or a `silence`. Give one of the two."]]
        : [];
    case "conflict":
      return record.state === "resolved" && record.resolution === undefined
        ? [["resolution", "Resolved by nobody. Say `by` whom, `on` which day and `why`."]]
        : [];
    case "statement":
      return record.form === "figure" && record.figure === undefined
        ? [["figure", "A figure without a number. Give `figure`."]]
        : [];
    case "event":
      return record.status === "happened" ? [] : notYet(record);
    default:
      return [];
  }
}

/** What is still to come has no outcome, and nobody has attended it. */
function notYet({ status, outcome, participants = [] }: Extract<DossierRecord, { kind: "event" }>): Lack[] {
  const lacks: Lack[] =
    outcome === undefined
      ? []
      : [["outcome", `An event that is ${status} has an outcome. Take it out, or set the status to happened.`]];
  participants.forEach(({ attendance }, index) => {
    if (attendance === "attended") {
      lacks.push([
        `participants[${index}].attendance`,
        `Somebody attended an event that is ${status}. Write expected or confirmed, or set the status to happened.`,
      ]);
    }
  });
  return lacks;
}
