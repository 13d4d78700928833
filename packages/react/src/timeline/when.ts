import { createElement, type ReactElement, type ReactNode } from "react";
import { eventStatusWords, type LineEntry } from "@backgrounder/model/article";
import type { RenderContext } from "../rendering/render-context.js";
import { element } from "../rendering/element.js";
import { renderDate, say } from "../rendering/labels.js";

/** An event that has not happened says so in words, beside its date. */
export function renderWhen(entry: LineEntry, context: RenderContext): ReactElement {
  const { when } = entry;
  const status = eventStatusWords(entry, context.labels);
  const words: ReactNode[] = [when === undefined ? say(context.labels.undated, context) : renderDate(when, context)];
  if (status !== undefined)
    words.push(" ", createElement("span", { className: "bgr-timeline__status" }, say(status, context)));
  return element("p", { className: "bgr-timeline__when" }, words);
}
