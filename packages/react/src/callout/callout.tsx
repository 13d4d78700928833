import { createElement, type ReactElement, type ReactNode } from "react";
import { cleanCallout, type CalloutBlock } from "@backgrounder/model/article";
import { blockLabel } from "@backgrounder/model/labels";
import type { BlockProps, Placement } from "../drawing/block-props.js";
import { drawCleaned, drawingOf, type Drawing } from "../drawing/drawing.js";
import { heading } from "../drawing/heading.js";
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
        {label}
      </p>
      {drawTitle(block.title, drawing)}
      {drawRichText(block.body, drawing)}
      {drawProvenance(block, drawing)}
    </div>
  );
}

function drawWritten(props: WrittenCallout): ReactElement {
  const drawing = drawingOf(props, undefined);
  const label = props.label ?? drawing.labels.callout[props.kind];
  return createElement(
    "div",
    { role: "note", "aria-label": label, className: "bgr-block bgr-callout", "data-bgr": "callout" },
    <p className="bgr-callout__label">{label}</p>,
    drawTitle(props.title, drawing),
    typeof props.children === "string" ? drawRichText(props.children, drawing) : props.children,
  );
}

const drawTitle = (title: string | undefined, drawing: Drawing): ReactElement | null =>
  title === undefined ? null : heading(drawing.level, "bgr-block__title", title);
