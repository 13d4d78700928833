import { namedCell } from "../document/columns/read-columns.js";
import type { Section } from "../document/context/section.js";
import { headerField } from "../document/header-fields.js";
import { isHistoryEntry } from "../document/history-entries.js";
import { sectionOf } from "../document/sections/sections.js";
import { plain } from "../document/text/plain.js";
import type { Form } from "../languages/vocabulary.js";
import { lineForm } from "./line-form.js";
import { SourceHandles } from "./source-handles.js";

/** Notes, with each line in the section that it belongs to, or under Notes. */
export interface SortedNotes {
  title: string | undefined;
  header: string[];
  sections: Map<Form, string[]>;
  notes: string[];
}

/** Sorts lines by what they are. A line that could be several things stays a note, as a doubtful one: nothing is guessed. */
export function sortNotes(lines: readonly string[], doubtful: ReadonlySet<number> = new Set()): SortedNotes {
  const sorted: SortedNotes = { title: undefined, header: [], sections: new Map(), notes: [] };
  const sure = lines.map((line, index) => (doubtful.has(index) ? "" : line));
  const handles = new SourceHandles(sure);
  let under: Under;
  for (let index = 0; index < sure.length; index++) {
    if (doubtful.has(index)) sorted.notes.push((lines[index] ?? "").trimEnd());
    const words = (sure[index] ?? "").trim();
    if (words === "" || /^[\s|:=_*-]+$/.test(words.slice(0, 2000))) continue;
    const opened = headed(words, under);
    if (opened !== undefined) {
      under = opened;
      if (typeof opened === "object") listOf(opened.kind, sorted);
    } else if (isTitle(words, sorted, under)) sorted.title = plain(words.replace(/^#+\s*/, ""));
    else if (under === undefined && headerField(words) !== undefined) sorted.header.push(words);
    else {
      // Lines below an unknown heading are in no section.
      if (/^#{1,6}\s/.test(words) && under !== "notes") under = "none";
      index += put(sure, index, under, sorted, handles);
    }
  }
  return sorted;
}

/** Where lines are: in a section, in notes, below an unknown heading, or above all headings. */
type Under = Section | "notes" | "none" | undefined;

function headed(words: string, under: Under): Section | "notes" | undefined {
  if (words.length > 60 || words.includes("|")) return undefined;
  const isField = under === undefined && headerField(words) !== undefined;
  return isField ? undefined : sectionOf(words.replace(/^#+\s*/, ""));
}

function listOf(form: Form, { sections }: SortedNotes): string[] {
  let own = sections.get(form);
  if (own === undefined) sections.set(form, (own = []));
  return own;
}

function isTitle(words: string, sorted: SortedNotes, under: Under): boolean {
  if (sorted.title !== undefined || under !== undefined || sorted.sections.size > 0) return false;
  if (/^#+\s/.test(words)) return true;
  const isFirst = sorted.notes.length === 0 && sorted.header.length === 0;
  return isFirst && words.length <= 80 && !/[.:?!|]$|https?:|^\S+ \| /.test(words) && !/^[-*•\d]/.test(words);
}

/** Sorts one line. The result is how many lines after it belong to it. */
function put(
  lines: readonly string[],
  index: number,
  under: Under,
  sorted: SortedNotes,
  handles: SourceHandles,
): number {
  const line = (lines[index] ?? "").trimEnd();
  const next = lines[index + 1]?.trim() ?? "";
  if (typeof under === "object" && isWritten(line, under)) {
    listOf(under.kind, sorted).push(line);
    return 0;
  }
  const formed = under === "notes" ? undefined : lineForm(line.trim(), next, handles);
  if (formed === undefined) sorted.notes.push(line);
  else listOf(formed.form, sorted).push(formed.text);
  return formed?.taken ?? 0;
}

/** Whether a line in a section has its form already: bars, a handle, or more about the line above. */
function isWritten(line: string, section: Section): boolean {
  const cell = { text: line.trim(), line: 1, column: 1 };
  if (/(?<!\\)\|/.test(line) || isHistoryEntry(cell.text) || namedCell(cell, section) !== undefined) return true;
  return section.hasHandles === true && /^(?:[-*•]\s+)?[\p{L}\p{N}._-]{1,12}:\s/u.test(cell.text);
}
