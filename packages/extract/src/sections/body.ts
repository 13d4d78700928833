import { type Doc, type Step } from "../document.js";
import { rangeOf, type Line } from "../read/line.js";
import { paragraph } from "./parts.js";

/** Sections of a plain text have one rank; the title is above them. */
const headingLevel = 2;
const bold = /^(?:\*\*|__)([^*_]{1,200})(?:\*\*|__)$/u;

/** What no other reader takes: headings, lists, paragraphs. Always takes a line. */
export function readBody(doc: Doc, at: number): Step {
  const line = doc.lines[at];
  const role = doc.roles[at];
  if (!line || !role) return { next: at + 1 };
  if (role.is === "item" || (role.is === "inline" && line.marker === "bullet")) return list(doc, at, line);
  if (role.is === "heading" || role.is === "label") return { next: at + 1, blocks: [heading(line)] };
  return { next: at + 1, blocks: [paragraph(line)] };
}

function heading(line: Line): NonNullable<Step["blocks"]>[number] {
  const level = line.level ?? headingLevel;
  return {
    type: "heading",
    level,
    text: bold.exec(line.text)?.[1] ?? line.text,
    source: rangeOf(line),
    rule: line.marker === "hash" ? `begins with "${"#".repeat(level)}"` : "a short line over other text",
  };
}

function list(doc: Doc, at: number, first: Line): Step {
  let next = at + 1;
  while (continues(doc, next, first)) next += 1;
  const lines = doc.lines.slice(at, next);
  const items = lines.map((line) => ({ text: line.text, source: rangeOf(line) }));
  const style = first.marker === "number" ? "number" : "bullet";
  const rule = style === "number" ? "lines that begin with numbers" : "lines that begin with bullets";
  return { next, blocks: [{ type: "list", style, items, source: rangeOf(first, lines.at(-1)), rule }] };
}

function continues({ lines, roles }: Doc, at: number, { marker }: Line): boolean {
  const line = lines[at];
  return line !== undefined && roles[at]?.is === "item" && line.marker === marker && !line.breakBefore;
}
