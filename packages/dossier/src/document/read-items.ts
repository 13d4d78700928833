import type { Id } from "@backgrounder/model/article";
import { readAct, isAct } from "./acts.js";
import { cellsOf, type Cell } from "./text/cells.js";
import { Draft } from "./context/draft.js";
import { cellOf, type Item } from "./layout.js";
import type { Line } from "./text/lines.js";
import type { NamedKind } from "./context/names.js";
import { plain } from "./text/plain.js";
import { namedCell, readCells, readOnce } from "./columns/read-columns.js";
import type { Reading } from "./context/reading.js";
import { newest } from "./context/newest.js";
import { sections } from "./sections/sections.js";
import { handleOf, sourceCells, sources } from "./sections/sources.js";
import { supersede } from "./sections/positions.js";

/** A line and the record that it makes. */
export interface ReadItem {
  item: Item;
  draft: Draft;
}

/** Reads every line of the grammar: section by section, so that names are known before they are used. */
export function readItems(items: readonly Item[], reading: Reading): ReadItem[] {
  takeWrittenIds(items, reading);
  const read = new Map<Item, ReadItem>();
  for (const section of sections) {
    const own = items.filter((item) => item.section === section);
    for (const item of own) read.set(item, readItem(item, reading));
    // Nothing later than its newest source can be known from a document that does not say as of when it stands.
    if (section === sources) reading.asOf ??= newest(reading);
  }
  for (const late of reading.later.splice(0)) late();
  const drafts = [...read.values()].map(({ draft }) => draft);
  supersede(
    drafts.filter(({ section, isBroken }) => section.kind === "position" && !isBroken),
    reading,
  );
  return items.flatMap((item) => read.get(item) ?? []);
}

const idForm = /^[a-z][a-z0-9-]*:[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

/** Ids that stand in the document are taken before any is minted. */
function takeWrittenIds(items: readonly Item[], reading: Reading): void {
  for (const { line, section } of items) takeId(line, section.kind, reading);
}

/** The id that a line has; one that is none, or stands twice, is reported and not read. */
export function takeId(line: Line | undefined, kind: string, reading: Reading): Id | undefined {
  if (line?.id === undefined) return undefined;
  const { text, column } = line.id;
  const at = { text, line: line.number, column };
  if (!idForm.test(text) || !text.startsWith(`${kind}:`)) {
    const message = `"${text.slice(0, 60)}" is no id of ${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind}. Write it like \`{#${kind}:a-few-words}\`, or take it out and run backgrounder ids.`;
    reading.problem(at, "id", message);
    line.idIsWrong = true;
  } else if (!reading.ids.take(text)) {
    reading.problem(at, "id", `"${text}" stands twice. Take one of them out and run backgrounder ids.`);
    line.idIsWrong = true;
  } else return text;
  return undefined;
}

function readItem(item: Item, reading: Reading): ReadItem {
  const { line, section, more } = item;
  const whole = cellOf(line);
  const draft = new Draft(section, whole);
  const handle = section === sources ? readHandle(whole, draft, reading) : undefined;
  const rest = handle?.rest ?? whole;
  const cells = cellsOf(rest.text, rest.line, rest.column);
  readCells(section === sources ? sourceCells(cells) : cells, draft, reading);
  const below = more.map(cellOf);
  for (const cell of below.filter(({ text }) => !isAct(text))) readMore(cell, draft, reading);
  draft.isNamed = draft.has("name");
  section.derive?.(draft, reading);
  giveId(item, draft, reading);
  for (const cell of below.filter(({ text }) => isAct(text))) readAct(cell, draft, reading);
  demand(draft, reading);
  make(draft, handle?.handle, reading);
  return { item, draft };
}

function readMore(cell: Cell, draft: Draft, reading: Reading): void {
  const named = namedCell(cell, draft.section);
  if (named !== undefined) readOnce(named.column, named.value, cell, draft, reading);
}

function readHandle(cell: Cell, draft: Draft, reading: Reading): { handle: string; rest: Cell } | undefined {
  const [first] = cellsOf(cell.text, cell.line, cell.column);
  const found = first && handleOf({ ...cell, text: cell.text.replace(/^\|\s*/, "") });
  const shift = cell.text.length - cell.text.replace(/^\|\s*/, "").length;
  if (found !== undefined) {
    return { handle: found.handle.toLowerCase(), rest: { ...found.rest, column: found.rest.column + shift } };
  }
  // In a table the handle has a column of its own.
  if (first !== undefined && /^[\p{L}\p{N}._-]{1,12}$/u.test(plain(first.text)) && cell.text.includes("|")) {
    const at = cell.text.indexOf("|", cell.text.indexOf(first.text)) + 1;
    return {
      handle: plain(first.text).toLowerCase(),
      rest: { ...cell, text: cell.text.slice(at), column: cell.column + at },
    };
  }
  draft.isBroken = true;
  reading.problem(
    cell,
    "handle",
    `A source begins with a short handle, so that other lines can name it: \`${draft.section.form}\``,
  );
  return undefined;
}

/** What the section cannot do without. */
function demand(draft: Draft, reading: Reading): void {
  if (draft.isBroken) return;
  const { leastColumns = 1 } = draft.section;
  const one = draft.section.one.charAt(0).toUpperCase() + draft.section.one.slice(1);
  if (draft.used.size < leastColumns) {
    draft.isBroken = true;
    const message = `${one} has at least ${leastColumns} columns with a bar between them. Write it like: \`${draft.section.form}\``;
    return reading.problem(draft.at, "missing", message);
  }
  const lacking = Object.entries(draft.section.needs ?? {}).filter(([field]) => !draft.has(field));
  if (lacking.length === 0) return;
  draft.isBroken = true;
  const asked = lacking.map(([, what]) => what).join("; and ");
  reading.problem(draft.at, "missing", `${one} needs more: say ${asked}. Write it like: \`${draft.section.form}\``);
}

function giveId({ line, section }: Item, draft: Draft, reading: Reading): void {
  if (line.idIsWrong === true) draft.isBroken = true;
  const written = line.idIsWrong === true ? undefined : line.id?.text;
  draft.id = written ?? reading.ids.mint(section.kind, section.slug(draft));
  draft.fields["id"] = draft.id;
  draft.fields["kind"] = section.kind;
}

const namedKinds: ReadonlySet<string> = new Set<NamedKind>(["party", "person", "issue"]);

/** Who and what is referred to by name: of two with one name, lines further down would mean the first, unseen. */
function reportNamesake(draft: Draft, reading: Reading): void {
  const { kind, one } = draft.section;
  if (!namedKinds.has(kind)) return;
  const taken = [draft.text("name"), ...draft.aliases].find((name) => name !== "" && isTaken(name, draft, reading));
  if (taken === undefined) return;
  draft.isBroken = true;
  const message = `The name "${taken}" is taken by ${one} above. Give this one another, or make one line of the two.`;
  reading.problem(draft.at, "name-taken", message);
}

function isTaken(name: string, { id, section }: Draft, { names }: Reading): boolean {
  const found = names.find(name, [section.kind]);
  return found !== undefined && found.id !== id && !names.inferred.some((inferred) => inferred.id === found.id);
}

/** From here on, other lines can name it. */
function make(draft: Draft, handle: string | undefined, reading: Reading): void {
  const { kind } = draft.section;
  reportNamesake(draft, reading);
  const names = [draft.text("name"), ...draft.aliases, draft.text("title"), draft.text("text")];
  reading.names.declare(
    { kind, id: draft.id },
    [...names, ...(handle === undefined ? [] : [handle])].filter((name) => name !== ""),
  );
  if (handle === undefined) return;
  if (reading.sources.has(handle)) {
    reading.problem(draft.at, "handle", `The handle "${handle}" is taken by a source above. Give this one another.`);
    return;
  }
  reading.sources.set(handle, { id: draft.id });
  const published = draft.fields["published"] as { earliest?: string } | undefined;
  if (published?.earliest !== undefined) reading.published.set(draft.id, published.earliest);
}
