import type { ReactElement } from "react";
import {
  guaranteeTable,
  isTellingPoint,
  type GuaranteeRow,
  type GuaranteeTermsBlock,
  type ShownGuarantees,
} from "@backgrounder/model/article";
import { fill, listWords, type GuaranteeField } from "@backgrounder/model/labels";
import type { BlockProps } from "../rendering/block-props.js";
import { renderTalks } from "../rendering/render-talks.js";
import type { RenderContext } from "../rendering/render-context.js";
import { element } from "../rendering/element.js";
import { fold } from "../rendering/fold.js";
import { colon, say } from "../rendering/labels.js";
import { isBrief, renderMore } from "../rendering/more.js";
import { section } from "../section/section.js";
import { renderEvidence } from "../provenance/evidence.js";
import { renderProposalLine } from "./proposal-line.js";
import { renderValues } from "./values.js";

export type GuaranteeTermsProps = BlockProps<GuaranteeTermsBlock>;

/**
 * What two or more proposals guarantee, point by point: when, who owes what, who decides, how binding it is. What the
 * sources do not say is written down as not said. In a narrow place each point lists the proposals below one another.
 */
export function GuaranteeTerms(props: GuaranteeTermsProps): ReactElement | null {
  return renderTalks(props, "guarantee-terms", renderGuaranteeTerms);
}

export function renderGuaranteeTerms(block: GuaranteeTermsBlock, context: RenderContext): ReactElement {
  const { id, more, entries = [] } = block;
  const { guarantees: words } = context.labels.talks;
  const { rows, unsaid } = guaranteeTable(entries, context.labels, context.lang);
  const isInBrief = isBrief(block);
  const shown = isInBrief ? rows.filter(isTellingPoint) : rows;
  const others = rows.filter((row) => !shown.includes(row));
  const hasFold = others.length > 0 && more === undefined;
  return section(
    block,
    "bgr-guarantee-terms",
    context,
    <>
      {renderTable({ id, entries, rows: shown, isWhole: true }, context)}
      {hasFold
        ? fold(say(words.allPoints, context), renderTable({ id: `${id}-all`, entries, rows: others }, context))
        : null}
      {renderUnsaid(unsaid, context)}
      {isInBrief ? renderMore(block, "proposals", undefined, context) : null}
    </>,
  );
}

/** Columns that a sheet of paper has room for. */
const mostOnPaper = 4;

interface TableOfGuarantees {
  id: string;
  entries: readonly ShownGuarantees[];
  rows: readonly GuaranteeRow[];
  /** With whose each proposal is, how far it has got, and what it rests on. */
  isWhole?: true;
}

/**
 * The roles repeat what the elements are: where the style sheet puts the cells of a row below one another, some browsers
 * would no longer announce a table to a screen reader. A wide table scrolls in its frame, which the keyboard can reach.
 */
function renderTable({ id, entries, rows, isWhole }: TableOfGuarantees, context: RenderContext): ReactElement {
  const { guarantees: words } = context.labels.talks;
  const captionId = `${id}-caption`;
  const heads = entries.map((entry) =>
    element("th", { className: "bgr-guarantee-terms__head", scope: "col", role: "columnheader", ...asData(entry) }, [
      <span className="bgr-guarantee-terms__title">{entry.name}</span>,
      isWhole === true ? renderProposalLine(entry, context) : null,
    ]),
  );
  const corner = element("th", { className: "bgr-guarantee-terms__head", scope: "col", role: "columnheader" }, [
    <span className="bgr-block__unseen">{say(words.point, context)}</span>,
  ]);
  return (
    <div
      className="bgr-guarantee-terms__frame"
      role="group"
      aria-labelledby={captionId}
      tabIndex={0}
      data-many={entries.length > mostOnPaper ? "" : undefined}
    >
      {element("table", { className: "bgr-guarantee-terms__table", role: "table" }, [
        // A caption without a place in the table would count as its first row, which decides how wide columns are.
        <caption className="bgr-guarantee-terms__part" id={captionId}>
          <span className="bgr-block__unseen">{say(words.caption, context)}</span>
        </caption>,
        element("thead", { className: "bgr-guarantee-terms__part", role: "rowgroup" }, [
          element("tr", { className: "bgr-guarantee-terms__part", role: "row" }, [corner, ...heads]),
        ]),
        element("tbody", { className: "bgr-guarantee-terms__part", role: "rowgroup" }, [
          ...rows.map((row) => renderRow(row, entries, context)),
          isWhole === true ? renderGrounds(entries, context) : null,
        ]),
      ])}
    </div>
  );
}

const asData = ({ isComparison }: ShownGuarantees): object => (isComparison === true ? { "data-comparison": "" } : {});

function renderRow(
  { field, cells }: GuaranteeRow,
  entries: readonly ShownGuarantees[],
  context: RenderContext,
): ReactElement {
  const words = entries.map((_, index) => renderValues(cells[index] ?? [], context));
  return renderCells(context.labels.talks.guarantees.field[field], words, entries, context);
}

/** What each proposal rests on. */
function renderGrounds(entries: readonly ShownGuarantees[], context: RenderContext): ReactElement | null {
  const grounds = entries.map((entry) => renderEvidence(entry, context));
  return grounds.every((one) => one === null) ? null : renderCells(context.labels.sources, grounds, entries, context);
}

function renderCells(
  head: string,
  cells: readonly (ReactElement | null)[],
  entries: readonly ShownGuarantees[],
  context: RenderContext,
): ReactElement {
  const props = { className: "bgr-guarantee-terms__cell", role: "cell" };
  return element("tr", { className: "bgr-guarantee-terms__part", role: "row" }, [
    element("th", { className: "bgr-guarantee-terms__point", scope: "row", role: "rowheader" }, [say(head, context)]),
    ...entries.map((entry, index) =>
      element("td", { ...props, ...asData(entry) }, [
        <span className="bgr-guarantee-terms__name" aria-hidden="true">
          {entry.name}
          {colon(context)}{" "}
        </span>,
        cells[index],
      ]),
    ),
  ]);
}

/** A point on which nothing is said of any of them has no row, but it is not kept quiet. */
function renderUnsaid(unsaid: readonly GuaranteeField[], context: RenderContext): ReactElement | null {
  if (unsaid.length === 0) return null;
  const { guarantees: words } = context.labels.talks;
  const names = listWords(
    unsaid.map((field) => words.field[field]),
    context.labelLang,
  );
  return <p className="bgr-provenance">{say(fill(words.unsaid, { name: names }), context)}</p>;
}
