import type { EarlierPosition, PositionsBlock, ShownPosition, ShownPositionCell } from "../../generated/types.js";
import { plainText } from "../text/plain-text.js";
import { bulletList, inLine, indent, lines, paragraphs, type TextContext } from "../text/text-parts.js";
import { dayText, groundsText } from "./shown.js";

/** Issue by issue, because plain text has only one column. */
export function positionsText({ entries = [] }: PositionsBlock, context: TextContext): string {
  return paragraphs(
    ...entries.map(({ name, question, cells }) =>
      lines(
        question === undefined ? name : `${name}: ${question}`,
        ...cells.map((one) => `– ${indent(cellText(one, context))}`),
      ),
    ),
  );
}

function cellText({ party, positions: held, silence: silent }: ShownPositionCell, context: TextContext): string {
  const { talks } = context.labels;
  const why = silent === undefined ? [] : [talks.silence[silent]];
  return `${party}: ${lines(...why, ...held.map((one) => positionText(one, context)))}`;
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

function earlierText({ stance: own, summary, statedOn }: EarlierPosition, context: TextContext): string {
  const { talks } = context.labels;
  const day = statedOn && `(${dayText(statedOn, context)})`;
  return [talks.earlier, own && `${talks.stance[own]}.`, plainText(summary), day].filter(Boolean).join(" ");
}
