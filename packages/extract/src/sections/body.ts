import type { ExtractedBlock } from "@backgrounder/model/article";
import type { Doc } from "../document/doc.js";
import type { SectionResult } from "../document/section-reader.js";
import { rangeOf, type Line } from "../lines/line.js";
import { paragraph } from "./parts/section-parts.js";

/** Plain text does not show levels; the title is level 1. */
const headingLevel = 2;
const bold = /^(?:\*\*|__)([^*_]{1,200})(?:\*\*|__)$/u;

/** Reads what no other reader takes: headings, lists, paragraphs. Always takes at least one line. */
export function readBody(doc: Doc, at: number): SectionResult {
  const line = doc.lines[at];
  const role = doc.roles[at];
  if (!line || !role) return { next: at + 1 };
  if (role.is === "item") return list(doc, at, line);
  if (role.is === "heading" || role.is === "label") return { next: at + 1, blocks: [heading(line)] };
  return { next: at + 1, blocks: [paragraph(line)] };
}

function heading(line: Line): ExtractedBlock {
  const level = line.level ?? headingLevel;
  return {
    type: "heading",
    level,
    text: bold.exec(line.text)?.[1] ?? line.text,
    source: rangeOf(line),
    rule: line.marker === "hash" ? `begins with "${"#".repeat(level)}"` : "a short line above other text",
  };
}

function list(doc: Doc, at: number, first: Line): SectionResult {
  let next = at + 1;
  while (continuesList(doc, next, first)) next += 1;
  const lines = doc.lines.slice(at, next);
  const items = lines.map((line) => ({ text: line.text, source: rangeOf(line) }));
  const style = first.marker === "number" ? "number" : "bullet";
  const rule = style === "number" ? "lines that begin with numbers" : "lines that begin with bullets";
  return { next, blocks: [{ type: "list", style, items, source: rangeOf(first, lines.at(-1)), rule }] };
}

function continuesList({ lines, roles }: Doc, at: number, { marker }: Line): boolean {
  const line = lines[at];
  return line !== undefined && roles[at]?.is === "item" && line.marker === marker && !line.breakBefore;
}
