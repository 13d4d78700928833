import { createElement, type ReactElement, type ReactNode } from "react";
import type { Block } from "@backgrounder/model/article";
import { blockLabel } from "@backgrounder/model/labels";
import { drawProvenance } from "../provenance/provenance.js";
import type { Drawing } from "./drawing.js";
import { heading } from "./heading.js";
import { rootProps } from "./root-props.js";

/** A block with a heading above and its provenance below. */
export function section(block: Block, className: string, drawing: Drawing, ...content: ReactNode[]): ReactElement {
  const label = blockLabel(block, drawing.labels);
  return createElement(
    "section",
    rootProps(block, className, drawing),
    label === undefined ? null : heading(drawing.level, "bgr-block__label", label),
    ...content,
    drawProvenance(block, drawing),
  );
}
