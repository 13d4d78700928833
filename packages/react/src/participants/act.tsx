import { Fragment, type ReactElement, type ReactNode } from "react";
import { actWords, type ShownAct } from "@backgrounder/model/article";
import type { RenderContext } from "../rendering/render-context.js";
import { element } from "../rendering/element.js";
import { colon, inLine, renderDate, say } from "../rendering/labels.js";
import { renderEvidence } from "../provenance/evidence.js";
import { renderInline } from "../rich-text/rich-text.js";

/** What somebody said or did last, on one line: `12 March 2026: Pay, on conditions: five per cent.` */
export function renderAct(act: ShownAct | undefined, context: RenderContext): ReactElement | null {
  if (act === undefined) return null;
  const day = act.on && <span className="bgr-block__lead">{renderDate(act.on, context)}</span>;
  const words = [day, headOf(act, context), textOf(act, context)]
    .filter((part) => part !== undefined)
    .flatMap((part, index) => [index === 0 ? null : `${colon(context)} `, part]);
  return renderEvidence(act, context, [...words, " "], null, "bgr-text__p");
}

function headOf(act: ShownAct, context: RenderContext): ReactNode {
  const { kind, title, stance } = act;
  if (kind === "position") {
    const words = inLine([title, stance && say(context.labels.talks.stance[stance], context)], context);
    return words.length === 0 ? undefined : element(Fragment, null, words);
  }
  const done = actWords(act, context.labels);
  return done && say(done, context);
}

const textOf = ({ text, form }: ShownAct, context: RenderContext): ReactNode => {
  if (text === undefined) return undefined;
  return form === "quote" ? <q>{renderInline(text, context)}</q> : renderInline(text, context);
};
