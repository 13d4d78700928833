import { plain } from "../plain.js";
import { headerField } from "../header-fields.js";
import { sectionOf } from "../sections.js";
import type { Form } from "../section.js";
import { lineForm } from "./line-form.js";
import { SourceHandles } from "./source-handles.js";

/** Notes, each line under the section that it belongs to, or under Notes. */
export interface SortedNotes {
  title: string | undefined;
  header: string[];
  sections: Map<Form, string[]>;
  notes: string[];
}

/** The headings of a document, in the order in which they stand. */
export const headings: Readonly<Record<Form, string>> = {
  source: "Sources",
  party: "Parties",
  person: "People",
  issue: "Issues",
  event: "Dates",
  position: "Positions",
  statement: "Statements",
  proposal: "Proposals",
  term: "Terms",
  conflict: "Disputed",
  question: "Questions",
};

/** Sorts lines of notes by what they are. A line that could be more than one thing stays a note: nothing is guessed. */
export function sortNotes(lines: readonly string[]): SortedNotes {
  const sorted: SortedNotes = { title: undefined, header: [], sections: new Map(), notes: [] };
  const handles = new SourceHandles(lines);
  let under: Form | "notes" | undefined;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? "";
    const words = line.trim();
    const opened = headingKind(words);
    if (words === "" || /^[\s|:=_*-]+$/.test(words.slice(0, 2000))) continue;
    if (opened !== undefined) under = opened;
    else if (isTitle(words, sorted, under)) sorted.title = plain(words.replace(/^#+\s*/, ""));
    else if (headerField(words) !== undefined && under === undefined) sorted.header.push(words);
    else index += put(lines, index, under, sorted, handles);
  }
  return sorted;
}

function headingKind(words: string): Form | "notes" | undefined {
  if (words.length > 60 || words.includes("|")) return undefined;
  const section = sectionOf(words.replace(/^#+\s*/, ""));
  return section === "notes" ? "notes" : section?.kind;
}

function isTitle(words: string, sorted: SortedNotes, under: string | undefined): boolean {
  if (sorted.title !== undefined || under !== undefined || sorted.sections.size > 0) return false;
  if (/^#+\s/.test(words)) return true;
  const isFirst = sorted.notes.length === 0 && sorted.header.length === 0;
  return isFirst && words.length <= 80 && !/[.:?!|]$|https?:|^\S+ \| /.test(words) && !/^[-*•\d]/.test(words);
}

/** Puts a line where it belongs; how many lines after it went with it. */
function put(
  lines: readonly string[],
  index: number,
  under: Form | "notes" | undefined,
  sorted: SortedNotes,
  handles: SourceHandles,
): number {
  const line = lines[index] ?? "";
  const isIn = under !== undefined && under !== "notes" && /\||^[\w-]{1,12}:\s/.test(line);
  const next = lines[index + 1]?.trim() ?? "";
  const formed = isIn
    ? { form: under, text: line.trimEnd(), taken: 0 }
    : lineForm(line.trim(), next, handles, under === "notes");
  if (formed === undefined) {
    sorted.notes.push(line.trimEnd());
    return 0;
  }
  const own = sorted.sections.get(formed.form);
  if (own === undefined) sorted.sections.set(formed.form, [formed.text]);
  else own.push(formed.text);
  return formed.taken;
}
