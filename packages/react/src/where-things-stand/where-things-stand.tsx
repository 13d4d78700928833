import { createElement, Fragment, type ReactElement, type ReactNode } from "react";
import type { BriefEvent, BriefPosition, StandingBlock } from "@backgrounder/model/article";
import { fill } from "@backgrounder/model/labels";
import type { BlockProps } from "../drawing/block-props.js";
import { drawTalks } from "../drawing/draw-talks.js";
import type { Drawing } from "../drawing/drawing.js";
import { element } from "../drawing/element.js";
import { section } from "../section/section.js";
import { drawDate, withDate } from "../provenance/provenance.js";
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
    ...withDate(asOf, standing.asOf, drawing),
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
          talks.latest,
          latest.map((event) => drawEvent(event, drawing)),
        ),
        drawGroup(
          talks.next,
          next.map((event) => drawEvent(event, drawing)),
        ),
        drawGroup(
          talks.positions,
          positions.map((position) => drawPosition(position, drawing)),
        ),
        drawGroup(fill(talks.disputes, { count: String(disputes.length) }), disputes),
      ])}
    </>,
  );
}

function drawGroup(label: string, items: readonly ReactNode[]): ReactElement | null {
  if (items.length === 0) return null;
  return element("div", { className: "bgr-where-things-stand__group" }, [
    createElement("dt", { className: "bgr-where-things-stand__label" }, label),
    ...items.map((item) => createElement("dd", { className: "bgr-where-things-stand__item" }, item)),
  ]);
}

/** The date first; what has not happened says so. */
function drawEvent({ name, status, when, place, text }: BriefEvent, drawing: Drawing): ReactElement {
  const { labels } = drawing;
  const words: ReactNode[] = [when === undefined ? labels.undated : drawDate(when, drawing)];
  if (status !== "happened") words.push(`, ${labels.status[status]}`);
  return element(Fragment, null, [
    element("span", { className: "bgr-block__lead" }, [...words, ":"]),
    ` ${place === undefined ? name : `${name}, ${place}`}.`,
    ...(text === undefined ? [] : [" ", drawInline(text, drawing)]),
  ]);
}

function drawPosition(position: BriefPosition, drawing: Drawing): ReactElement {
  const { party, issue, stance, summary, redLine, statedOn } = position;
  const { talks } = drawing.labels;
  return element(Fragment, null, [
    createElement("span", { className: "bgr-block__lead" }, `${party}, ${issue}:`),
    ` ${talks.stance[stance]}. `,
    drawInline(summary, drawing),
    redLine === true ? ` ${talks.redLine}` : null,
    ...(statedOn === undefined ? [] : [" (", drawDate(statedOn, drawing), ")"]),
  ]);
}
