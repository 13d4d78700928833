import { hasBegun } from "../../article/timeline/entry.js";
import type { DossierRecord, TalksEvent } from "../../generated/types.js";
import { eventStatuses } from "../../generated/values.js";
import type { CheckRule, Violation } from "./rule.js";
import { eitherOf } from "./wording.js";

/** What the schema cannot ask for: fields that need or exclude each other. */
export const completeRecords: CheckRule = {
  name: "complete-records",
  severity: "error",
  reason: "Readers cannot see that a record is incomplete, and fields that contradict each other cannot both be right.",
  fix: "Add the field that the message names, or remove the one that contradicts it.",
  find({ records }) {
    return records.flatMap((record) =>
      [...inAnyKind(record), ...inItsKind(record)].map(([path, message]): Violation => ({
        record: record.id,
        path,
        message,
      })),
    );
  },
};

type FieldMessage = [path: string, message: string];

function inAnyKind(record: DossierRecord): FieldMessage[] {
  const messages: FieldMessage[] = [];
  if (record.rank === "deprecated" && record.rankReason === undefined) {
    messages.push(["rankReason", "This record is deprecated without a reason. Give the reason in `rankReason`."]);
  }
  const days = record.history?.map(({ on }) => on);
  if (days?.some((day, index) => day < (days[index - 1] ?? day)) === true) {
    messages.push(["history", "The entries are out of order. List the oldest first, and add new ones at the end."]);
  }
  return messages;
}

function inItsKind(record: DossierRecord): FieldMessage[] {
  switch (record.kind) {
    case "position":
      return (record.stance === undefined) === (record.silence === undefined)
        ? [["stance", "A position needs either a `stance` or a `silence`. Give exactly one of the two."]]
        : [];
    case "conflict":
      return record.state === "resolved" && record.resolution === undefined
        ? [
            [
              "resolution",
              "The conflict is resolved, but the resolution is missing. Say who resolved it (`by`), when (`on`) and why (`why`).",
            ],
          ]
        : [];
    case "statement":
      return record.form === "figure" && record.figure === undefined
        ? [["figure", "This figure has no number. Add `figure`."]]
        : [];
    case "event":
      return [...ofAnotherType(record), ...(hasBegun(record.status) ? [] : inUnfinished(record))];
    case "issue":
      return (record.steps ?? []).flatMap(({ step, proposal }, index): FieldMessage[] =>
        step === "agreed" && proposal === undefined
          ? [
              [
                `steps[${index}].proposal`,
                "The issue is agreed, but the text that settles it is missing. Add `proposal`.",
              ],
            ]
          : [],
      );
    default:
      return [];
  }
}

function ofAnotherType({ type, vote, deadlineResult }: TalksEvent): FieldMessage[] {
  const messages: FieldMessage[] = [];
  if (vote !== undefined && type !== "vote") {
    messages.push([
      "vote",
      `Only a vote has counts and a result, but this is a ${type}. Write \`type: vote\`, or remove \`vote\`.`,
    ]);
  }
  if (deadlineResult !== undefined && type !== "deadline") {
    messages.push([
      "deadlineResult",
      `Only a deadline is met or missed, but this is a ${type}. Write \`type: deadline\`, or remove \`deadlineResult\`.`,
    ]);
  }
  return messages;
}

const begun = eitherOf(eventStatuses.filter(hasBegun));

/** An event that has not begun has no outcome, and no one has attended it. */
function inUnfinished({ status, outcome, participants = [] }: TalksEvent): FieldMessage[] {
  const messages: FieldMessage[] =
    outcome === undefined
      ? []
      : [["outcome", `The event is ${status}, but has an outcome. Remove it, or set the status to ${begun}.`]];
  participants.forEach(({ attendance }, index) => {
    if (attendance === "attended") {
      messages.push([
        `participants[${index}].attendance`,
        `The event is ${status}, but this participant is marked as having attended. Write expected or confirmed, or set the status to ${begun}.`,
      ]);
    }
  });
  return messages;
}
