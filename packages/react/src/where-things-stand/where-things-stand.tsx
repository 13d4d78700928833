import { createElement, Fragment, type ReactElement, type ReactNode } from "react";
import type { BriefEvent, BriefPosition, StandingBlock } from "@backgrounder/model/article";
import { phrase } from "@backgrounder/model/labels";
import type { BlockProps } from "../drawing/block-props.js";
import { drawTalks } from "../drawing/draw-talks.js";
import type { Drawing } from "../drawing/drawing.js";
import { element } from "../drawing/element.js";
import { drawDate, inLine, say } from "../drawing/labels.js";
import { section } from "../section/section.js";
import { drawInline } from "../rich-text/rich-text.js";

export type WhereThingsStandProps = BlockProps<StandingBlock>;

/** The talks on a day, in brief. */
export function WhereThingsStand(props: WhereThingsStandProps): ReactElement | null {
  return drawTalks(props, "standing", drawWhereThingsStand);
}

export function drawWhereThingsStand(block: StandingBlock, drawing: Drawing): ReactElement | null {
  const { asOf: _, standing, ...rest } = block;
  if (standing === undefined) return null;
  const { talks, asOf } = drawing.labels;
  const { question, notice, latest = [], next = [], positions = [], disputes = [] } = standing;
  const day = element("p", { className: "bgr-where-things-stand__day" }, [
    say(phrase(asOf, { date: { date: standing.asOf } }), drawing),
    ".",
    notice === undefined ? null : ` ${notice.replace(/\.$/, "")}.`,
  ]);
  return section(
    rest,
    "bgr-where-things-stand",
    drawing,
    <>
      <p className="bgr-where-things-stand__question">{question}</p>
      {day}
      {element("dl", { className: "bgr-where-things-stand__list" }, [
        drawGroup(
          say(talks.latest, drawing),
          latest.map((event) => drawEvent(event, drawing)),
        ),
        drawGroup(
          say(talks.next, drawing),
          next.map((event) => drawEvent(event, drawing)),
        ),
        drawGroup(
          say(talks.positions, drawing),
          positions.map((position) => drawPosition(position, drawing)),
        ),
        drawGroup(say(phrase(talks.disputes, { count: String(disputes.length) }), drawing), disputes),
      ])}
    </>,
  );
}

function drawGroup(label: ReactNode, items: readonly ReactNode[]): ReactElement | null {
  if (items.length === 0) return null;
  return element("div", { className: "bgr-where-things-stand__group" }, [
    createElement("dt", { className: "bgr-where-things-stand__label" }, label),
    ...items.map((item) => createElement("dd", { className: "bgr-where-things-stand__item" }, item)),
  ]);
}

/** The date first; what has not happened says so. */
function drawEvent({ name, status, when, place, text }: BriefEvent, drawing: Drawing): ReactElement {
  const { labels } = drawing;
  const day = when === undefined ? say(labels.undated, drawing) : drawDate(when, drawing);
  const lead = inLine([day, status !== "happened" && say(labels.status[status], drawing)], drawing);
  return element(Fragment, null, [
    element("span", { className: "bgr-block__lead" }, [...lead, ":"]),
    " ",
    ...inLine([name, place], drawing),
    ".",
    ...(text === undefined ? [] : [" ", drawInline(text, drawing)]),
  ]);
}

function drawPosition(position: BriefPosition, drawing: Drawing): ReactElement {
  const { party, issue, stance, summary, redLine, statedOn } = position;
  const { talks } = drawing.labels;
  return element(Fragment, null, [
    element("span", { className: "bgr-block__lead" }, [...inLine([party, issue], drawing), ":"]),
    " ",
    say(talks.stance[stance], drawing),
    ". ",
    drawInline(summary, drawing),
    ...(redLine === true ? [" ", say(talks.redLine, drawing)] : []),
    ...(statedOn === undefined ? [] : [" (", drawDate(statedOn, drawing), ")"]),
  ]);
}
