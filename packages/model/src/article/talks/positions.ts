import type {
  EarlierPosition,
  PositionRow,
  PositionsBlock,
  ShownPosition,
  ShownPositionCell,
  Silence,
} from "../../generated/types.js";
import { baseFields, when } from "../cleaning/base.js";
import { flag, id, listOf, objectOf, oneOf, words } from "../cleaning/cleaners.js";
import { richText } from "../cleaning/rich-text.js";
import { plainText } from "../text/plain-text.js";
import { bulletList, inLine, indent, lines, paragraphs, type TextContext } from "../text/text-parts.js";
import { dayText, grounds, groundsText, stance } from "./shown.js";

const silence = oneOf<Silence>(["not-stated", "not-in-our-sources", "not-researched"], "not-researched");

const earlier = objectOf<EarlierPosition>({ summary: richText }, { stance, statedOn: when });

const position = objectOf<ShownPosition>(
  { summary: richText },
  { stance, conditions: listOf(richText), redLine: flag, statedBy: words, statedOn: when, earlier, ...grounds },
);

/** A cell without a position still has its place, or every cell after it would stand under another party. */
const positions: typeof listOfPositions = (value, diagnostics) =>
  Array.isArray(value) && value.length === 0 ? (value as ShownPosition[]) : (listOfPositions(value, diagnostics) ?? []);
const listOfPositions = listOf(position);

const cell = objectOf<ShownPositionCell>({ party: words, positions }, { silence });

const row = objectOf<PositionRow>({ id, name: words, cells: listOf(cell) }, { question: words });

export const positionsBlock = objectOf<PositionsBlock>(
  { id, widget: oneOf(["positions"]), entries: listOf(row) },
  baseFields,
);

/** Issue by issue, since a text has one column. */
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
