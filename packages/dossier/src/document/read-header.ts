import type { Dossier } from "@backgrounder/model/talks";
import { cellFrom, type Cell } from "./text/cells.js";
import { dayOf } from "./text/dates.js";
import { headerField, headerWords } from "./header-fields.js";
import { cellOf, type Layout } from "./layout.js";
import { plain } from "./text/plain.js";
import type { Reading } from "./context/reading.js";

/** The fields of the dossier itself, and their places. */
export interface Header {
  fields: Partial<Omit<Dossier, "records">>;
  places: Map<string, Cell>;
}

/** Reads the title and the lines under it. A field may stand behind the title, after some space. */
export function readHeader({ title, header }: Layout, reading: Reading): Header {
  const read: Header = { fields: {}, places: new Map() };
  if (title !== undefined) readTitle(cellOf(title), read, reading);
  for (const line of header) readField(cellOf(line), read, reading);
  if (read.fields.name === undefined) {
    const at = title ?? header[0] ?? { text: "", number: 1, column: 1, end: 0 };
    reading.problem(cellOf(at), "title", "The document has no title. Begin it with a line like: # Port wage talks");
  }
  return read;
}

function readTitle(line: Cell, read: Header, reading: Reading): void {
  const cell = cellFrom(line, /^#{1,6}\s*/.exec(line.text)?.[0].length ?? 0);
  const gap = cell.text.length > 2000 ? -1 : cell.text.search(/(?:\s{2,}|\t)\p{L}[\p{L} ]{1,15}:/u);
  const name = cellFrom(cell, 0, gap < 0 ? undefined : gap);
  if (plain(name.text) !== "") {
    read.fields.name = plain(name.text);
    read.places.set("name", name);
    read.places.set("", name);
  }
  if (gap >= 0) readField(cellFrom(cell, gap), read, reading);
}

const examples: Readonly<Record<string, string>> = {
  question: "Write what the dossier answers, in neutral words: `question: Will trams run in May?`",
  asOf: "Write the day up to which it tells what is known: `as of: 2026-03-02`",
  checked: "Write the day and who checked it: `checked: 2026-03-02, desk editor`",
  reviewBy: "Write the day on which somebody should look again: `review by: 2026-03-10`",
  lang: "Write the language: `language: en`",
  notice: "Write what is printed wherever it is shown: `notice: Analysis`",
  name: "Write the title.",
};

function readField(cell: Cell, read: Header, reading: Reading): void {
  const named = headerField(cell.text);
  if (named === undefined) {
    const shown = plain(cell.text.slice(0, 60));
    const message = `"${shown}" stands before the first section and is none of: ${headerWords}. Move it to Notes.`;
    return reading.problem(cell, "header", message);
  }
  const value = cellFrom(cell, named.at);
  const { fields, places } = read;
  if (value.text === "")
    return reading.problem(cell, "header", `Nothing stands here yet. ${examples[named.field] ?? ""}`);
  places.set(named.field, value);
  switch (named.field) {
    case "asOf":
    case "reviewBy":
      return readDay(named.field, value, read, reading);
    case "checked":
      return readChecked(value, read, reading);
    case "question":
    case "notice":
    case "name":
    case "lang":
      fields[named.field] = plain(value.text);
  }
}

function readDay(field: "asOf" | "reviewBy", cell: Cell, read: Header, reading: Reading): void {
  const day = dayOf(cell.text);
  if (typeof day === "string") read.fields[field] = day;
  else reading.problem(cell, "date", day.problem);
}

function readChecked(cell: Cell, read: Header, reading: Reading): void {
  const comma = cell.text.lastIndexOf(",");
  const day = dayOf(comma < 0 ? cell.text : cell.text.slice(0, comma));
  if (typeof day !== "string") return reading.problem(cell, "date", day.problem);
  const by = comma < 0 ? "" : plain(cell.text.slice(comma + 1));
  if (by === "") {
    return reading.problem(cell, "header", "Nobody is named who checked it. Write: checked: 2026-03-02, desk editor");
  }
  read.fields.checked = { on: day, by };
}
