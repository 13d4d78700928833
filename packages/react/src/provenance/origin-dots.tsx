import { Fragment, type ReactElement } from "react";
import { separatorsOf } from "@backgrounder/model/labels";
import type { RenderContext } from "../rendering/render-context.js";
import { element } from "../rendering/element.js";
import { say } from "../rendering/labels.js";

const mostDots = 3;

/** A dot for each origin, a ring where none is named. Drawn by the style sheet: not every font has such signs. */
export const originDots = (origins: number, words?: string): ReactElement => (
  <span
    className="bgr-provenance__dots"
    data-origins={Math.min(origins, mostDots)}
    {...(words === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": words, title: words })}
  />
);

/** What the dots mean, once on a page. */
export function renderKeyToDots(context: RenderContext): ReactElement {
  const { marks } = context.labels.talks;
  const entries = ([1, 2, 3, 0] as const).flatMap((origins) => [
    originDots(origins),
    " ",
    say(marks[origins], context),
    origins === 0 ? ". " : separatorsOf(context.lang).comma,
  ]);
  return <p className="bgr-provenance">{element(Fragment, null, [...entries, say(marks.numbers, context)])}</p>;
}
