import { cellFrom, type Cell } from "../text/cells.js";
import { commonColumns } from "./common-columns.js";
import type { Draft } from "../context/draft.js";
import { nameKey, plain } from "../text/plain.js";
import type { Reading } from "../context/reading.js";
import type { Column, Section } from "../context/section.js";

const byWord = new WeakMap<Section, ReadonlyMap<string, Column>>();

/** The column that a word names: "date", "place", "note". */
export function columnNamed(word: string, section: Section): Column | undefined {
  let columns = byWord.get(section);
  if (columns === undefined) {
    const all = [...commonColumns, ...section.columns];
    columns = new Map(all.flatMap((column) => column.words.map((name) => [name, column] as const)));
    byWord.set(section, columns);
  }
  return columns.get(nameKey(word));
}

interface NamedCell {
  column: Column;
  value: Cell;
}

/** `place: Town hall`, where the section has a place. */
export function namedCell(cell: Cell, section: Section): NamedCell | undefined {
  const colon = cell.text.slice(0, 40).indexOf(":");
  if (colon < 1) return undefined;
  // A bold word keeps its colon inside or outside of the marks.
  const word = cell.text.slice(0, colon).replace(/^[*_]{1,2}|[*_]{1,2}$/g, "");
  const column = columnNamed(word, section);
  const marks = /^[*_]{1,2}(?=\s)/.exec(cell.text.slice(colon + 1))?.[0].length ?? 0;
  return column && { column, value: cellFrom(cell, colon + 1 + marks) };
}

/** Reads a cell into the column that a word names. */
export function readNamed(field: Cell, value: Cell, draft: Draft, reading: Reading): void {
  columnNamed(field.text, draft.section)?.read(value, draft, reading);
}

/** The longest text that one column may have; more is no column but an article. */
const longest = 10_000;
const mostColumns = 100;

/** Reads the columns of a line: those that are named, those that can be nothing else, and plain words in their order. */
export function readCells(cells: readonly Cell[], draft: Draft, reading: Reading): void {
  const { used } = draft;
  if (cells.length > mostColumns) return notUnderstood(cells[mostColumns], cells.length - mostColumns, draft, reading);
  const left: Cell[] = [];
  for (const cell of cells) {
    if (cell.text.length > longest) {
      draft.isBroken = true;
      reading.problem(cell, "too-long", `${cell.text.length} characters in one column. Put them under Notes.`);
    } else if (!readSure(cell, draft, reading, used)) left.push(cell);
  }
  const free = columnsForWords(draft.section, used, left.length);
  const last = free.at(-1);
  const endless = last?.repeats === true ? last : undefined;
  const fitting = endless === undefined ? free.length : left.length;
  left.slice(0, fitting).forEach((cell, index) => {
    const column = free[index] ?? endless;
    if (index > 0 && isSlip(cell, column, draft, reading)) return;
    if (column !== undefined) readOnce(column, cell, cell, draft, reading);
  });
  const [first] = left.slice(fitting);
  notUnderstood(first, left.length - fitting, draft, reading);
}

/** A misspelt `planned` must not be printed as a summary. The first words of a line are its name, whatever they are. */
function isSlip({ text, ...at }: Cell, column: Column | undefined, draft: Draft, reading: Reading): boolean {
  const missed = draft.section.columns.find((one) => !draft.used.has(one) && one.meant?.(text) !== undefined);
  if (missed === undefined || column === undefined) return false;
  draft.isBroken = true;
  const message = `"${text}" is no ${missed.words[0]}. Did you mean \`${missed.meant?.(text)}\`? If it is meant as it stands, write \`${column.words[0]}: ${text}\`.`;
  reading.problem({ text, ...at }, "word", message);
  return true;
}

function columnsForWords({ columns }: Section, used: ReadonlySet<Column>, count: number): Column[] {
  const free = columns.filter((column) => column.takesWords === true && !used.has(column));
  return count < free.length ? free.filter((column) => column.yields !== true) : free;
}

function readSure(cell: Cell, draft: Draft, reading: Reading, used: ReadonlySet<Column>): boolean {
  const named = namedCell(cell, draft.section);
  const column = named?.column ?? recognised(cell, draft.section, reading, used);
  if (column === undefined) return false;
  readOnce(column, named?.value ?? cell, cell, draft, reading);
  return true;
}

/** Reads a column; what is said twice is reported, for nobody can tell which of the two is meant. */
export function readOnce(column: Column, value: Cell, at: Cell, draft: Draft, reading: Reading): void {
  if (draft.used.has(column) && column.repeats !== true) {
    draft.isBroken = true;
    const one = draft.section.one.charAt(0).toUpperCase() + draft.section.one.slice(1);
    const message = `${one} says its ${column.words[0]} once, and this line says it again. Take one of the two out, or write a line like: \`${draft.section.form}\``;
    return reading.problem(at, "said-twice", message);
  }
  draft.used.add(column);
  column.read(value, draft, reading);
}

function recognised(cell: Cell, section: Section, reading: Reading, used: ReadonlySet<Column>): Column | undefined {
  const isFree = (column: Column): boolean =>
    column.repeats === true || column.isUnmistakable === true || !used.has(column);
  const fits = (column: Column): boolean => isFree(column) && (column.isOne?.(cell, reading) ?? false);
  return section.columns.find(fits) ?? commonColumns.find(fits);
}

function notUnderstood(cell: Cell | undefined, count: number, draft: Draft, reading: Reading): void {
  if (cell === undefined) return;
  draft.isBroken = true;
  const { hint } = draft.section;
  const shown = cell.text.length > 60 ? `${cell.text.slice(0, 60)}…` : cell.text;
  const more = count > 1 ? `, and ${count - 1} more columns` : "";
  reading.problem(
    cell,
    "not-understood",
    `"${plain(shown)}"${more}: ${draft.section.one} has no column for this. ${hint === undefined ? "" : `${hint} `}Write it like: \`${draft.section.form}\`. ` +
      `Name a column that is not recognised (\`note: …\`), or move the words to Notes.`,
  );
}
