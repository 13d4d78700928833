import { Fragment, type ReactElement, type ReactNode } from "react";
import { changeCauses, type ShownChange, type ShownState, type WhatChangedBlock } from "@backgrounder/model/article";
import { phrase } from "@backgrounder/model/labels";
import { renderMore } from "../rendering/more.js";
import type { RenderContext } from "../rendering/render-context.js";
import { element } from "../rendering/element.js";
import { fold } from "../rendering/fold.js";
import { heading } from "../rendering/heading.js";
import { colon, renderDate, say } from "../rendering/labels.js";
import { labelled } from "../rendering/labelled.js";

const mostOfOneCause = 3;

/** What changed as one sentence each: moves by party first, then the rest; a page of its own has the words of both days. */
export function renderChangesInBrief(block: WhatChangedBlock, context: RenderContext): ReactElement {
  const found = (block.entries ?? []).filter(({ sameWords }) => sameWords === undefined);
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
  found: readonly ShownChange[],
  { more }: WhatChangedBlock,
  context: RenderContext,
): ReactNode {
  const own = found.filter((change) => change.cause === cause).toSorted((a, b) => rankOf(a) - rankOf(b));
  if (own.length === 0) return null;
  const { talks } = context.labels;
  const shown = own.slice(0, mostOfOneCause).map((change) => renderSentence(change, context));
  const others = own.slice(mostOfOneCause);
  const rest = phrase(talks.counted, { name: talks.otherChanges, count: String(others.length) });
  return (
    <div>
      {heading(context.level + 1, "bgr-what-changed__cause", say(talks.cause[cause], context))}
      {element("ul", { className: "bgr-what-changed__sentences" }, shown)}
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
    </div>
  );
}

/** Who moved is the news; what is only new comes after it. */
const rankOf = (change: ShownChange): number =>
  hasMoved(change) ? 0 : change.kind === "event" ? 1 : change.kind === "position" ? 2 : 3;

const hasMoved = ({ before, after }: ShownChange): boolean =>
  before?.stance !== undefined && after?.stance !== undefined && before.stance !== after.stance;

function renderSentence(change: ShownChange, context: RenderContext): ReactElement {
  const { party, issue, title, kind, correction } = change;
  const { talks } = context.labels;
  const name = issue ?? title;
  const who = party ?? say(talks.kind[kind], context);
  return element("li", { className: "bgr-what-changed__sentence" }, [
    labelled(
      element(Fragment, null, [who, colon(context)]),
      element(Fragment, null, [name, /[.?!؟…]$/u.test(name) ? " " : ". ", ...renderHow(change, context)]),
    ),
    correction === undefined
      ? null
      : labelled(
          say(phrase(talks.notice[correction.change], { date: { date: correction.on } }), context),
          correction.note,
        ),
  ]);
}

/** From what to what; where nothing but words changed, that they did. */
function renderHow({ change, before, after }: ShownChange, context: RenderContext): ReactNode[] {
  const { talks } = context.labels;
  const [then, now] = [statusOf(before, context), statusOf(after, context)];
  const day = after?.when === undefined ? [] : [" (", renderDate(after.when, context), ")"];
  if (then !== undefined && now !== undefined && then !== now) {
    const moved = phrase(talks.moved, { before: then, after: now });
    return [<strong>{say(moved, context)}</strong>, ...day, "."];
  }
  if (change === "rescheduled" && before?.when !== undefined && after?.when !== undefined) {
    const dates = phrase(talks.movedDate, { before: { date: before.when }, after: { date: after.when } });
    return [say(talks.change[change], context), " ", <strong>{say(dates, context)}</strong>, "."];
  }
  if (change === "added" && now !== undefined) return [say(now, context), ...day, "."];
  return [say(talks.change[change], context), ...day, "."];
}

/** The one word that says how it stands. */
function statusOf(state: ShownState | undefined, { labels }: RenderContext): string | undefined {
  if (state === undefined) return undefined;
  const { stance, silence, eventStatus, proposalStatus, conflictState } = state;
  const { talks, status } = labels;
  if (stance !== undefined) return talks.stance[stance];
  if (silence !== undefined) return talks.silence[silence];
  if (eventStatus !== undefined) return status[eventStatus];
  if (proposalStatus !== undefined) return talks.proposalStatus[proposalStatus];
  return conflictState === undefined ? undefined : talks.conflictState[conflictState];
}
