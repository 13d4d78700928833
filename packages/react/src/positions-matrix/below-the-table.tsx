import { Fragment, type ReactElement } from "react";
import type { PositionRow, PositionsBlock, Silence } from "@backgrounder/model/article";
import { listWords, phrase } from "@backgrounder/model/labels";
import { element } from "../rendering/element.js";
import { fold } from "../rendering/fold.js";
import { say } from "../rendering/labels.js";
import type { RenderContext } from "../rendering/render-context.js";
import type { Column } from "./columns.js";
import { renderInWords } from "./in-words.js";

/** Parties that are in the record and have said nothing need no column. */
export function renderOthers(others: readonly string[], context: RenderContext): ReactElement | null {
  if (others.length === 0) return null;
  const name = listWords([...others], context.lang);
  return <p className="bgr-provenance">{say(phrase(context.labels.talks.noPosition, { name }), context)}</p>;
}

/** The silences that have a pattern in the table instead of a word. */
const patterned: ReadonlySet<string> = new Set(["not-in-our-sources", "not-researched"] satisfies Silence[]);

/** Explains each silence that occurs in the table. */
export function renderSilences(
  rows: readonly PositionRow[],
  columns: readonly Column[],
  context: RenderContext,
): ReactElement | null {
  const shown = new Set(columns.map(({ index }) => index));
  const found = new Set(
    rows.flatMap(({ cells }) => cells.flatMap(({ silence }, index) => (shown.has(index) ? (silence ?? []) : []))),
  );
  if (found.size === 0) return null;
  const words = Object.entries(context.labels.talks.silenceMeans).flatMap(([silence, meaning]) =>
    [...found].some((one) => one === silence)
      ? [
          <p className="bgr-provenance">
            {patterned.has(silence) ? (
              <span className="bgr-positions-matrix__key" data-silence={silence} aria-hidden="true" />
            ) : null}
            {say(meaning, context)}
          </p>,
        ]
      : [],
  );
  return element(Fragment, null, words);
}

/** Every party has a cell for every issue, so a table of all of them can be too large for any page. */
export function renderLeftOut(block: PositionsBlock, context: RenderContext): ReactElement | null {
  const { talks } = context.labels;
  const words = (["parties", "issues"] as const).flatMap((field) => {
    const count = block[`${field}LeftOut`];
    if (count === undefined) return [];
    context.report({
      rule: "matrix-too-large",
      severity: "warning",
      message: `The table of positions is too large: ${count} ${field} are not shown. Choose with \`${field}\` which it shows, or make several tables.`,
      path: field,
    });
    return [say(phrase(talks[`${field}LeftOut`], { count: String(count) }), context), " "];
  });
  return words.length === 0 ? null : element("p", { className: "bgr-provenance" }, words.slice(0, -1));
}

/**
 * A row without a mark would be empty in a box, so what was looked for in vain is one sentence below it. The words are on
 * the page of all positions; without one, they are here.
 */
export function renderUnanswered(
  rows: readonly PositionRow[],
  { more }: PositionsBlock,
  context: RenderContext,
): ReactElement | null {
  if (rows.length === 0) return null;
  const name = listWords(
    rows.map((row) => row.name),
    context.lang,
  );
  const words = say(phrase(context.labels.talks.noStance, { name }), context);
  if (more !== undefined) return <p className="bgr-provenance">{words}</p>;
  return fold(
    words,
    element(
      "div",
      null,
      rows.map((row) => renderWithoutMarks(row, context)),
    ),
  );
}

const renderWithoutMarks = (row: PositionRow, context: RenderContext): ReactElement => (
  <div className="bgr-block__part" id={row.id === "" ? undefined : row.id}>
    <p className="bgr-block__title">{row.question ?? row.name}</p>
    {renderInWords(row, context)}
  </div>
);
