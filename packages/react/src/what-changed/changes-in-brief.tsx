import { Fragment, type ReactElement, type ReactNode } from "react";
import {
  changeCauses,
  changesOfOneLine,
  statusWord,
  type ShownChange,
  type ShownState,
  type WhatChangedBlock,
} from "@backgrounder/model/article";
import { phrase } from "@backgrounder/model/labels";
import { renderMore } from "../rendering/more.js";
import type { RenderContext } from "../rendering/render-context.js";
import { element } from "../rendering/element.js";
import { fold } from "../rendering/fold.js";
import { heading } from "../rendering/heading.js";
import { colon, inClauses, inLine, renderDate, say } from "../rendering/labels.js";
import { labelled } from "../rendering/labelled.js";

const mostOfOneCause = 3;

/** What changed as one sentence each: moves by party first, then the rest; a page of its own has the words of both days. */
export function renderChangesInBrief(block: WhatChangedBlock, context: RenderContext): ReactElement {
  const found = block.entries ?? [];
  return (
    <>
      {element(
        "div",
        { className: "bgr-what-changed__brief" },
        changeCauses.map((cause) => renderCause(cause, found, block, context)),
      )}
      {renderMore(block, "changes", (block.entries ?? []).length, context)}
    </>
  );
}

function renderCause(
  cause: ShownChange["cause"],
  all: readonly ShownChange[],
  { more }: WhatChangedBlock,
  context: RenderContext,
): ReactNode {
  const ofCause = all.filter((change) => change.cause === cause);
  const own = ofCause.filter(({ sameWords }) => sameWords === undefined).toSorted((a, b) => rankOf(a) - rankOf(b));
  // A page of all changes has what reads the same as before; where nothing else changed, it is the news.
  const hasLines = more === undefined || all.every(({ sameWords }) => sameWords !== undefined);
  const lines = hasLines ? changesOfOneLine(ofCause, context.labels) : [];
  if (own.length === 0 && lines.length === 0) return null;
  const { talks } = context.labels;
  const shown = own.slice(0, mostOfOneCause).map((change) => renderSentence(change, context));
  const others = own.slice(mostOfOneCause);
  const rest = phrase(talks.counted, { name: talks.otherChanges, count: String(others.length) });
  return (
    <div>
      {heading(context.level + 1, "bgr-what-changed__cause", say(talks.cause[cause], context))}
      {shown.length === 0 ? null : element("ul", { className: "bgr-what-changed__sentences" }, shown)}
      {others.length === 0 || more !== undefined
        ? null
        : fold(
            say(rest, context),
            element(
              "ul",
              { className: "bgr-what-changed__sentences" },
              others.map((change) => renderSentence(change, context)),
            ),
          )}
      {lines.map(({ label, titles }) => (
        <Fragment key={label}>
          {labelled(say(label, context), element(Fragment, null, inClauses(titles, context)))}
        </Fragment>
      ))}
    </div>
  );
}

/** Who moved is the news; what is only new comes after it. */
const rankOf = (change: ShownChange): number =>
  hasMoved(change) ? 0 : change.kind === "event" ? 1 : change.kind === "position" ? 2 : 3;

const hasMoved = ({ before, after }: ShownChange): boolean =>
  before?.stance !== undefined && after?.stance !== undefined && before.stance !== after.stance;

function renderSentence(change: ShownChange, context: RenderContext): ReactElement {
  const { party, kind, correction } = change;
  const { talks } = context.labels;
  const who = party ?? say(talks.kind[kind], context);
  return element("li", { className: "bgr-what-changed__sentence" }, [
    labelled(element(Fragment, null, [who, colon(context)]), renderWhat(change, context)),
    correction === undefined
      ? null
      : labelled(
          say(phrase(talks.notice[correction.change], { date: { date: correction.on } }), context),
          correction.note,
        ),
  ]);
}

const isClosed = /[.?!؟…]$/u;

/** `NATO membership, from “Supports it” to “On conditions”.` */
function renderWhat(change: ShownChange, context: RenderContext): ReactElement {
  const name = change.issue ?? change.title;
  const moved = renderMoved(change, context);
  if (moved !== undefined && !isClosed.test(name))
    return element(Fragment, null, inLine([name, element(Fragment, null, moved)], context));
  return element(Fragment, null, [name, isClosed.test(name) ? " " : ". ", ...(moved ?? renderNews(change, context))]);
}

/** From what to what. */
function renderMoved({ change, before, after }: ShownChange, context: RenderContext): ReactNode[] | undefined {
  const { talks } = context.labels;
  const [then, now] = [before, after].map((state) => state && statusWord(state, context.labels));
  if (then === undefined || now === undefined || then === now || change === "rescheduled") return undefined;
  const moved = phrase(talks.moved, { before: then, after: now });
  return [<strong>{say(moved, context)}</strong>, ...renderDay(after, context), "."];
}

const renderDay = (state: ShownState | undefined, context: RenderContext): ReactNode[] =>
  state?.when === undefined ? [] : [" (", renderDate(state.when, context), ")"];

/** Where nothing but words changed, that they did. */
function renderNews({ change, before, after }: ShownChange, context: RenderContext): ReactNode[] {
  const { talks } = context.labels;
  const now = after && statusWord(after, context.labels);
  if (change === "rescheduled" && before?.when !== undefined && after?.when !== undefined) {
    const dates = phrase(talks.movedDate, { before: { date: before.when }, after: { date: after.when } });
    return [say(talks.change[change], context), " ", <strong>{say(dates, context)}</strong>, "."];
  }
  const what = change === "added" && now !== undefined ? now : talks.change[change];
  return [say(what, context), ...renderDay(after, context), "."];
}
