import type { Dossier } from "@backgrounder/model/talks";
import type { HeaderField } from "../languages/vocabulary.js";
import { words } from "../languages/words.js";
import { orList } from "../wording/lists.js";
import type { DocumentContext } from "./context/document-context.js";
import { headerField } from "./header-fields.js";
import { cellOf, type Layout } from "./layout.js";
import { answerExample, readAnswer } from "./read-answer.js";
import { readSignature } from "./read-signature.js";
import { cellFrom, type Cell } from "./text/cells.js";
import { dayOf } from "./text/dates.js";
import { plain } from "./text/plain.js";

/** The fields of the dossier itself, and their places. */
export interface Header {
  fields: Partial<Omit<Dossier, "records">>;
  places: Map<string, Cell>;
}

/** Reads the title and the lines under it. After some space, a field may follow the title in its line. */
export function readHeader({ title, header }: Layout, context: DocumentContext): Header {
  const read: Header = { fields: {}, places: new Map() };
  if (title !== undefined) readTitle(cellOf(title), read, context);
  for (const line of header) readField(cellOf(line), read, context);
  if (read.fields.name === undefined) {
    const at = title ?? header[0] ?? { text: "", number: 1, column: 1, end: 0 };
    context.report(cellOf(at), "title", "The document has no title. Start it with a line like: # Port wage talks");
  }
  return read;
}

function readTitle(line: Cell, read: Header, context: DocumentContext): void {
  const cell = cellFrom(line, /^#{1,6}\s*/.exec(line.text)?.[0].length ?? 0);
  const gap = cell.text.length > 2000 ? -1 : cell.text.search(/(?:\s{2,}|\t)\p{L}[\p{L} ]{1,15}:/u);
  const name = cellFrom(cell, 0, gap < 0 ? undefined : gap);
  if (plain(name.text) !== "") {
    read.fields.name = plain(name.text);
    read.places.set("name", name);
    read.places.set("", name);
  }
  if (gap >= 0) readField(cellFrom(cell, gap), read, context);
}

const examples: Readonly<Record<HeaderField, string>> = {
  question: "Write the question that the dossier answers, in neutral words: `question: Will trams run in May?`",
  asOf: "Write the last day that the dossier covers: `as of: 2026-03-02`",
  standfirst:
    "Write one sentence that says what the talks are about: `standfirst: Who would run the trams, and on what terms.`",
  answer: `Write the answer, its day and who gives it: ${answerExample}`,
  checked: "Write the day and who checked it: `checked: 2026-03-02, desk editor`",
  reviewBy: "Write the day by which someone should check it again: `review by: 2026-03-10`",
  lang: "Write the language: `language: en`",
  notice: "Write the notice that is printed wherever the dossier is shown: `notice: Analysis`",
  name: "Write the title.",
};

function readField(cell: Cell, read: Header, context: DocumentContext): void {
  const named = headerField(cell.text);
  if (named === undefined) {
    const known = orList(Object.values(words.header).map(([first = ""]) => first));
    const message = `"${plain(cell.text.slice(0, 60))}" is above the first section, where every line begins with ${known}. Correct it, or move it to Notes.`;
    return context.report(cell, "header", message);
  }
  const value = cellFrom(cell, named.at);
  const { fields, places } = read;
  places.set(named.field, value);
  if (value.text === "") return context.report(cell, "header", `This line is not filled in. ${examples[named.field]}`);
  switch (named.field) {
    case "asOf":
    case "reviewBy":
      return readDay(named.field, value, read, context);
    case "checked":
      return readChecked(value, read, context);
    case "answer":
      return readAnswer(value, read.fields, context);
    case "question":
    case "standfirst":
    case "notice":
    case "name":
    case "lang":
      fields[named.field] = plain(value.text);
  }
}

function readDay(field: "asOf" | "reviewBy", cell: Cell, read: Header, context: DocumentContext): void {
  const day = dayOf(cell.text);
  if (typeof day === "string") read.fields[field] = day;
  else context.report(cell, "date", day.message);
}

function readChecked(cell: Cell, read: Header, context: DocumentContext): void {
  const checked = readSignature(
    cell,
    "The name of the checker is missing. Write it like: `checked: 2026-03-02, desk editor`",
    context,
  );
  if (checked !== undefined) read.fields.checked = checked;
}
