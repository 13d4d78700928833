import { isAct } from "./acts.js";
import { cellsOf, type Cell } from "./text/cells.js";
import { headerField } from "./header-fields.js";
import { linesOf, type Line } from "./text/lines.js";
import { plain } from "./text/plain.js";
import { namedCell } from "./columns/read-columns.js";
import type { Reading } from "./context/reading.js";
import type { Section } from "./context/section.js";
import { sectionNames, sectionOf } from "./sections/sections.js";

/** A line that holds a record, and the lines right under it that say more of it. */
export interface Item {
  section: Section;
  line: Line;
  more: Line[];
}

/** The lines of a document, each where it belongs. */
export interface Layout {
  title: Line | undefined;
  header: Line[];
  items: Item[];
  /** Lines under Notes: for editors, never published. */
  notes: Line[];
}

export const cellOf = ({ text, number, column }: Line): Cell => ({ text, line: number, column });

/** Puts every line where it belongs; what belongs nowhere is reported. */
export function layOut(text: string, reading: Reading): Layout {
  const layout: Layout = { title: undefined, header: [], items: [], notes: [] };
  let at: Section | "notes" | "nowhere" | undefined;
  const lines = linesOf(text);
  lines.forEach((line, index) => {
    const isField = at === undefined && headerField(line.text) !== undefined;
    const heading = isField ? undefined : headingOf(line);
    const opened = heading === undefined ? undefined : sectionOf(heading.text);
    if (heading !== undefined && (opened !== undefined || heading.level > 0)) {
      if (opened === undefined && layout.title === undefined && at === undefined) layout.title = line;
      else at = opened ?? unknownSection(line, at, layout, reading);
    } else if (at === "notes") layout.notes.push(line);
    else if (at !== "nowhere" && !isRule(line.text)) place(line, at, lines[index + 1], layout, reading);
  });
  return layout;
}

const heading = /^(#{1,6})\s+(.*?)[#\s]*$/;

/** `## Dates`, or a line of its own in bold or plain: word processors know headings by their looks. */
function headingOf({ text }: Line): { text: string; level: number } | undefined {
  const short = text.length < 300 ? text : "";
  const marked = heading.exec(short);
  if (marked !== null) return { text: marked[2] ?? "", level: marked[1]?.length ?? 1 };
  return short.length > 0 && short.length < 40 ? { text: short, level: 0 } : undefined;
}

/** Lines that part or frame: `---`, and the one below the head of a table. */
const isRule = (text: string): boolean => /^[\s|:=+*_-]{2,}$/.test(text.slice(0, 2000));

function unknownSection(
  line: Line,
  at: Section | "notes" | "nowhere" | undefined,
  layout: Layout,
  reading: Reading,
): "notes" | "nowhere" {
  // Notes may have headings of their own.
  if (at === "notes") {
    layout.notes.push(line);
    return at;
  }
  const name = plain(line.text.replace(/^#+\s*/, ""));
  reading.problem(
    cellOf(line),
    "section",
    `No section is called "${name.slice(0, 60)}", so nothing below it was read. Sections are ${sectionNames}.`,
  );
  return "nowhere";
}

function place(line: Line, at: Section | undefined, next: Line | undefined, layout: Layout, reading: Reading): void {
  if (at === undefined) {
    if (layout.title === undefined && headerField(line.text) === undefined) layout.title = line;
    else layout.header.push(line);
    return;
  }
  if (isTableHead(line, next, at)) return;
  if (!saysMore(line, at)) return void layout.items.push({ section: at, line, more: [] });
  const above = layout.items.at(-1);
  if (above?.section === at) return void above.more.push(line);
  reading.problem(
    cellOf(line),
    "nothing-above",
    "This says more of the line above it, and there is none. Write it below one.",
  );
}

function saysMore(line: Line, section: Section): boolean {
  if (line.id !== undefined) return false;
  if (isAct(line.text)) return true;
  return !/(?<!\\)\|/.test(line.text) && namedCell(cellOf(line), section) !== undefined;
}

/** The names of columns, above the line that parts them from the rows. */
function isTableHead(line: Line, next: Line | undefined, section: Section): boolean {
  if (!line.text.startsWith("|") || next?.number !== line.number + 1 || !isRule(next.text)) return false;
  const cells = cellsOf(line.text.slice(0, 2000), line.number, line.column);
  return cells.every(
    (cell) => namedCell({ ...cell, text: `${plain(cell.text)}:` }, section) !== undefined || isTitleWord(cell),
  );
}

const titles = new Set([
  "what",
  "where it stands",
  "sources",
  "who",
  "event",
  "answer",
  "issue",
  "party",
  "handle",
  "status",
]);
const isTitleWord = ({ text }: Cell): boolean => titles.has(plain(text).toLowerCase());
