import type { ReactElement } from "react";
import {
  eventStatusWords,
  hasBegun,
  trackOf,
  type LineEntry,
  type IsoDate,
  type TrackMark,
  type TrackStretch,
} from "@backgrounder/model/article";
import { dateWords, directionOf, separatorsOf } from "@backgrounder/model/labels";
import type { RenderContext } from "../rendering/render-context.js";
import { element } from "../rendering/element.js";
import { axisLabels, type AxisLabel } from "./axis-labels.js";

/** Heights in em, so that the picture grows with the text; places along the line are per cent of its width. */
const rowHeight = 1.75;
const dayHeight = 1.6;
const axisHeight = 2;

/** What the picture shows. */
export interface Line {
  entries: readonly LineEntry[];
  /** The day of the page, which gets a mark of its own. */
  asOf?: IsoDate | undefined;
  /** The page that has the entries, where that is another one. */
  page?: string | undefined;
}

interface Picture {
  page: string;
  context: RenderContext;
  /** The height of the line, in em. */
  line: number;
  /** A place on the line, from the side on which reading begins. */
  x(at: number): string;
  /** Which way the names go. */
  sign: 1 | -1;
}

/**
 * The events on a line of time that is true to scale: filled is what was held, hollow what is to come, dashed what has no
 * certain day. A picture made of text and links: each mark leads to its event.
 */
export function renderTrack({ entries, asOf, page = "" }: Line, context: RenderContext): ReactElement | null {
  const track = trackOf(entries, asOf);
  if (track === undefined) return null;
  const { labels } = context;
  const isMirrored = directionOf(context.lang) === "rtl";
  const line = (track.today === undefined ? 0 : dayHeight) + track.rows * rowHeight;
  const picture: Picture = {
    page,
    context,
    line,
    x: (at) => `${Number((isMirrored ? 100 - at : at).toFixed(2))}%`,
    sign: isMirrored ? -1 : 1,
  };
  const props = {
    className: "bgr-timeline__track",
    role: "group",
    "aria-label": labels.talks.track,
    // The page around may be in the other direction, and names begin at their marks.
    direction: isMirrored ? "rtl" : "ltr",
    width: "100%",
    height: `${line + axisHeight}em`,
  };
  return element("svg", props, [
    track.today === undefined || asOf === undefined ? null : renderToday(track.today, asOf, picture),
    ...track.stretches.map((stretch, index) => renderStretch(stretch, track.stretches[index + 1], picture)),
    ...axisLabels(track.stretches, (date) => dateWords(date, labels.dates)).map((label) => renderLabel(label, picture)),
    // Below the names, of which each has the ground of the block around it.
    ...track.marks.map((mark) => renderStem(mark, picture)),
    ...track.marks.map((mark) => renderMark(mark, picture)),
  ]);
}

const em = (height: number): string => `${Number(height.toFixed(2))}em`;

function renderToday(at: number, asOf: string, { context, line, x }: Picture): ReactElement {
  const words = dateWords(asOf, context.labels.dates);
  return (
    <g className="bgr-timeline__today" aria-hidden="true">
      <line x1={x(at)} x2={x(at)} y1={em(dayHeight - 0.3)} y2={em(line)} />
      <text x={x(at)} y="1em" textAnchor={anchorOfToday(at)}>
        {words}
      </text>
    </g>
  );
}

/** In the middle of a narrow line there is too little room on either side. */
function anchorOfToday(at: number): "start" | "middle" | "end" {
  if (at < 35) return "start";
  return at > 65 ? "end" : "middle";
}

function renderStretch(
  { from, to, years }: TrackStretch,
  next: TrackStretch | undefined,
  { line, x }: Picture,
): ReactElement {
  return element("g", { className: "bgr-timeline__rail", "aria-hidden": "true" }, [
    <line x1={x(from)} x2={x(to)} y1={em(line)} y2={em(line)} />,
    next === undefined ? null : (
      <line className="bgr-timeline__break" x1={x(to)} x2={x(next.from)} y1={em(line)} y2={em(line)} />
    ),
    ...years.map(({ at }) => <line x1={x(at)} x2={x(at)} y1={em(line)} y2={em(line + 0.35)} />),
  ]);
}

const renderLabel = ({ at, words, anchor, room }: AxisLabel, { line, x }: Picture): ReactElement => (
  <text
    className="bgr-timeline__date"
    aria-hidden="true"
    data-room={room === "least" ? undefined : room}
    x={x(at)}
    y={em(line + 1.5)}
    textAnchor={anchor}
  >
    {words}
  </text>
);

const heightOf = ({ row }: TrackMark, { line }: Picture): string => em(line - row * rowHeight - 0.75);

function renderStem(mark: TrackMark, picture: Picture): ReactElement {
  const [at, height, line] = [picture.x(mark.at), heightOf(mark, picture), em(picture.line)];
  return <line className="bgr-timeline__stem" aria-hidden="true" x1={at} x2={at} y1={height} y2={line} />;
}

function renderMark(mark: TrackMark, picture: Picture): ReactElement {
  const { entry, at, label, isNameBefore, isCertain } = mark;
  const { page, context, x, sign } = picture;
  const height = heightOf(mark, picture);
  const { labels } = context;
  const day = entry.when && dateWords(entry.when, labels.dates);
  const name = [day, eventStatusWords(entry, labels), entry.name, entry.place]
    .filter(Boolean)
    .join(separatorsOf(context.lang).comma);
  const parts = [
    // A mark is small; what can be hit is not.
    <circle cx={x(at)} cy={height} r="0.95em" fill="none" stroke="none" pointerEvents="all" />,
    <circle
      className="bgr-timeline__mark"
      data-held={hasBegun(entry.status) ? "" : undefined}
      data-uncertain={isCertain ? undefined : ""}
      cx={x(at)}
      cy={height}
      r="0.4em"
    />,
    label === undefined ? null : (
      <text
        className="bgr-timeline__name"
        x={x(at)}
        dx={em((isNameBefore ? -0.7 : 0.7) * sign)}
        y={height}
        dy="0.32em"
        textAnchor={isNameBefore ? "end" : "start"}
      >
        {label}
      </text>
    ),
  ];
  if (entry.id === "") return element("g", null, parts);
  const href = `${page}#${entry.id}`;
  return element("a", { className: "bgr-timeline__link", href, "aria-label": name }, parts);
}
