import type { ExtractedBlock } from "@backgrounder/model/article";
import { sectionEnd, type Doc, type Reader, type Step } from "../document.js";
import { callIn } from "../gates/calls.js";
import { quoted } from "../labels/inline-label.js";
import { rangeOf, type Line } from "../read/line.js";
import { ruleOf } from "./parts.js";
import { readEmptyLead } from "./related.js";

/** Calls to subscribe, to comment, to share: under a heading that announces them, or paragraphs of their own. */
export const readPrompt: Reader = (doc, at) => {
  const role = doc.roles[at];
  const line = doc.lines[at];
  if (!role || !line) return undefined;
  if (role.is === "text") {
    const call = callIn(doc.language, line.text);
    return (
      call && {
        next: at + 1,
        blocks: [prompt(call, line, line, `calls on the reader, ${quoted(line.text.slice(0, 40))} …`)],
      }
    );
  }
  if (role.is !== "label" || (role.label.block.type !== "prompt" && role.label.block.type !== "next-steps"))
    return undefined;
  return headed(doc, at, line);
};

/** The heading goes with its calls when nothing else stands under it. */
function headed(doc: Doc, at: number, label: Line): Step | undefined {
  const end = sectionEnd(doc, at);
  const found: Required<Pick<Step, "blocks" | "dropped">> = { blocks: [], dropped: [] };
  for (let index = at + 1; index < end; index += 1) {
    const line = doc.lines[index];
    const call = line && callIn(doc.language, line.text);
    const lead = call === undefined ? readEmptyLead(doc, index)?.dropped : undefined;
    if (line && call) found.blocks.push(prompt(call, line, found.blocks.length === 0 ? label : line, ruleOf(label)));
    else if (lead) found.dropped = [...found.dropped, ...lead];
    else return undefined;
  }
  return found.blocks.length > 0 ? { next: end, ...found } : undefined;
}

function prompt(kind: NonNullable<ReturnType<typeof callIn>>, line: Line, from: Line, rule: string): ExtractedBlock {
  const source = from === line ? rangeOf(line) : { start: from.start, end: line.end };
  return { type: "prompt", kind, text: line.text, source, rule };
}
