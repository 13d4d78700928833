import type { Reference } from "@backgrounder/model/talks";
import { columnsOf, namedCell, readOnce } from "./columns/read-columns.js";
import { referencesColumn } from "./columns/references.js";
import type { DocumentContext } from "./context/document-context.js";
import { Draft } from "./context/draft.js";
import type { Column, EntryList, Section } from "./context/section.js";
import { cellsOf, type Cell } from "./text/cells.js";

/** A line below an item: one more column, and the sources that carry it if they are not those of the item. */
interface More {
  column: Column;
  value: Cell;
  sources: readonly Cell[];
}

/**
 * Whether a line adds to the item above it: `place: Town hall`, `outcome: 81 per cent for a strike | s3`, `cancelled | s3`.
 * A column without its name needs a source behind it, so that it is not taken for an item of its own.
 */
export function moreIn(cell: Cell, section: Section, context: DocumentContext): More | undefined {
  const [first, ...sources] = cellsOf(cell.text.slice(0, 20_000), cell.line, cell.column);
  if (first === undefined) return undefined;
  const named = namedCell(first, section);
  if (sources.length === 0) return named && { ...named, sources };
  if (!sources.every((one) => isSource(one, context))) return undefined;
  if (named !== undefined) return { ...named, sources };
  const column = columnsOf(section).find((one) => one.isMore === true && one.isOne?.(first, context) === true);
  return column && { column, value: first, sources };
}

/** Sources may be below this line, so all that is known is which words may be a handle. */
function isSource(cell: Cell, { handles }: DocumentContext): boolean {
  const [word = ""] = /[\p{L}\p{N}][\p{L}\p{N}._-]*/u.exec(cell.text.slice(0, 60)) ?? [];
  return handles.has(word.toLowerCase());
}

export function readMore(cell: Cell, draft: Draft, context: DocumentContext): void {
  const more = moreIn(cell, draft.section, context);
  if (more === undefined) return;
  readOnce(more.column, more.value, cell, draft, context);
  if (more.sources.length === 0) return;
  const { entriesOf } = more.column;
  if (entriesOf !== undefined) {
    const list = typeof entriesOf === "function" ? entriesOf(more.value) : entriesOf;
    return addEntrySources(more, list, draft, context);
  }
  // Names are looked up when all lines have been read, so the field may not be set before that.
  context.later.push(() => {
    const carries = Object.keys(draft.fields).filter((field) => isSaidIn(cell, field, draft));
    addSources(more, carries, draft, context);
  });
}

/** Whether a line says a field, or a part of one, such as the remark of a vote. */
const isSaidIn = ({ line }: Cell, field: string, { places }: Draft): boolean =>
  places.get(field)?.line === line ||
  [...places].some(([path, place]) => path.startsWith(`${field}.`) && place.line === line);

function readSources({ sources }: More, draft: Draft, context: DocumentContext): Draft {
  const read = new Draft(draft.section, draft.at);
  for (const cell of sources) referencesColumn.read(cell, read, context);
  draft.isBroken ||= read.isBroken;
  return read;
}

/** The sources support the entry that the line has just added. */
function addEntrySources(more: More, list: EntryList, draft: Draft, context: DocumentContext): void {
  const entry = entriesAt(list, draft).at(-1);
  if (entry === undefined) return;
  const read = readSources(more, draft, context);
  if (read.has("references")) entry["references"] = read.fields["references"];
}

type Entry = Record<string, unknown>;

function entriesAt(list: EntryList, { fields }: Draft): Entry[] {
  if (list !== "terms[-1].implementation") return (fields[list] ?? []) as Entry[];
  const term = ((fields["terms"] ?? []) as Entry[]).at(-1);
  return (term?.["implementation"] ?? []) as Entry[];
}

/** The sources support this field, and are known to support no other. */
function addSources(more: More, carries: readonly string[], draft: Draft, context: DocumentContext): void {
  const read = readSources(more, draft, context);
  const references = (read.fields["references"] ?? []) as Reference[];
  const cells = references.map((_, index) => read.places.get(`references[${index}]`) ?? draft.at);
  draft.add(
    "references",
    references.map((reference) => ({ ...reference, carries: [...carries] })),
    cells,
  );
}
