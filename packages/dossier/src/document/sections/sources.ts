import { dateOf, looksLikeDate } from "../text/dates.js";
import { cellFrom, partsOf, quotationAt, type Cell } from "../text/cells.js";
import {
  dateColumn,
  dayColumn,
  plainColumn,
  recordsColumn,
  richColumn,
  spelled,
  wordColumn,
} from "../columns/columns.js";
import { genreColumn, ledBy } from "../columns/common-columns.js";
import type { Draft } from "../context/draft.js";
import { plain } from "../text/plain.js";
import type { Column, Section } from "../context/section.js";

const address = /^<?(?:\[[^\]]*\]\()?(https?:\/\/[^\s<>()|]+(?:\([^\s<>()|]*\)[^\s<>()|]*)?)\)?>?$/i;

const urlColumn: Column = {
  words: ["address", "url", "link"],
  isOne: ({ text }) => text.length < 3000 && address.test(text),
  read: (cell, draft) => draft.set("url", (address.exec(cell.text)?.[1] ?? plain(cell.text)).replace(/,$/, ""), cell),
};

const titleColumn: Column = {
  words: ["title", "headline"],
  isOne: ({ text }) => {
    const quoted = quotationAt(text);
    return quoted !== undefined && text.slice(quoted.end).trim() === "";
  },
  read: (cell, draft) => draft.set("title", plain(quotationAt(cell.text)?.words ?? cell.text), cell),
};

/** The columns of a source stand between commas as well as between bars. */
export function sourceCells(cells: readonly Cell[]): Cell[] {
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
  // So many are no columns of a source, and are reported.
  if (parts.length > 50) return [...parts];
  const joined: Cell[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const together = last && { ...last, text: `${last.text}, ${part.text}` };
    // An address may have commas, with no space behind them.
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

const isWholeDate = ({ text }: Cell): boolean => looksLikeDate(text) && !("problem" in dateOf(text));

/** The weekday before a date says nothing that the date does not. */
function weekday(part: Cell, next: Cell | undefined): Cell[] {
  const isWeekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i.test(part.text);
  return isWeekday && next !== undefined && looksLikeDate(next.text) ? [] : [part];
}

export const handleOf = (cell: Cell): { handle: string; rest: Cell } | undefined => {
  const found = /^(?:\*\*|\[)?([\p{L}\p{N}][\p{L}\p{N}._-]{0,30})(?:\*\*|\])?\s*:(?!\/\/)(?:\*\*)?/u.exec(
    cell.text.slice(0, 60),
  );
  return found?.[1] === undefined ? undefined : { handle: found[1], rest: cellFrom(cell, found[0].length) };
};

export const sources: Section = {
  kind: "source",
  one: "a source",
  headings: ["sources", "source", "quellen"],
  form: "s1: Harbour Post, 1 March 2026, https://example.org/…",
  columns: [
    dateColumn("published", ["date", "published"], true),
    urlColumn,
    titleColumn,
    ledBy(/^(?:read|retrieved|accessed)\s+(?=\d|\p{L}+ \d)/iu, dayColumn("retrieved", ["read", "retrieved"])),
    wordColumn("type", ["type"], spelled("primary", "secondary", "aggregator")),
    genreColumn,
    wordColumn("completeness", ["completeness"], spelled("full", "partial", "truncated")),
    ledBy(/^by\s+/i, plainColumn("author", ["author", "by"])),
    ledBy(/^based on\s+/i, recordsColumn("basedOn", ["based on"], ["source"], true)),
    { ...plainColumn("publisher", ["publisher"]), takesWords: true },
    plainColumn("sha256", ["sha256"]),
    richColumn("comment", ["comment"]),
  ],
  hint: "A headline stands in quotation marks.",
  needs: { name: "who published it" },
  slug: (draft) => [draft.text("publisher"), publishedOn(draft)].join(" "),
  derive: (draft) => {
    if (draft.has("name")) return;
    const named = [draft.text("publisher"), draft.places.get("published")?.text ?? ""].filter((part) => part !== "");
    const name = draft.has("title") ? draft.text("title") : named.map(plain).join(", ");
    if (name !== "") draft.set("name", name, draft.at);
  },
};

const publishedOn = (draft: Draft): string =>
  (draft.fields["published"] as { edtf: string } | undefined)?.edtf.replace(/[^\d-]+/g, " ") ?? draft.text("title");
