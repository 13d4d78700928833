import type { ExtractedBlock } from "@backgrounder/model/article";
import { sectionEnd, type Doc, type Reader } from "../document.js";
import { callIn } from "../gates/calls.js";
import { quoted } from "../labels/inline-label.js";
import type { Line } from "../read/line.js";
import { ruleOf } from "./parts.js";

/** Calls to subscribe, to comment, to share: headed by one, or a paragraph that is one. */
export const readPrompt: Reader = (doc, at) => {
  const role = doc.roles[at];
  const line = doc.lines[at];
  if (!role || !line) return undefined;
  if (role.is === "text") {
    const call = callIn(doc.language, line.text);
    return call && { next: at + 1, blocks: [prompt(call, line, line, "calls on the reader")] };
  }
  if (role.is !== "label" || (role.label.block.type !== "prompt" && role.label.block.type !== "next-steps")) return undefined;
  return headedCall(doc, at, line);
};

/** The heading goes with the call only when nothing else stands under it. */
function headedCall(doc: Doc, at: number, label: Line): ReturnType<Reader> {
  if (sectionEnd(doc, at) !== at + 2) return undefined;
  const body = doc.lines[at + 1];
  const call = body && callIn(doc.language, body.text);
  return call && { next: at + 2, blocks: [prompt(call, body, label, ruleOf(label))] };
}

function prompt(kind: NonNullable<ReturnType<typeof callIn>>, line: Line, from: Line, rule: string): ExtractedBlock {
  const words = from === line ? `, ${quoted(line.text.slice(0, 40))} …` : "";
  return { type: "prompt", kind, text: line.text, source: { start: from.start, end: line.end }, rule: rule + words };
}
