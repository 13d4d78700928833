import { shortened } from "../../wording/lists.js";
import type { DocumentContext } from "../context/document-context.js";
import type { Draft } from "../context/draft.js";
import { nameOf, type Column, type Section } from "../context/section.js";
import { cellFrom, type Cell } from "../text/cells.js";
import { capital, nameKey, plain } from "../text/plain.js";
import { commonColumns } from "./common-columns.js";
import { isSlip } from "./slips.js";

const byWord = new WeakMap<Section, ReadonlyMap<string, Column>>();

/** What a line of a section may say. */
export const columnsOf = (section: Section): readonly Column[] => [...commonColumns, ...section.columns];

/** The column that a word names: "date", "place", "note". */
export function columnNamed(word: string, section: Section): Column | undefined {
  let columns = byWord.get(section);
  if (columns === undefined) {
    columns = new Map(columnsOf(section).flatMap((column) => column.words.map((name) => [name, column] as const)));
    byWord.set(section, columns);
  }
  return columns.get(nameKey(word));
}

interface NamedCell {
  column: Column;
  value: Cell;
}

/** A cell with the name of its column: `place: Town hall`. */
export function namedCell(cell: Cell, section: Section): NamedCell | undefined {
  const colon = cell.text.slice(0, 40).indexOf(":");
  if (colon < 1) return undefined;
  // The colon of a bold name may be inside or outside the marks.
  const word = cell.text.slice(0, colon).replace(/^[*_]{1,2}|[*_]{1,2}$/g, "");
  const column = columnNamed(word, section);
  const marks = /^[*_]{1,2}(?=\s)/.exec(cell.text.slice(colon + 1))?.[0].length ?? 0;
  return column && { column, value: cellFrom(cell, colon + 1 + marks) };
}

/** Reads a cell into the column that a word names. */
export function readNamed(field: Cell, value: Cell, draft: Draft, context: DocumentContext): void {
  columnNamed(field.text, draft.section)?.read(value, draft, context);
}

/** The most characters in a column. More is an article. */
const longest = 10_000;
const mostColumns = 100;

/** Reads the columns of a line: those that are named, those that can be nothing else, and plain words in their order. */
export function readCells(cells: readonly Cell[], draft: Draft, context: DocumentContext): void {
  const { used } = draft;
  if (cells.length > mostColumns) return notUnderstood(cells[mostColumns], cells.length - mostColumns, draft, context);
  const left: Cell[] = [];
  for (const cell of cells) {
    if (cell.text.length > longest) {
      draft.isBroken = true;
      context.report(
        cell,
        "too-long",
        `This column has ${cell.text.length} characters, and at most ${longest} are read. Move the text to Notes.`,
      );
    } else if (!readSure(cell, draft, context, used)) left.push(cell);
  }
  const free = columnsForWords(draft.section, used, left.length);
  const last = free.at(-1);
  const endless = last?.repeats === true ? last : undefined;
  const fitting = endless === undefined ? free.length : left.length;
  left.slice(0, fitting).forEach((cell, index) => {
    const column = free[index] ?? endless;
    if (index > 0 && isSlip(cell, column, columnsOf(draft.section), draft, context)) return;
    if (column !== undefined) readOnce(column, cell, cell, draft, context);
  });
  const [first] = left.slice(fitting);
  notUnderstood(first, left.length - fitting, draft, context);
}

function columnsForWords({ columns }: Section, used: ReadonlySet<Column>, count: number): Column[] {
  const free = columns.filter((column) => column.takesWords === true && !used.has(column));
  return count < free.length ? free.filter((column) => column.yields !== true) : free;
}

function readSure(cell: Cell, draft: Draft, context: DocumentContext, used: ReadonlySet<Column>): boolean {
  const named = namedCell(cell, draft.section);
  const column = named?.column ?? recognised(cell, draft.section, context, used);
  if (column === undefined) return false;
  readOnce(column, named?.value ?? cell, cell, draft, context);
  return true;
}

/** Reads a column. If a line has it twice, that is reported, because either could be meant. */
export function readOnce(column: Column, value: Cell, at: Cell, draft: Draft, context: DocumentContext): void {
  if (draft.used.has(column) && column.repeats !== true) {
    draft.isBroken = true;
    const message = `This line has a second ${nameOf(column)}. Remove one of the two. A line looks like this: \`${draft.section.form}\``;
    return context.report(at, "said-twice", message);
  }
  draft.used.add(column);
  column.read(value, draft, context);
}

function recognised(
  cell: Cell,
  section: Section,
  context: DocumentContext,
  used: ReadonlySet<Column>,
): Column | undefined {
  const isFree = (column: Column): boolean =>
    column.repeats === true || column.isUnmistakable === true || !used.has(column);
  const fits = (column: Column): boolean => isFree(column) && (column.isOne?.(cell, context) ?? false);
  return section.columns.find(fits) ?? commonColumns.find(fits);
}

function notUnderstood(cell: Cell | undefined, count: number, draft: Draft, context: DocumentContext): void {
  if (cell === undefined) return;
  draft.isBroken = true;
  const { one, form, hint } = draft.section;
  const more = count > 1 ? ` and ${count - 1} more` : "";
  const parts = [
    `${capital(one)} has no column for "${plain(shortened(cell.text, 60))}"${more}.`,
    ...(hint === undefined ? [] : [hint]),
    `Write it like: \`${form}\`. Or put the name of the column in front (\`note: …\`), or move the text to Notes.`,
  ];
  context.report(cell, "not-understood", parts.join(" "));
}
