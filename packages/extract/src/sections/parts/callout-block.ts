import type { ExtractedBlock } from "@backgrounder/model/article";
import { quoteLabel, type InlineLabel } from "../../labels/find-inline-label.js";
import type { Line } from "../../lines/line.js";

/** A callout whose label is in the line of its text; undefined when the label announces another block. */
export function calloutBlock(input: string, inline: InlineLabel, line: Line, end: number): ExtractedBlock | undefined {
  const { target } = inline.label;
  if (target.type !== "callout") return undefined;
  return {
    type: "callout",
    kind: target.kind,
    text: input.slice(line.textStart + inline.rest, end),
    source: { start: line.start, end },
    rule: `begins with ${quoteLabel(inline.words)}`,
  };
}
