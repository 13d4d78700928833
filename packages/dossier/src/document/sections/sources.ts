import type { IsoDate } from "@backgrounder/model/article";
import { words } from "../../languages/words.js";
import { dateColumn, dayColumn, plainColumn, recordsColumn, richColumn, valueColumn } from "../columns/columns.js";
import { genreColumn, ledBy } from "../columns/common-columns.js";
import { valuesOf } from "../columns/schema-values.js";
import type { DocumentContext } from "../context/document-context.js";
import type { Draft } from "../context/draft.js";
import type { Column, Section } from "../context/section.js";
import { cellFrom, partsOf, quotationAt, type Cell } from "../text/cells.js";
import { dateOf, looksLikeDate } from "../text/dates.js";
import { plain } from "../text/plain.js";

const named = words.columns.source;
const address = /^<?(?:\[[^\]]*\]\()?(https?:\/\/[^\s<>()|]+(?:\([^\s<>()|]*\)[^\s<>()|]*)?)\)?>?$/i;

const urlColumn: Column = {
  words: named.url,
  isOne: ({ text }) => text.length < 3000 && address.test(text),
  read: (cell, draft) => draft.set("url", (address.exec(cell.text)?.[1] ?? plain(cell.text)).replace(/,$/, ""), cell),
};

const titleColumn: Column = {
  words: named.title,
  isOne: ({ text }) => {
    const quoted = quotationAt(text);
    return quoted !== undefined && text.slice(quoted.end).trim() === "";
  },
  read: (cell, draft) => draft.set("title", plain(quotationAt(cell.text)?.words ?? cell.text), cell),
};

/** The columns of a source are separated by bars or by commas. */
function splitCells(cells: readonly Cell[]): Cell[] {
  return cells
    .flatMap((cell) => joinedDates(partsOf(cell, ",")))
    .flatMap((cell, index) => (index === 0 ? withDateApart(cell) : [cell]));
}

/** "Island Radio 2 March 2026": people forget the comma. */
function withDateApart(cell: Cell): Cell[] {
  const found =
    cell.text.length > 200 || cell.text.includes(":")
      ? null
      : /^(\D{2,80})\s(\S+ \S+ \d{4}|\d{4}-\d\d-\d\d)$/.exec(cell.text);
  const [, publisher = "", date = ""] = found ?? [];
  if (!isWholeDate({ ...cell, text: date }) || isWholeDate(cell)) return [cell];
  return [cellFrom(cell, 0, publisher.length), cellFrom(cell, cell.text.length - date.length)];
}

/** "Sunday, March 1, 2026" has commas of its own. */
function joinedDates(parts: readonly Cell[]): Cell[] {
  // A source does not have so many columns. They are reported later.
  if (parts.length > 50) return [...parts];
  const joined: Cell[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const together = last && { ...last, text: `${last.text}, ${part.text}` };
    // An address may have commas, without a space after them.
    if (last !== undefined && /^<?https?:/.test(last.text) && part.column === last.column + last.text.length + 1) {
      joined[joined.length - 1] = { ...last, text: `${last.text},${part.text}` };
      continue;
    }
    const isDate = together !== undefined && isWholeDate(together);
    if (isDate && last !== undefined && !isWholeDate(last)) joined[joined.length - 1] = together;
    else joined.push(part);
  }
  return joined.flatMap((part, index) => weekday(part, joined[index + 1]));
}

const isWholeDate = ({ text }: Cell): boolean => looksLikeDate(text) && !("message" in dateOf(text));

const weekdays = new Set(words.dates.weekdays);

/** The weekday before a date is left out: it follows from the date. */
function weekday(part: Cell, next: Cell | undefined): Cell[] {
  const isWeekday = weekdays.has(part.text.toLowerCase());
  return isWeekday && next !== undefined && looksLikeDate(next.text) ? [] : [part];
}

export const sources: Section = {
  kind: "source",
  one: "a source",
  form: "s1: Harbour Post, 1 March 2026, https://example.org/…",
  columns: [
    dateColumn("published", named.published, true),
    urlColumn,
    titleColumn,
    ledBy(words.leads.retrieved, dayColumn("retrieved", named.retrieved), { before: String.raw`(?=\d|\p{L}+ \d)` }),
    valueColumn("type", named.type, valuesOf("source", "type")),
    genreColumn,
    valueColumn("completeness", named.completeness, valuesOf("source", "completeness")),
    ledBy(words.leads.author, plainColumn("author", named.author)),
    ledBy(words.leads.basedOn, recordsColumn("basedOn", named.basedOn, ["source"], true)),
    { ...plainColumn("publisher", named.publisher), takesWords: true },
    plainColumn("sha256", named.sha256),
    richColumn("comment", named.comment),
  ],
  hint: "If it is a headline, put it in quotation marks.",
  needs: { name: "who published it" },
  hasHandles: true,
  splitCells,
  // A document without a day cannot know anything newer than its newest source.
  afterSection: (context) => {
    context.asOf ??= newest(context);
  },
  slug: (draft) => [draft.text("publisher"), publishedOn(draft)].join(" "),
  derive: (draft) => {
    if (draft.has("name")) return;
    const named = [draft.text("publisher"), dayAsWritten(draft)].filter((part) => part !== "");
    const name = draft.has("title") ? draft.text("title") : named.join(", ");
    if (name !== "") draft.set("name", name, draft.at);
  },
};

const newest = ({ published }: DocumentContext): IsoDate | undefined => [...published.values()].toSorted().at(-1);

/** Readers see the name, so it has no signs of EDTF and no basis of the date. */
function dayAsWritten(draft: Draft): string {
  const text = plain(draft.places.get("published")?.text ?? "").replace(/ ?\([a-z]{1,20}\)$/, "");
  return /[[\]~?%/X]|\.\./.test(text) ? "" : text;
}

const publishedOn = (draft: Draft): string =>
  (draft.fields["published"] as { edtf: string } | undefined)?.edtf.replace(/[^\d-]+/g, " ") ?? draft.text("title");
