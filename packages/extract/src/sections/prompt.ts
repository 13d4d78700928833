import type { ExtractedBlock } from "@backgrounder/model/article";
import { sectionEnd, type Doc } from "../document/doc.js";
import type { SectionReader, SectionResult } from "../document/section-reader.js";
import { promptKindOf, type PromptKind } from "../filters/prompt-kind.js";
import { quoteLabel } from "../labels/find-inline-label.js";
import { rangeOf, type Line } from "../lines/line.js";
import { headedRule } from "./parts/section-parts.js";
import { readRelatedLead } from "./related.js";

/** Calls to subscribe, comment or share: under a heading that announces them, or in paragraphs of their own. */
export const readPrompt: SectionReader = (doc, at) => {
  const role = doc.roles[at];
  const line = doc.lines[at];
  if (!role || !line) return undefined;
  if (role.is === "text") return oneLine(doc, at, line);
  const headsPrompts =
    role.is === "label" && (role.label.target.type === "prompt" || role.label.target.type === "next-steps");
  return headsPrompts ? headed(doc, at, line) : undefined;
};

function oneLine(doc: Doc, at: number, line: Line): SectionResult | undefined {
  const kind = promptKindOf(doc.language, line.text);
  if (!kind) return undefined;
  const rule = `a call to the reader, ${quoteLabel(line.text.slice(0, 40))} …`;
  return { next: at + 1, blocks: [prompt(kind, line, line, rule)] };
}

/** The heading belongs to its calls when nothing else is under it. */
function headed(doc: Doc, at: number, label: Line): SectionResult | undefined {
  const end = sectionEnd(doc, at);
  const found: Required<Pick<SectionResult, "blocks" | "dropped">> = { blocks: [], dropped: [] };
  for (let index = at + 1; index < end; index += 1) {
    const line = doc.lines[index];
    const kind = line && promptKindOf(doc.language, line.text);
    const lead = kind === undefined ? readRelatedLead(doc, index)?.dropped : undefined;
    if (line && kind)
      found.blocks.push(prompt(kind, line, found.blocks.length === 0 ? label : line, headedRule(label)));
    else if (lead) found.dropped = [...found.dropped, ...lead];
    else return undefined;
  }
  return found.blocks.length > 0 ? { next: end, ...found } : undefined;
}

function prompt(kind: PromptKind, line: Line, from: Line, rule: string): ExtractedBlock {
  const source = from === line ? rangeOf(line) : { start: from.start, end: line.end };
  return { type: "prompt", kind, text: line.text, source, rule };
}
