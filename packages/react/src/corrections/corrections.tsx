import { createElement, type ReactElement } from "react";
import { cleanCorrections, type CorrectionNote, type CorrectionsBlock } from "@backgrounder/model/article";
import { phrase } from "@backgrounder/model/labels";
import type { BlockProps } from "../drawing/block-props.js";
import { drawCleaned, type Drawing } from "../drawing/drawing.js";
import { drawDate, say } from "../drawing/labels.js";
import { section } from "../section/section.js";
import { element } from "../drawing/element.js";
import { drawItem } from "../rich-text/rich-text.js";

export type CorrectionsProps = BlockProps<CorrectionsBlock>;

/** Dated notes on what was wrong, in the open. */
export function Corrections(props: CorrectionsProps): ReactElement | null {
  return drawCleaned(props, cleanCorrections, drawCorrections);
}

export function drawCorrections(block: CorrectionsBlock, drawing: Drawing): ReactElement {
  const items = block.items.map((note) =>
    createElement(
      "li",
      { className: "bgr-corrections__note" },
      createElement("span", { className: "bgr-block__lead" }, drawDate(note.published, drawing)),
      " ",
      drawItem(note.text, drawing),
      drawCorrected(note, drawing),
    ),
  );
  return section(block, "bgr-corrections", drawing, element("ul", { className: "bgr-corrections__list" }, items));
}

/** Names what was corrected, and leads there. Where nobody put it into words the id is all there is. */
function drawCorrected({ corrects, correctsName }: CorrectionNote, drawing: Drawing): ReactElement | null {
  const name = correctsName ?? corrects;
  if (name === undefined || name === "") return null;
  const words = say(phrase(drawing.labels.corrects, { name }), drawing);
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
