import { createElement, type ReactElement, type ReactNode } from "react";
import { cleanCallout, type CalloutBlock } from "@backgrounder/model/article";
import { blockLabel } from "@backgrounder/model/labels";
import type { BlockProps, Placement } from "../drawing/block-props.js";
import { drawCleaned, drawingOf, type Drawing } from "../drawing/drawing.js";
import { heading } from "../drawing/heading.js";
import { drawLabel, say } from "../drawing/labels.js";
import { reportUntranslated } from "../drawing/report-untranslated.js";
import { rootProps } from "../drawing/root-props.js";
import { drawProvenance } from "../provenance/provenance.js";
import { drawRichText } from "../rich-text/rich-text.js";

/** A callout written by hand in a template, where there is no block and so no id. */
export interface WrittenCallout extends Placement {
  kind: CalloutBlock["kind"];
  title?: string;
  /** Replaces the catalogue's wording for the kind. */
  label?: string;
  children: ReactNode;
}

export type CalloutProps = BlockProps<CalloutBlock> | WrittenCallout;

/** A short aside with a label in words, elsewhere called InfoBox, fact box or explainer box. */
export function Callout(props: CalloutProps): ReactElement | null {
  return "block" in props ? drawCleaned(props, cleanCallout, drawCallout) : drawWritten(props);
}

export function drawCallout(block: CalloutBlock, drawing: Drawing): ReactElement {
  const label = blockLabel(block, drawing.labels);
  const labelId = block.id === "" ? undefined : `${block.id}-label`;
  const name = labelId === undefined ? { "aria-label": label } : { "aria-labelledby": labelId };
  return (
    <div role="note" {...rootProps(block, "bgr-callout", drawing)} {...name}>
      <p className="bgr-callout__label" id={labelId}>
        {drawLabel(block, drawing)}
      </p>
      {drawTitle(block.title, drawing)}
      {drawRichText(block.body, drawing)}
      {drawProvenance(block, drawing)}
    </div>
  );
}

function drawWritten(props: WrittenCallout): ReactElement {
  const drawing = drawingOf(props, {});
  const wording = drawing.labels.callout[props.kind];
  const drawn = createElement(
    "div",
    { role: "note", "aria-label": props.label ?? wording, className: "bgr-block bgr-callout", "data-bgr": "callout" },
    <p className="bgr-callout__label">{props.label ?? say(wording, drawing)}</p>,
    drawTitle(props.title, drawing),
    typeof props.children === "string" ? drawRichText(props.children, drawing) : props.children,
  );
  reportUntranslated(drawing.labelLang, drawing.untranslated, drawing.report);
  return drawn;
}

const drawTitle = (title: string | undefined, drawing: Drawing): ReactElement | null =>
  title === undefined ? null : heading(drawing.level, "bgr-block__title", title);
