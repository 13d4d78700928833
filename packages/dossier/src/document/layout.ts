import { words } from "../languages/words.js";
import { andList } from "../wording/lists.js";
import { namedCell } from "./columns/read-columns.js";
import type { DocumentContext } from "./context/document-context.js";
import type { Section } from "./context/section.js";
import { headerField } from "./header-fields.js";
import { isHistoryEntry } from "./history-entries.js";
import { moreIn } from "./more-lines.js";
import { headingOf, sectionOf, sectionsOfDocument } from "./sections/sections.js";
import { cellsOf, type Cell } from "./text/cells.js";
import { handleOf } from "./text/handles.js";
import { linesOf, type Line } from "./text/lines.js";
import { plain } from "./text/plain.js";

/** A line that makes a record, and the lines under it that say more about it. */
export interface Item {
  section: Section;
  line: Line;
  more: Line[];
}

/** The lines of a document by the part that they belong to. */
export interface Layout {
  title: Line | undefined;
  header: Line[];
  items: Item[];
  /** Lines under Notes: for editors, never published. */
  notes: Line[];
}

export const cellOf = ({ text, number, column }: Line): Cell => ({ text, line: number, column });

/** Sorts the lines of a document into its parts, and reports lines that belong to none. */
export function layOut(text: string, context: DocumentContext): Layout {
  const layout: Layout = { title: undefined, header: [], items: [], notes: [] };
  let at: Section | "notes" | "nowhere" | undefined;
  const lines = linesOf(text);
  for (const line of lines) context.handles.add(handleOf(cellOf(line))?.handle ?? "");
  lines.forEach((line, index) => {
    const isField = at === undefined && headerField(line.text) !== undefined;
    const heading = isField ? undefined : headingIn(line);
    const opened = heading === undefined ? undefined : sectionOf(heading.text);
    if (heading !== undefined && (opened !== undefined || heading.level > 0)) {
      if (opened === undefined && layout.title === undefined && at === undefined) layout.title = line;
      else at = opened ?? unknownSection(line, at, layout, context);
    } else if (at === "notes") layout.notes.push(line);
    else if (at !== "nowhere" && !isRule(line.text)) place(line, at, lines[index + 1], layout, context);
  });
  return layout;
}

const heading = /^(#{1,6})\s+(.*?)[#\s]*$/;

/** `## Dates`, or a short line, in bold or not: in word processors, headings may be just that. */
function headingIn({ text }: Line): { text: string; level: number } | undefined {
  const short = text.length < 300 ? text : "";
  const marked = heading.exec(short);
  if (marked !== null) return { text: marked[2] ?? "", level: marked[1]?.length ?? 1 };
  return short.length > 0 && short.length < 40 ? { text: short, level: 0 } : undefined;
}

/** Horizontal lines: `---`, and the one below the head of a table. */
const isRule = (text: string): boolean => /^[\s|:=+*_-]{2,}$/.test(text.slice(0, 2000));

function unknownSection(
  line: Line,
  at: Section | "notes" | "nowhere" | undefined,
  layout: Layout,
  context: DocumentContext,
): "notes" | "nowhere" {
  // Notes may have headings of their own.
  if (at === "notes") {
    layout.notes.push(line);
    return at;
  }
  const name = plain(line.text.replace(/^#+\s*/, ""));
  const known = andList([...sectionsOfDocument.map(({ kind }) => kind), "notes" as const].map(headingOf));
  const message = `There is no section called "${name.slice(0, 60)}", so nothing below it is read. The sections are ${known}.`;
  context.report(cellOf(line), "section", message);
  return "nowhere";
}

function place(
  line: Line,
  at: Section | undefined,
  next: Line | undefined,
  layout: Layout,
  context: DocumentContext,
): void {
  if (at === undefined) {
    if (layout.title === undefined && headerField(line.text) === undefined) layout.title = line;
    else layout.header.push(line);
    return;
  }
  if (isTableHead(line, next, at)) return;
  if (!saysMore(line, at, context)) return void layout.items.push({ section: at, line, more: [] });
  const above = layout.items.at(-1);
  if (above?.section === at) return void above.more.push(line);
  const message =
    "This line adds to the line above it, but there is no line above. Move it below the line it is about.";
  context.report(cellOf(line), "nothing-above", message);
}

function saysMore(line: Line, section: Section, context: DocumentContext): boolean {
  if (line.id !== undefined) return false;
  return isHistoryEntry(line.text) || moreIn(cellOf(line), section, context) !== undefined;
}

/** The names of columns, above the line between them and the rows. */
function isTableHead(line: Line, next: Line | undefined, section: Section): boolean {
  if (!line.text.startsWith("|") || next?.number !== line.number + 1 || !isRule(next.text)) return false;
  const cells = cellsOf(line.text.slice(0, 2000), line.number, line.column);
  return cells.every(
    (cell) => namedCell({ ...cell, text: `${plain(cell.text)}:` }, section) !== undefined || isTableHeadWord(cell),
  );
}

const tableHeads = new Set([...words.tableHeads, ...words.handle]);
const isTableHeadWord = ({ text }: Cell): boolean => tableHeads.has(plain(text).toLowerCase());
