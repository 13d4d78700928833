import { createElement, Fragment, type ReactElement, type ReactNode } from "react";
import type { BriefEvent, BriefPosition, WhereThingsStand, WhereThingsStandBlock } from "@backgrounder/model/article";
import { phrase } from "@backgrounder/model/labels";
import type { BlockProps } from "../rendering/block-props.js";
import { renderTalks } from "../rendering/render-talks.js";
import { isBrief } from "../rendering/more.js";
import { dayOfTalks } from "../rendering/once.js";
import type { RenderContext } from "../rendering/render-context.js";
import { element } from "../rendering/element.js";
import { colon, inClauses, renderDate, inLine, say } from "../rendering/labels.js";
import { section } from "../section/section.js";
import { renderEvidence } from "../provenance/evidence.js";
import { renderInline, renderRichText } from "../rich-text/rich-text.js";

export type WhereThingsStandProps = BlockProps<WhereThingsStandBlock>;

/** The talks on a day, in brief. */
export function WhereThingsStand(props: WhereThingsStandProps): ReactElement | null {
  return renderTalks(props, "where-things-stand", renderWhereThingsStand);
}

export function renderWhereThingsStand(block: WhereThingsStandBlock, context: RenderContext): ReactElement | null {
  const { asOf: _, whereThingsStand: brief, ...rest } = block;
  if (brief === undefined) return null;
  context.once?.isFirst(dayOfTalks(block.talks, brief.asOf));
  return section(
    rest,
    "bgr-where-things-stand",
    context,
    <>
      <p className="bgr-where-things-stand__question">{brief.question}</p>
      {renderAnswer(brief, context)}
      {brief.notice === undefined && brief.answer?.on === brief.asOf ? null : renderDay(brief, context)}
      {isBrief(block) ? renderLines(brief, context) : renderAll(brief, context)}
    </>,
  );
}

/** An answer is a judgement, so it is signed and dated. Without one, we show the latest event and say that there is no answer yet. */
function renderAnswer({ answer, latest = [] }: WhereThingsStand, context: RenderContext): ReactElement {
  if (answer === undefined) {
    const [event] = latest;
    return (
      <>
        {event && <p className="bgr-where-things-stand__answer">{renderEvent(event, context)}</p>}
        <p className="bgr-provenance">{say(context.labels.talks.noAnswer, context)}</p>
      </>
    );
  }
  const { text, by, on, sources } = answer;
  const signed = say(phrase(context.labels.talks.answered, { name: by, date: { date: on } }), context);
  return (
    <>
      <div className="bgr-where-things-stand__answer">{renderRichText(text, context)}</div>
      {renderEvidence({ ...(sources && { sources }) }, context, [signed, ". "])}
    </>
  );
}

function renderDay({ asOf, notice }: WhereThingsStand, context: RenderContext): ReactElement {
  return element("p", { className: "bgr-where-things-stand__day" }, [
    say(phrase(context.labels.asOf, { date: { date: asOf } }), context),
    ".",
    notice === undefined ? null : ` ${notice.replace(/\.$/, "")}.`,
  ]);
}

/** All of them are on the timeline. */
const mostNext = 2;

/** What every reader asks: what is agreed, what is not, and what comes next. */
function renderLines(brief: WhereThingsStand, context: RenderContext): ReactElement {
  const { answer, latest = [], next = [] } = brief;
  const { talks } = context.labels;
  // Without an answer, the latest event is printed large above.
  const last = answer === undefined ? [] : latest.slice(0, 1);
  const soonest = next.slice(0, mostNext).map(withoutText);
  return element("dl", { className: "bgr-where-things-stand__lines" }, [
    ...renderAgreedAndOpen(brief, context),
    renderEvents(talks.latest, last.map(withoutText), context),
    soonest.length === 0
      ? renderGroup(say(talks.next, context), [say(talks.nothingNext, context)])
      : renderEvents(talks.next, soonest, context),
  ]);
}

const withoutText = ({ text: _, ...event }: BriefEvent): BriefEvent => event;

/** The same, with all that is known of each, and with positions and disputes. */
function renderAll(brief: WhereThingsStand, context: RenderContext): ReactElement {
  const { latest = [], next = [], positions = [], disputes = [] } = brief;
  const { talks } = context.labels;
  return element("dl", { className: "bgr-where-things-stand__list" }, [
    ...renderAgreedAndOpen(brief, context),
    renderEvents(talks.latest, latest, context),
    renderEvents(talks.next, next, context),
    renderGroup(
      say(talks.positions, context),
      positions.map((position) => renderPosition(position, context)),
    ),
    renderGroup(say(phrase(talks.disputes, { count: String(disputes.length) }), context), disputes),
  ]);
}

function renderAgreedAndOpen({ agreed = [], open = [] }: WhereThingsStand, context: RenderContext): ReactNode[] {
  const { talks } = context.labels;
  const inOne = (names: readonly string[]): ReactNode => element(Fragment, null, inClauses(names, context));
  return [
    renderGroup(say(talks.agreed, context), [agreed.length === 0 ? say(talks.nothingAgreed, context) : inOne(agreed)]),
    renderGroup(say(talks.open, context), open.length === 0 ? [] : [inOne(open)]),
  ];
}

const renderEvents = (label: string, events: readonly BriefEvent[], context: RenderContext): ReactElement | null =>
  renderGroup(
    say(label, context),
    events.map((event) => renderEvent(event, context)),
  );

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
    element("span", { className: "bgr-block__lead" }, [...lead, colon(context)]),
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
    element("span", { className: "bgr-block__lead" }, [...inLine([party, issue], context), colon(context)]),
    " ",
    say(talks.stance[stance], context),
    ". ",
    renderInline(summary, context),
    ...(redLine === true ? [" ", say(talks.redLine, context)] : []),
    ...(statedOn === undefined ? [] : [" (", renderDate(statedOn, context), ")"]),
  ]);
}
