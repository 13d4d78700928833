import { closestMatch } from "leven";
import { anyOf } from "../../languages/patterns.js";
import { words } from "../../languages/words.js";
import { parseRichText } from "../../markdown/parse-rich-text.js";
import { orList } from "../../wording/lists.js";
import { cellFrom, partsOf, type Cell } from "../text/cells.js";
import { dateOf, dayOf, looksLikeDate } from "../text/dates.js";
import type { Draft } from "../context/draft.js";
import type { NamedKind } from "../context/names.js";
import { nameKey, plain } from "../text/plain.js";
import type { DocumentContext } from "../context/document-context.js";
import type { Column } from "../context/section.js";

type Words = readonly string[];
type Kinds = readonly [NamedKind, ...NamedKind[]];

/** Plain words for a field. */
export const plainColumn = (field: string, words: Words): Column => ({
  words,
  read: (cell, draft) => draft.set(field, plain(cell.text), cell),
});

/** Text with links, citations and emphasis. `[words](s1)` cites the source with that handle. */
export const richColumn = (field: string, words: Words): Column => ({
  words,
  read: (cell, draft, context) => draft.set(field, rich(cell, context), cell),
});

/** The same for a field that is a list of texts. The column may be used more than once. */
export const richListColumn = (field: string, words: Words): Column => ({
  words,
  repeats: true,
  read: (cell, draft, context) => draft.add(field, [rich(cell, context)], [cell]),
});

/** A cell is one paragraph, so marks of Markdown at its beginning do not make a list or a heading. */
const paragraph = (text: string): string => text.replace(/^(?:[-+*#>]|\d+[.)](?=\s))/, escaped);

const escaped = (mark: string): string => (/^\d/.test(mark) ? `${mark.slice(0, -1)}\\${mark.slice(-1)}` : `\\${mark}`);

export function rich(cell: Cell, context: DocumentContext): ReturnType<typeof parseRichText>["text"] {
  if (!/[\\*_`[\]<>&!#=~-]|^\d+[.)]\s|^\+|https?:/.test(cell.text)) return cell.text.replace(/\s+/g, " ");
  const linked = cell.text.replace(/\]\(([\p{L}\p{N}][\p{L}\p{N}._-]*)\)/gu, (whole, handle: string) => {
    const source = context.sources.get(nameKey(handle));
    return source === undefined ? whole : `](${source.id})`;
  });
  const begins = /^(?:\*{1,2}|_{1,2})\S/.test(linked);
  const { text, diagnostics } = parseRichText(begins ? linked : paragraph(linked));
  for (const { message } of diagnostics) context.report(cell, "markdown", message);
  return text;
}

const recognisedDate = { isOne: ({ text }: Cell): boolean => looksLikeDate(text), isUnmistakable: true } as const;

/** A date. With `isRecognised`, anything that looks like a date is this one; otherwise it must be named. */
export const dateColumn = (field: string, words: Words, isRecognised: boolean): Column => ({
  words,
  ...(isRecognised && recognisedDate),
  read(cell, draft, context) {
    const when = dateOf(cell.text);
    if (!("message" in when)) draft.set(field, when, cell);
    else refuse(cell, draft, context, "date", when.message);
  },
});

export const dayColumn = (field: string, words: Words, isRecognised = false): Column => ({
  words,
  ...(isRecognised && recognisedDate),
  read(cell, draft, context) {
    const day = dayOf(cell.text);
    if (typeof day === "string") draft.set(field, day, cell);
    else refuse(cell, draft, context, "date", day.message);
  },
});

export function refuse(cell: Cell, draft: Draft, context: DocumentContext, rule: string, message: string): void {
  draft.isBroken = true;
  context.report(cell, rule, message);
}

/** A value of the schema. */
export const valueColumn = (field: string, words: Words, values: ReadonlyMap<string, string>): Column => ({
  words,
  isMore: true,
  isOne: ({ text }) => values.has(nameKey(text)),
  meant: (text) => slipOf(nameKey(text), [...values.keys()]),
  read(cell, draft, context) {
    const value = values.get(nameKey(cell.text));
    if (value !== undefined) return draft.set(field, value, cell);
    const known = orList([...new Set(values.values())]);
    refuse(cell, draft, context, "word", `"${plain(cell.text)}" is not a known ${words[0]}. Write ${known}.`);
  },
});

/** The same where names can be such a word, too: `Vote` is the name of an event, `vote` its type. */
export function lowerCaseColumn(field: string, words: Words, values: ReadonlyMap<string, string>): Column {
  const column = valueColumn(field, words, values);
  return {
    ...column,
    isOne: (cell, context) => !/^\p{Lu}/u.test(cell.text) && column.isOne?.(cell, context) === true,
  };
}

/** Only a word that differs in one letter, or a long one in two, is a slip. Anything else may be intended. */
const slipOf = (word: string, values: readonly string[]): string | undefined =>
  /^\p{L}{4,20}$/u.test(word) ? closestMatch(word, values, { maxDistance: word.length < 8 ? 1 : 2 }) : undefined;

/** A name that refers to a party, a person or an issue. */
export const nameColumn = (field: string, words: Words, kinds: Kinds): Column => ({
  words,
  read: (cell, draft, context) => draft.set(field, context.names.resolve(cell, kinds), cell),
});

/** The same, once all parties are known: someone who only speaks is a person, unless another line makes them a party. */
export const speakerColumn = (field: string, words: Words): Column => ({
  words,
  read(cell, draft, context) {
    context.later.push(() => draft.set(field, context.names.resolve(cell, ["person", "party"]), cell));
  },
});

/** Names with commas or an "and" between them. */
export const namesColumn = (field: string, words: Words, kinds: Kinds): Column => ({
  words,
  read(cell, draft, context) {
    const cells = namesIn(cell, context);
    draft.add(
      field,
      cells.map((name) => context.names.resolve(name, kinds)),
      cells,
    );
  },
});

const and = anyOf([...words.and, "&"]);
const betweenNames = new RegExp(`\\s${and}\\s`, "u");
const beforeName = new RegExp(`^${and}\\s`, "u");

export function namesIn(cell: Cell, context: DocumentContext): Cell[] {
  return partsOf(cell).flatMap((part) => {
    const at = context.names.isKnown(part.text) ? -1 : part.text.search(betweenNames);
    if (at < 0) return [withoutAnd(part)];
    return [cellFrom(part, 0, at), withoutAnd(cellFrom(part, at + 1))];
  });
}

function withoutAnd(cell: Cell): Cell {
  const lead = beforeName.exec(cell.text)?.[0] ?? "";
  return lead === "" ? cell : cellFrom(cell, lead.length);
}

/** Texts with commas between them, such as other names. */
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

/** Records above or below, by their names. */
export const recordsColumn = (field: string, words: Words, kinds: readonly string[], isList: boolean): Column => ({
  words,
  read(cell, draft, context) {
    const cells = isList ? partsOf(cell) : [cell];
    context.later.push(() => {
      for (const part of cells) {
        const id = recordOf(part, kinds, context);
        if (id === undefined) continue;
        if (isList) draft.add(field, [id], [part]);
        else draft.set(field, id, part);
      }
    });
  },
});

export function recordOf(cell: Cell, kinds: readonly string[], context: DocumentContext): string | undefined {
  const name = plain(cell.text).replace(/^["“„](.+)["”“]$/, "$1");
  const found = context.names.find(name, kinds);
  if (found !== undefined) return found.id;
  const message = `There is no ${orList(kinds)} called "${name}". Write the name exactly as in its own line, or use its id.`;
  context.report(cell, "unknown-name", message);
  return undefined;
}
