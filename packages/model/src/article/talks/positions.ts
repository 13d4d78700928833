import type { EarlierPosition, PositionsBlock, ShownPosition, ShownPositionCell } from "../../generated/types.js";
import { fill } from "../../labels/fill.js";
import { plainText } from "../text/plain-text.js";
import {
  bulletList,
  inClauses,
  inLine,
  indent,
  lines,
  paragraphs,
  withColon,
  type TextContext,
} from "../text/text-parts.js";
import { dayText, groundsText } from "./shown.js";

/** Issue by issue, because plain text has only one column. */
export function positionsText({ entries = [] }: PositionsBlock, context: TextContext): string {
  return paragraphs(
    entries.map(({ name, question, details = [], cells }) =>
      lines(
        withColon([name, question], context),
        details.map((one) => plainText(one)),
        cells.map((one) => `– ${indent(cellText(one, context))}`),
      ),
    ),
  );
}

function cellText(
  { party, positions: held, silence: silent, elsewhere = [], ended = [] }: ShownPositionCell,
  context: TextContext,
): string {
  const { talks } = context.labels;
  const also = elsewhere.length === 0 ? [] : [`${talks.elsewhere} ${inClauses(elsewhere, context)}`];
  const why = silent === undefined ? [] : [talks.silence[silent]];
  const before = ended.map((one) => earlierText(one, context));
  const words = lines(
    why,
    before,
    held.map((one) => positionText(one, context)),
    also,
  );
  return withColon([party, words], context);
}

function positionText(held: ShownPosition, context: TextContext): string {
  const { talks } = context.labels;
  const { stance: own, summary, conditions = [], redLine, statedBy, statedOn, earlier: before } = held;
  return lines(
    [own && `${talks.stance[own]}.`, plainText(summary), redLine === true && talks.redLine].filter(Boolean).join(" "),
    conditions.length === 0 ? "" : lines(talks.conditions, bulletList(conditions)),
    inLine([statedBy, statedOn && dayText(statedOn, context)], context),
    before && earlierText(before, context),
    groundsText(held, context),
  );
}

function earlierText({ stance: own, summary, statedOn, until }: EarlierPosition, context: TextContext): string {
  const { talks } = context.labels;
  const end = until && fill(talks.until, { date: dayText(until, context) });
  const days = inLine([statedOn && dayText(statedOn, context), end], context);
  return [talks.earlier, own && `${talks.stance[own]}.`, plainText(summary), days && `(${days})`]
    .filter(Boolean)
    .join(" ");
}
