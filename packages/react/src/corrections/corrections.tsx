import { createElement, type ReactElement, type ReactNode } from "react";
import {
  cleanCorrections,
  correctedWordings,
  type CorrectionNote,
  type CorrectionsBlock,
} from "@backgrounder/model/article";
import { phrase } from "@backgrounder/model/labels";
import type { BlockProps } from "../rendering/block-props.js";
import { renderCleaned } from "../rendering/render-cleaned.js";
import type { RenderContext } from "../rendering/render-context.js";
import { renderDate, say } from "../rendering/labels.js";
import { labelled } from "../rendering/labelled.js";
import { section } from "../section/section.js";
import { element } from "../rendering/element.js";
import { renderInline, renderItem } from "../rich-text/rich-text.js";

export type CorrectionsProps = BlockProps<CorrectionsBlock>;

/** Dated notes on what was wrong, in the open. */
export function Corrections(props: CorrectionsProps): ReactElement | null {
  return renderCleaned(props, cleanCorrections, renderCorrections);
}

export function renderCorrections(block: CorrectionsBlock, context: RenderContext): ReactElement {
  const items = block.items.map((note) =>
    createElement(
      "li",
      { className: "bgr-corrections__note" },
      createElement("span", { className: "bgr-corrections__day" }, renderDate(note.published, context)),
      " ",
      element("div", { className: "bgr-corrections__what" }, [
        renderItem(note.text, context),
        renderCorrected(note, context),
        renderWordings(note, context),
      ]),
    ),
  );
  return section(block, "bgr-corrections", context, element("ul", { className: "bgr-corrections__list" }, items));
}

/** Names what was corrected and links to it; by its id if it has no name. */
function renderCorrected({ corrects, correctsName }: CorrectionNote, context: RenderContext): ReactElement | null {
  const name = correctsName ?? corrects;
  if (name === undefined || name === "") return null;
  const words = say(phrase(context.labels.corrects, { name }), context);
  if (corrects === undefined || corrects === "") return <> {words}</>;
  return (
    <>
      {" "}
      <a className="bgr-text__link" href={`#${corrects}`}>
        {words}
      </a>
    </>
  );
}

/** What was wrong and what is right. A line through words cannot be heard, so each has a word before it. */
function renderWordings(note: CorrectionNote, context: RenderContext): ReactElement | null {
  const wordings = correctedWordings(note, context.labels);
  if (wordings.length === 0) return null;
  return element(
    "div",
    { className: "bgr-corrections__wordings" },
    wordings.map(({ part, label, words }) => labelled(say(label, context), marked[part](renderInline(words, context)))),
  );
}

/** The fact as it is today was not put in by this correction. */
const marked: Record<"was" | "is" | "now", (words: ReactNode) => ReactElement> = {
  was: (words) => <del>{words}</del>,
  is: (words) => <ins className="bgr-corrections__ins">{words}</ins>,
  now: (words) => <>{words}</>,
};
