import type { Id } from "@backgrounder/model/article";
import { withArticle } from "../wording/lists.js";
import { readCells } from "./columns/read-columns.js";
import type { DocumentContext } from "./context/document-context.js";
import { Draft } from "./context/draft.js";
import type { Section } from "./context/section.js";
import { isHistoryEntry, readHistoryEntry } from "./history-entries.js";
import { cellOf, type Item } from "./layout.js";
import { readMore } from "./more-lines.js";
import { sections } from "./sections/sections.js";
import { cellsOf, type Cell } from "./text/cells.js";
import { handleOf } from "./text/handles.js";
import type { Line } from "./text/lines.js";
import { capital } from "./text/plain.js";

/** A line and the record that it makes. */
export interface ReadItem {
  item: Item;
  draft: Draft;
}

/** Reads every line, section by section, so that names are known before they are used. */
export function readItems(items: readonly Item[], context: DocumentContext): ReadItem[] {
  takeWrittenIds(items, context);
  const read = new Map<Item, ReadItem>();
  for (const section of sections) {
    for (const item of items) if (item.section === section) read.set(item, readItem(item, context));
    section.afterSection?.(context);
  }
  for (const late of context.later.splice(0)) late();
  const drafts = [...read.values()].map(({ draft }) => draft);
  for (const section of sections) {
    section.afterDocument?.(
      drafts.filter((draft) => draft.section === section && !draft.isBroken),
      context,
    );
  }
  return items.flatMap((item) => read.get(item) ?? []);
}

const idForm = /^[a-z][a-z0-9-]*:[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

/** The ids in the document are taken before any is made. */
function takeWrittenIds(items: readonly Item[], context: DocumentContext): void {
  for (const { line, section } of items) takeId(line, section.kind, context);
}

/** The id in a line. One that is not an id, or is used twice, is reported and not read. */
export function takeId(line: Line | undefined, kind: string, context: DocumentContext): Id | undefined {
  if (line?.id === undefined) return undefined;
  const { text, column } = line.id;
  const at = { text, line: line.number, column };
  if (!idForm.test(text) || !text.startsWith(`${kind}:`)) {
    const message = `"${text.slice(0, 60)}" is not the id of ${withArticle(kind)}. Write it like \`{#${kind}:a-few-words}\`, or remove it and run backgrounder ids.`;
    context.report(at, "id", message);
    line.idIsWrong = true;
  } else if (!context.ids.take(text)) {
    context.report(at, "id", `"${text}" is used twice. Remove one of them and run backgrounder ids.`);
    line.idIsWrong = true;
  } else return text;
  return undefined;
}

function readItem(item: Item, context: DocumentContext): ReadItem {
  const { line, section, more } = item;
  const whole = cellOf(line);
  const draft = new Draft(section, whole);
  const handled = section.hasHandles === true ? readHandle(whole, draft, context) : undefined;
  const rest = handled?.rest ?? whole;
  const cells = cellsOf(rest.text, rest.line, rest.column);
  readCells(section.splitCells?.(cells) ?? cells, draft, context);
  const below = more.map(cellOf);
  for (const cell of below) if (!isHistoryEntry(cell.text)) readMore(cell, draft, context);
  draft.isNamed = draft.has("name");
  section.derive?.(draft, context);
  giveId(item, draft, context);
  for (const cell of below) if (isHistoryEntry(cell.text)) readHistoryEntry(cell, draft, context);
  reportMissing(draft, context);
  reportNamesake(draft, context);
  declare(draft, handled?.handle, context);
  return { item, draft };
}

function readHandle(line: Cell, draft: Draft, context: DocumentContext): ReturnType<typeof handleOf> {
  const handled = handleOf(line);
  if (handled !== undefined) return handled;
  draft.isBroken = true;
  const { one, form } = draft.section;
  const message = `${capital(one)} needs a short handle at its start, so that other lines can refer to it. Write it like: \`${form}\``;
  context.report(line, "handle", message);
  return undefined;
}

/** What a line of the section must say. */
function reportMissing(draft: Draft, context: DocumentContext): void {
  if (draft.isBroken) return;
  const { one, form, leastColumns = 1, needs = {} } = draft.section;
  const lacking = Object.entries(needs).filter(([field]) => !draft.has(field));
  const isShort = draft.used.size < leastColumns;
  if (!isShort && lacking.length === 0) return;
  draft.isBroken = true;
  const missing = isShort
    ? `${capital(one)} needs at least ${leastColumns} columns, with a bar between them`
    : `This line does not say ${lacking.map(([, what]) => what).join(", and ")}`;
  context.report(draft.at, "missing", `${missing}. Write it like: \`${form}\``);
}

function giveId({ line, section }: Item, draft: Draft, context: DocumentContext): void {
  if (line.idIsWrong === true) draft.isBroken = true;
  const written = line.idIsWrong === true ? undefined : line.id?.text;
  draft.id = written ?? context.ids.mint(section.kind, section.slug(draft));
  draft.fields["id"] = draft.id;
  draft.fields["kind"] = section.kind;
}

/** If two lines have the same name, lines below would refer to the first of them without saying so. */
function reportNamesake(draft: Draft, context: DocumentContext): void {
  const { hasUniqueNames, one } = draft.section;
  if (hasUniqueNames !== true) return;
  const taken = [draft.text("name"), ...draft.aliases].find((name) => name !== "" && isTaken(name, draft, context));
  if (taken === undefined) return;
  draft.isBroken = true;
  const message = `${capital(one)} above is already called "${taken}". Use another name here, or merge the two lines.`;
  context.report(draft.at, "name-taken", message);
}

function isTaken(name: string, { id, section }: Draft, { names }: DocumentContext): boolean {
  const found = names.find(name, [section.kind]);
  return found !== undefined && found.id !== id && !names.inferred.some((inferred) => inferred.id === found.id);
}

/** After this, other lines can refer to it. */
function declare(draft: Draft, handle: string | undefined, context: DocumentContext): void {
  const { kind }: Section = draft.section;
  const names = [draft.text("name"), ...draft.aliases, draft.text("title"), draft.text("text"), handle ?? ""];
  context.names.declare(
    { kind, id: draft.id },
    names.filter((name) => name !== ""),
  );
  if (handle === undefined) return;
  if (context.sources.has(handle)) {
    const message = `A source above already has the handle "${handle}". Use another one here.`;
    context.report(draft.at, "handle", message);
    return;
  }
  context.sources.set(handle, { id: draft.id });
  const published = draft.fields["published"] as { earliest?: string } | undefined;
  if (published?.earliest !== undefined) context.published.set(draft.id, published.earliest);
}
