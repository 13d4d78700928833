import type { ExtractedBlock } from "@backgrounder/model/article";
import { quoted, type InlineLabel } from "../labels/inline-label.js";
import type { Line } from "../read/line.js";

/** An aside whose label stands in the line of its text. */
export function callout(input: string, inline: InlineLabel, line: Line, end: number): ExtractedBlock | undefined {
  const { block } = inline.label;
  if (block.type !== "callout") return undefined;
  return {
    type: "callout",
    kind: block.kind,
    text: input.slice(line.textStart + inline.rest, end),
    source: { start: line.start, end },
    rule: `begins with ${quoted(inline.words)}`,
  };
}
