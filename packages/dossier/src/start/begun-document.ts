import { headings, sortNotes, type SortedNotes } from "./sorted-notes.js";
import type { Form } from "../document/context/section.js";

/** A document that was begun, and how many lines went where. */
export interface Begun {
  text: string;
  counts: { heading: string; lines: number }[];
}

/** Lines of notes as a document: what was recognised in short form, all else word for word under Notes. */
export function begunDocument(lines: readonly string[]): Begun {
  const sorted = sortNotes(lines);
  const order = Object.keys(headings) as Form[];
  const found = order.flatMap((form) => {
    const own = sorted.sections.get(form);
    return own === undefined ? [] : [{ heading: headings[form], lines: own }];
  });
  const parts = [
    [`# ${sorted.title ?? "Title"}`, ...header(sorted)],
    ...found.map(({ heading, lines: own }) => [`## ${heading}`, ...own]),
    ...(sorted.notes.length === 0 ? [] : [["## Notes", ...sorted.notes]]),
  ];
  const counts = found.map((section) => ({ heading: section.heading, lines: section.lines.length }));
  return {
    text: `${parts.map((part) => part.join("\n")).join("\n\n")}\n`,
    counts: [...counts, { heading: "Notes", lines: sorted.notes.length }],
  };
}

/** What was not found stands there empty, to be filled in. */
function header({ header }: SortedNotes): string[] {
  const has = (word: string): boolean => header.some((line) => line.toLowerCase().startsWith(`${word}:`));
  return [...["question", "as of"].filter((word) => !has(word)).map((word) => `${word}:`), ...header];
}
