import type { ReactElement, ReactNode } from "react";
import type { Source } from "@backgrounder/model/article";
import { fill } from "@backgrounder/model/labels";
import { element } from "../rendering/element.js";
import { labelLanguage } from "../rendering/labels.js";
import type { RenderContext } from "../rendering/render-context.js";

/** The number of a source: it leads to the list, or opens the source where it is cited. `className` is that of the link. */
export function renderSourceNumber(
  id: string,
  number: number,
  className: string,
  context: RenderContext,
): ReactElement {
  const { citation } = context.labels;
  const named = { "aria-label": fill(citation, { number: String(number) }), ...labelLanguage(citation, context) };
  if (!context.hasNotesInPlace) {
    return (
      <a className={className} href={`#${id}`} {...named}>
        {number}
      </a>
    );
  }
  return (
    <button type="button" className="bgr-aids__opener" popoverTarget={noteId(id)} {...named}>
      {number}
    </button>
  );
}

/** What a number opens. It is outside of the list: a closed list would keep it closed. */
export function renderNote(
  { id = "" }: Source,
  words: readonly ReactNode[],
  context: RenderContext,
): ReactElement | null {
  if (!context.hasNotesInPlace || context.cites?.numberOf(id) === undefined) return null;
  return element("div", { className: "bgr-aids__note", id: noteId(id), popover: "auto" }, words);
}

const noteId = (source: string): string => `note:${source}`;
