import { headingOf, sectionsOfDocument } from "../document/sections/sections.js";
import { words } from "../languages/words.js";
import { sortNotes, type SortedNotes } from "./sort-notes.js";

/** A document made from notes, for an editor to continue. */
export interface BegunDocument {
  text: string;
  /** How many lines went to each section. */
  counts: { heading: string; lines: number }[];
  /** How many images were left out: a dossier is text. */
  images: number;
  /** What else the editor should know about the notes, in sentences. */
  notices: readonly string[];
}

/** What is known about lines that come from a file of another kind. */
interface AboutLines {
  /** The lines that must stay notes, whatever they look like. */
  doubtful?: ReadonlySet<number>;
  images?: number;
  notices?: readonly string[];
}

/** Lines of notes as a document. What was recognised is in its section, and all else word for word under Notes. */
export function documentOfLines(lines: readonly string[], about: AboutLines = {}): BegunDocument {
  const { doubtful, images = 0, notices = [] } = about;
  const sorted = sortNotes(lines, doubtful);
  const found = sectionsOfDocument.flatMap(({ kind }) => {
    const own = sorted.sections.get(kind);
    return own === undefined ? [] : [{ heading: headingOf(kind), lines: own }];
  });
  const notes = headingOf("notes");
  const parts = [
    [`# ${sorted.title ?? words.notes.untitled}`, ...headerLines(sorted)],
    ...found.map(({ heading, lines: own }) => [`## ${heading}`, ...own]),
    ...(sorted.notes.length === 0 ? [] : [[`## ${notes}`, ...sorted.notes]]),
  ];
  const counts = found.map(({ heading, lines: own }) => ({ heading, lines: own.length }));
  return {
    text: `${parts.map((part) => part.join("\n")).join("\n\n")}\n`,
    counts: [...counts, { heading: notes, lines: sorted.notes.length }],
    images,
    notices,
  };
}

/** The lines under the title. Those that were not found are empty, for the editor to fill in. */
function headerLines({ header }: SortedNotes): string[] {
  const has = (phrase: string): boolean => header.some((line) => line.toLowerCase().startsWith(`${phrase}:`));
  const asked = [words.header.question, words.header.asOf].map(([phrase = ""]) => phrase);
  return [...asked.filter((phrase) => !has(phrase)).map((phrase) => `${phrase}:`), ...header];
}
