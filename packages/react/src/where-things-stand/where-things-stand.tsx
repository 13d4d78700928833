import { createElement, Fragment, type ReactElement, type ReactNode } from "react";
import type { BriefEvent, BriefPosition, WhereThingsStandBlock } from "@backgrounder/model/article";
import { phrase } from "@backgrounder/model/labels";
import type { BlockProps } from "../rendering/block-props.js";
import { renderTalks } from "../rendering/render-talks.js";
import type { RenderContext } from "../rendering/render-context.js";
import { element } from "../rendering/element.js";
import { renderDate, inLine, say } from "../rendering/labels.js";
import { section } from "../section/section.js";
import { renderInline } from "../rich-text/rich-text.js";

export type WhereThingsStandProps = BlockProps<WhereThingsStandBlock>;

/** The talks on a day, in brief. */
export function WhereThingsStand(props: WhereThingsStandProps): ReactElement | null {
  return renderTalks(props, "where-things-stand", renderWhereThingsStand);
}

export function renderWhereThingsStand(block: WhereThingsStandBlock, context: RenderContext): ReactElement | null {
  const { asOf: _, whereThingsStand: brief, ...rest } = block;
  if (brief === undefined) return null;
  const { talks, asOf } = context.labels;
  const { question, notice, latest = [], next = [], positions = [], disputes = [] } = brief;
  const day = element("p", { className: "bgr-where-things-stand__day" }, [
    say(phrase(asOf, { date: { date: brief.asOf } }), context),
    ".",
    notice === undefined ? null : ` ${notice.replace(/\.$/, "")}.`,
  ]);
  return section(
    rest,
    "bgr-where-things-stand",
    context,
    <>
      <p className="bgr-where-things-stand__question">{question}</p>
      {day}
      {element("dl", { className: "bgr-where-things-stand__list" }, [
        renderGroup(
          say(talks.latest, context),
          latest.map((event) => renderEvent(event, context)),
        ),
        renderGroup(
          say(talks.next, context),
          next.map((event) => renderEvent(event, context)),
        ),
        renderGroup(
          say(talks.positions, context),
          positions.map((position) => renderPosition(position, context)),
        ),
        renderGroup(say(phrase(talks.disputes, { count: String(disputes.length) }), context), disputes),
      ])}
    </>,
  );
}

function renderGroup(label: ReactNode, items: readonly ReactNode[]): ReactElement | null {
  if (items.length === 0) return null;
  return element("div", { className: "bgr-where-things-stand__group" }, [
    createElement("dt", { className: "bgr-where-things-stand__label" }, label),
    ...items.map((item) => createElement("dd", { className: "bgr-where-things-stand__item" }, item)),
  ]);
}

/** The date first; what has not happened says so. */
function renderEvent({ name, status, when, place, text }: BriefEvent, context: RenderContext): ReactElement {
  const { labels } = context;
  const day = when === undefined ? say(labels.undated, context) : renderDate(when, context);
  const lead = inLine([day, status !== "happened" && say(labels.status[status], context)], context);
  return element(Fragment, null, [
    element("span", { className: "bgr-block__lead" }, [...lead, ":"]),
    " ",
    ...inLine([name, place], context),
    ".",
    ...(text === undefined ? [] : [" ", renderInline(text, context)]),
  ]);
}

function renderPosition(position: BriefPosition, context: RenderContext): ReactElement {
  const { party, issue, stance, summary, redLine, statedOn } = position;
  const { talks } = context.labels;
  return element(Fragment, null, [
    element("span", { className: "bgr-block__lead" }, [...inLine([party, issue], context), ":"]),
    " ",
    say(talks.stance[stance], context),
    ". ",
    renderInline(summary, context),
    ...(redLine === true ? [" ", say(talks.redLine, context)] : []),
    ...(statedOn === undefined ? [] : [" (", renderDate(statedOn, context), ")"]),
  ]);
}
