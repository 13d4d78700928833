import { closestMatch } from "leven";
import { richTextOf } from "../../markdown/rich-text.js";
import { cellFrom, partsOf, type Cell } from "../text/cells.js";
import { dateOf, dayOf, looksLikeDate } from "../text/dates.js";
import type { Draft } from "../context/draft.js";
import type { NamedKind } from "../context/names.js";
import { nameKey, plain } from "../text/plain.js";
import type { Reading } from "../context/reading.js";
import type { Column } from "../context/section.js";

type Words = readonly [string, ...string[]];
type Kinds = readonly [NamedKind, ...NamedKind[]];

/** Plain words for a field. */
export const plainColumn = (field: string, words: Words): Column => ({
  words,
  read: (cell, draft) => draft.set(field, plain(cell.text), cell),
});

/** Words that may carry links, citations and emphasis. `[words](s1)` cites the source of that handle. */
export const richColumn = (field: string, words: Words): Column => ({
  words,
  read: (cell, draft, reading) => draft.set(field, rich(cell, reading), cell),
});

/** The same for a field that is a list of texts; it may stand more than once. */
export const richListColumn = (field: string, words: Words): Column => ({
  words,
  repeats: true,
  read: (cell, draft, reading) => draft.add(field, [rich(cell, reading)], [cell]),
});

/** Marks of Markdown at the beginning of a cell are no list and no heading: a cell is one paragraph. */
const paragraph = (text: string): string => text.replace(/^(?:[-+*#>]|\d+[.)](?=\s))/, escaped);

const escaped = (mark: string): string => (/^\d/.test(mark) ? `${mark.slice(0, -1)}\\${mark.slice(-1)}` : `\\${mark}`);

export function rich(cell: Cell, reading: Reading): ReturnType<typeof richTextOf>["text"] {
  if (!/[\\*_`[\]<>&!#=~-]|^\d+[.)]\s|^\+|https?:/.test(cell.text)) return cell.text.replace(/\s+/g, " ");
  const linked = cell.text.replace(/\]\(([\p{L}\p{N}][\p{L}\p{N}._-]*)\)/gu, (whole, handle: string) => {
    const source = reading.sources.get(nameKey(handle));
    return source === undefined ? whole : `](${source.id})`;
  });
  const begins = /^(?:\*{1,2}|_{1,2})\S/.test(linked);
  const { text, problems } = richTextOf(begins ? linked : paragraph(linked));
  for (const { message } of problems) reading.problem(cell, "markdown", message);
  return text;
}

const recognisedDate = { isOne: ({ text }: Cell): boolean => looksLikeDate(text), isUnmistakable: true } as const;

/** A date; recognised by its looks, unless only its name tells which date it is. */
export const dateColumn = (field: string, words: Words, isRecognised: boolean): Column => ({
  words,
  ...(isRecognised && recognisedDate),
  read(cell, draft, reading) {
    const when = dateOf(cell.text);
    if (!("problem" in when)) draft.set(field, when, cell);
    else refuse(cell, draft, reading, "date", when.problem);
  },
});

export const dayColumn = (field: string, words: Words, isRecognised = false): Column => ({
  words,
  ...(isRecognised && recognisedDate),
  read(cell, draft, reading) {
    const day = dayOf(cell.text);
    if (typeof day === "string") draft.set(field, day, cell);
    else refuse(cell, draft, reading, "date", day.problem);
  },
});

export function refuse(cell: Cell, draft: Draft, reading: Reading, rule: string, message: string): void {
  draft.isBroken = true;
  reading.problem(cell, rule, message);
}

/** One of a few words, each for a value of the schema. */
export const wordColumn = (field: string, words: Words, values: Readonly<Record<string, string>>): Column => ({
  words,
  isOne: ({ text }) => Object.hasOwn(values, nameKey(text)),
  meant: (text) => slipOf(nameKey(text), Object.keys(values)),
  read(cell, draft, reading) {
    const value = Object.hasOwn(values, nameKey(cell.text)) ? values[nameKey(cell.text)] : undefined;
    if (value !== undefined) return draft.set(field, value, cell);
    const known = [...new Set(Object.keys(values))].join(", ");
    refuse(cell, draft, reading, "word", `"${plain(cell.text)}" is no ${words[0]}. Write one of: ${known}.`);
  },
});

/** Only what differs in a letter, or two of a long word, is a slip: anything else may be meant as it stands. */
const slipOf = (word: string, values: readonly string[]): string | undefined =>
  /^\p{L}{4,20}$/u.test(word) ? closestMatch(word, values, { maxDistance: word.length < 8 ? 1 : 2 }) : undefined;

/** Values of the schema as people write them: `not-stated` is "not stated". */
export const spelled = (...values: string[]): Record<string, string> =>
  Object.fromEntries(
    values.flatMap((value) => [[value, value] as const, [value.replaceAll("-", " "), value] as const]),
  );

/** A name that means one party, person or issue. */
export const nameColumn = (field: string, words: Words, kinds: Kinds): Column => ({
  words,
  read: (cell, draft, reading) => draft.set(field, reading.names.resolve(cell, kinds), cell),
});

/** The same, when all parties are known: somebody who only speaks is a person, unless they are a party elsewhere. */
export const speakerColumn = (field: string, words: Words): Column => ({
  words,
  read(cell, draft, reading) {
    reading.later.push(() => draft.set(field, reading.names.resolve(cell, ["person", "party"]), cell));
  },
});

/** Names with commas or "and" between them. */
export const namesColumn = (field: string, words: Words, kinds: Kinds): Column => ({
  words,
  read(cell, draft, reading) {
    const cells = namesIn(cell, reading);
    draft.add(
      field,
      cells.map((name) => reading.names.resolve(name, kinds)),
      cells,
    );
  },
});

export function namesIn(cell: Cell, reading: Reading): Cell[] {
  return partsOf(cell).flatMap((part) => {
    const at = reading.names.isKnown(part.text) ? -1 : part.text.search(/\s(?:and|und|&)\s/);
    if (at < 0) return [withoutAnd(part)];
    return [cellFrom(part, 0, at), withoutAnd(cellFrom(part, at + 1))];
  });
}

function withoutAnd(cell: Cell): Cell {
  const lead = /^(?:and|und|&)\s/.exec(cell.text)?.[0] ?? "";
  return lead === "" ? cell : cellFrom(cell, lead.length);
}

/** Words with commas between them, such as other names. */
export const listColumn = (field: string, words: Words): Column => ({
  words,
  repeats: true,
  read(cell, draft) {
    const parts = partsOf(cell);
    draft.add(
      field,
      parts.map(({ text }) => plain(text).replace(/^["“„](.+)["”“]$/, "$1")),
      parts,
    );
  },
});

/** Records further down, or above, by their names. */
export const recordsColumn = (field: string, words: Words, kinds: readonly string[], isList: boolean): Column => ({
  words,
  read(cell, draft, reading) {
    const cells = isList ? partsOf(cell) : [cell];
    reading.later.push(() => {
      for (const part of cells) {
        const id = recordOf(part, kinds, reading);
        if (id === undefined) continue;
        if (isList) draft.add(field, [id], [part]);
        else draft.set(field, id, part);
      }
    });
  },
});

export function recordOf(cell: Cell, kinds: readonly string[], reading: Reading): string | undefined {
  const words = plain(cell.text).replace(/^["“„](.+)["”“]$/, "$1");
  const found = reading.names.find(words, kinds);
  if (found !== undefined) return found.id;
  const asked = kinds.join(" or ");
  reading.problem(
    cell,
    "unknown-name",
    `No ${asked} has the name "${words}". Write the name, or the id in {#…}, as it stands in its own line.`,
  );
  return undefined;
}
