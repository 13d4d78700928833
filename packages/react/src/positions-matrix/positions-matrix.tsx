import type { ReactElement } from "react";
import type {
  PositionRow,
  PositionsBlock,
  Settled,
  ShownPosition,
  ShownPositionCell,
} from "@backgrounder/model/article";
import { phrase } from "@backgrounder/model/labels";
import type { BlockProps } from "../rendering/block-props.js";
import { renderTalks } from "../rendering/render-talks.js";
import type { RenderContext } from "../rendering/render-context.js";
import { element } from "../rendering/element.js";
import { isBrief, renderMore } from "../rendering/more.js";
import { fold } from "../rendering/fold.js";
import { colon, say } from "../rendering/labels.js";
import { section } from "../section/section.js";
import { renderLeftOut, renderOthers, renderSilences, renderUnanswered } from "./below-the-table.js";
import { columnsOf, hasMark, type Column } from "./columns.js";
import { renderInWords } from "./in-words.js";
import { stanceMark } from "./stance-mark.js";

export type PositionsMatrixProps = BlockProps<PositionsBlock>;

/**
 * Each party's position on each issue: a mark on a scale from "demands" to "rejects", and the words, sources and dates
 * one step further. Where the table would be too wide, each issue gets a scale of its own with the parties on it.
 */
export function PositionsMatrix(props: PositionsMatrixProps): ReactElement | null {
  return renderTalks(props, "positions", renderPositionsMatrix);
}

export function renderPositionsMatrix(block: PositionsBlock, context: RenderContext): ReactElement {
  const rows = block.entries ?? [];
  const { columns, others } = columnsOf(rows);
  const chosen = isBrief(block) ? rows.filter(isShown) : rows;
  const shown = chosen.length > 0 ? chosen : rows;
  return section(
    block,
    "bgr-positions-matrix",
    context,
    <>
      {renderEnds(context)}
      {renderTable({ ...block, entries: shown }, columns, context)}
      {renderOthers(others, context)}
      {renderUnanswered(
        rows.filter((row) => !shown.includes(row)),
        block,
        context,
      )}
      {renderSilences(shown, columns, context)}
      {renderLeftOut(block, context)}
      {isBrief(block) ? renderMore(block, "positions", undefined, context) : null}
    </>,
  );
}

/** A settled issue is shown although there may be no position on it. */
const isShown = ({ settled, cells }: PositionRow): boolean => settled !== undefined || cells.some(hasMark);

/** Above scales: which end is which. */
const renderEnds = (context: RenderContext): ReactElement => (
  <p className="bgr-positions-matrix__ends" aria-hidden="true">
    <span>{say(context.labels.talks.stance.demands, context)}</span>
    <span>{say(context.labels.talks.stance.rejects, context)}</span>
  </p>
);

/**
 * The roles repeat what the elements are: where the style sheet turns rows into scales, some browsers would no longer
 * announce a table to a screen reader. A wide table scrolls in its frame, which the keyboard can reach.
 */
function renderTable(block: PositionsBlock, columns: readonly Column[], context: RenderContext): ReactElement {
  const { talks } = context.labels;
  const caption = say(talks.matrix, context);
  const heads = columns.map(({ name, letters }) =>
    element("th", { className: "bgr-positions-matrix__head", scope: "col", role: "columnheader" }, [
      <span className="bgr-positions-matrix__letters" aria-hidden="true">
        {letters}
      </span>,
      " ",
      name,
    ]),
  );
  const rows = (block.entries ?? []).flatMap((row) => [
    renderRow(row, columns, context),
    renderWordsRow(row, columns, block, context),
  ]);
  const props = { className: "bgr-positions-matrix__table", role: "table" };
  const corner = element("th", { className: "bgr-positions-matrix__corner", scope: "col", role: "columnheader" }, [
    <span className="bgr-block__unseen">{say(talks.issue, context)}</span>,
  ]);
  const id = `${block.id}-caption`;
  return (
    <div className="bgr-positions-matrix__frame" role="region" aria-labelledby={id} tabIndex={0}>
      {element("table", props, [
        <caption className="bgr-positions-matrix__caption bgr-block__unseen" id={id}>
          {caption}
        </caption>,
        element("thead", { className: "bgr-positions-matrix__heads", role: "rowgroup" }, [
          element("tr", { role: "row", className: "bgr-positions-matrix__keys" }, [corner, ...heads]),
        ]),
        element("tbody", { className: "bgr-positions-matrix__body", role: "rowgroup" }, rows),
      ])}
    </div>
  );
}

function renderRow(
  { id, name, question, settled, cells }: PositionRow,
  columns: readonly Column[],
  context: RenderContext,
): ReactElement {
  const head = {
    className: "bgr-positions-matrix__issue",
    scope: "row",
    role: "rowheader",
    id: id === "" ? undefined : id,
  };
  const own = columns.map(({ index }) => cells[index]);
  const isAllSilent = own.every((cell) => cell?.positions.every(({ stance }) => stance === undefined) !== false);
  // That a party was asked says more than that nothing is recorded of another.
  const reasons = own.map((cell) => cell?.silence);
  const asked = reasons.indexOf("not-stated");
  const saysWhyAt = !isAllSilent ? -1 : asked === -1 ? reasons.findIndex((reason) => reason !== undefined) : asked;
  return element("tr", { className: "bgr-positions-matrix__row", role: "row" }, [
    element("th", head, [question ?? name, settled === undefined ? null : renderSettled(settled, context)]),
    ...columns.map((column, index) => renderCell(own[index], column, index === saysWhyAt, context)),
  ]);
}

/** What is settled is not taken for open. */
const renderSettled = ({ by, on }: Settled, context: RenderContext): ReactElement => {
  const { talks } = context.labels;
  const words =
    on === undefined ? phrase(talks.settled, { name: by }) : phrase(talks.settledOn, { name: by, date: { date: on } });
  return <span className="bgr-positions-matrix__settled">{say(words, context)}</span>;
};

/** On a scale without marks, one of the silent cells says why there are none. */
function renderCell(
  cell: ShownPositionCell | undefined,
  { letters }: Column,
  saysWhy: boolean,
  context: RenderContext,
): ReactElement {
  const { positions = [], silence, ended = [] } = cell ?? {};
  const stance = positions.find((one) => one.stance !== undefined)?.stance;
  const props = {
    className: "bgr-positions-matrix__cell",
    role: "cell",
    "data-stance": stance,
    "data-silence": stance === undefined ? (silence ?? "not-researched") : undefined,
    "data-says-why": saysWhy ? "" : undefined,
  };
  const marks = positions.flatMap((position) => renderMark(position, letters, context) ?? []);
  if (marks.length > 0) return element("td", props, marks);
  // Two silences have a pattern, and their words are for screen readers. The third is a word, like a stance.
  const isSeen = silence === "not-stated" || ended.length > 0;
  const word = say(context.labels.talks.silence[silence ?? "not-researched"], context);
  return element("td", props, [
    silence === "not-stated" ? (
      <span className="bgr-positions-matrix__letters" aria-hidden="true">{`${letters} `}</span>
    ) : null,
    <span className={isSeen ? "bgr-positions-matrix__word" : "bgr-positions-matrix__silence"}>{word}</span>,
  ]);
}

/** The place on the scale, the shape and the word say the same; a link leads to the words. */
function renderMark(position: ShownPosition, letters: string, context: RenderContext): ReactElement | null {
  const { id = "", stance, earlier } = position;
  const { talks } = context.labels;
  if (stance === undefined) return null;
  const parts = [
    <span className="bgr-positions-matrix__scale" aria-hidden="true">
      {stanceMark(stance)}
    </span>,
    <span className="bgr-positions-matrix__letters" aria-hidden="true">
      {letters}
    </span>,
    <span className="bgr-positions-matrix__word">{say(talks.stance[stance], context)}</span>,
    earlier?.stance === undefined || earlier.stance === stance ? null : (
      <span className="bgr-positions-matrix__moved">
        {say(talks.earlier, context)} {say(talks.stance[earlier.stance], context)}
      </span>
    ),
  ];
  const props = { className: "bgr-positions-matrix__mark", "data-stance": stance };
  return id === "" ? element("span", props, parts) : element("a", { ...props, href: `#${id}` }, parts);
}

/** The words of a row in the table, under its marks, folded until a reader asks for them. */
function renderWordsRow(
  row: PositionRow,
  columns: readonly Column[],
  block: PositionsBlock,
  context: RenderContext,
): ReactElement {
  const opener = (
    <>
      {say(context.labels.talks.inWords, context)}
      <span className="bgr-block__unseen">{`${colon(context)} ${row.name}`}</span>
    </>
  );
  const words = fold(opener, renderInWords(row, context), !isBrief(block));
  const props = { className: "bgr-positions-matrix__words", role: "cell", colSpan: columns.length + 1 };
  return element("tr", { className: "bgr-positions-matrix__row", role: "row" }, [element("td", props, [words])]);
}
