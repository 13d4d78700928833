import { gzipSync } from "node:zlib";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { PositionsBlock, RichText, TalksTimelineBlock } from "@backgrounder/model/article";
import { dateWords, labelsFor } from "@backgrounder/model/labels";
import { PositionsMatrix } from "@backgrounder/react/positions-matrix";
import { TalksTimeline } from "@backgrounder/react/talks-timeline";
import { grownPositions, grownTimeline } from "../content/grown-talks.js";
import { measure, named, ratio } from "../measure/rounds.js";
import { kilobytes, table, times, within } from "../measure/table.js";
import { sameElements } from "../pages/same-elements.js";
import { templateOf } from "../pages/template-of.js";

const budget = 4.5;

interface Widget {
  name: string;
  ours: () => ReactElement;
  bare: () => ReactElement;
}

const timelineOf = (count: number): Widget => {
  const block = grownTimeline(count);
  return {
    name: `timeline, ${count} events`,
    ours: () => <TalksTimeline block={block} />,
    bare: () => <BareTimeline {...block} />,
  };
};

const positionsOf = (parties: number, issues: number): Widget => {
  const block = grownPositions(parties, issues);
  return {
    name: `positions, ${parties} parties × ${issues} issues`,
    ours: () => <PositionsMatrix block={block} />,
    bare: () => <BarePositions {...block} />,
  };
};

const { dates, talks } = labelsFor("en");

/** All words of the grown talks are plain. */
const words = (text: RichText | undefined): string => (typeof text === "string" ? text : "");

/** The same words in a table, as a newsroom would make it from a spreadsheet. */
function BareTimeline({ entries }: TalksTimelineBlock): ReactElement {
  return (
    <table>
      <tbody>
        {entries?.map(({ id, when, name, place, summary, sources = [] }) => (
          <tr key={id}>
            <th>{when && dateWords(when, dates)}</th>
            <td>
              {name}, {place}: {words(summary)} {sources.map(({ title }) => title)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function BarePositions({ entries }: PositionsBlock): ReactElement {
  return (
    <table>
      <tbody>
        {entries?.map(({ id, question, cells }) => (
          <tr key={id}>
            <th>{question}</th>
            {cells.map(({ party, positions: [held] }) => (
              <td key={party}>
                {party}: {held?.stance && talks.stance[held.stance]}. {words(held?.summary)}{" "}
                {held?.statedOn && dateWords(held.statedOn, dates)} {held?.sources?.map(({ title }) => title)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Each with one of ten times as much, so that the table shows how they grow. */
const widgets = [timelineOf(200), timelineOf(2000), positionsOf(4, 60), positionsOf(40, 60)];

export async function talksWidgets(): Promise<string> {
  const tasks: Record<string, () => string> = {};
  for (const { name, ours, bare } of widgets) {
    const html = renderToStaticMarkup(ours());
    const template = templateOf(html);
    const elements = sameElements(html);
    tasks[name] = () => renderToStaticMarkup(ours());
    tasks[`${name}: template`] = () => template();
    tasks[`${name}: React`] = () => renderToStaticMarkup(elements);
    tasks[`${name}: bare`] = () => renderToStaticMarkup(bare());
  }
  const measured = await measure(tasks, { rounds: 9 });
  const against = (name: string, other: string): number => ratio(named(measured, name), named(measured, other));
  const size = (element: ReactElement): number => gzipSync(renderToStaticMarkup(element)).length;
  const rows = widgets.map(({ name, ours, bare }, index) => {
    const smaller = index % 2 === 1 ? widgets[index - 1] : undefined;
    const toTemplate = against(name, `${name}: template`);
    return [
      name,
      times(toTemplate),
      within(toTemplate, budget),
      times(against(`${name}: React`, `${name}: template`)),
      times(against(name, `${name}: bare`)),
      smaller === undefined ? "" : times(against(name, smaller.name)),
      kilobytes(size(ours())),
      kilobytes(size(bare())),
    ];
  });
  return table(
    "Talks widgets, server render and size",
    ["", "÷ template", "budget", "React alone", "÷ bare table", "growth", "gzipped", "bare, gzipped"],
    rows,
    [
      "The template string writes the same markup, escaping in one pass, and looks nothing up.",
      "React alone draws the same elements, made beforehand, as a multiple of that template.",
      "The bare table has the same words in React, without a track, marks, days apart or links.",
      "Growth is beside the row above, which has a tenth as much: 10 is linear.",
    ],
  );
}
