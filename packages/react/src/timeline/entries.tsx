import { Fragment, type ReactElement, type ReactNode } from "react";
import type { LineEntry } from "@backgrounder/model/article";
import type { RenderContext } from "../rendering/render-context.js";
import { element } from "../rendering/element.js";
import { heading } from "../rendering/heading.js";
import { say } from "../rendering/labels.js";
import { renderWhen } from "./when.js";

type RenderEntry<Entry> = (entry: Entry, context: RenderContext) => ReactElement;

/** One entry: its date first, then what there is to say of it. */
export function renderFrame(
  entry: LineEntry,
  what: readonly ReactNode[],
  context: RenderContext,
  id: string | undefined = entry.id,
): ReactElement {
  return (
    <li className="bgr-timeline__entry" id={id === "" ? undefined : id}>
      {renderWhen(entry, context)}
      {element("div", { className: "bgr-timeline__what" }, what)}
    </li>
  );
}

/** Entries in a list, in the order in which they are given. */
export function renderEntries<Entry>(
  entries: readonly Entry[],
  render: RenderEntry<Entry>,
  context: RenderContext,
): ReactElement | null {
  if (entries.length === 0) return null;
  const items = entries.map((entry) => render(entry, context));
  return element("ol", { className: "bgr-timeline__list" }, items);
}

/** What happened and, below a line that says so in words, what is still to come. */
export function renderDivided<Entry>(
  { past, toCome }: { past: readonly Entry[]; toCome: readonly Entry[] },
  render: RenderEntry<Entry>,
  context: RenderContext,
): ReactElement {
  const notYet = toCome.length === 0 ? null : say(context.labels.talks.notYet, context);
  return element(Fragment, null, [
    renderEntries(past, render, context),
    notYet === null ? null : heading(context.level + 1, "bgr-timeline__line", notYet),
    renderEntries(toCome, render, context),
  ]);
}
