import { plain } from "./plain.js";
import type { Section } from "./section.js";
import { dates } from "./sections/dates.js";
import { disputed } from "./sections/disputed.js";
import { issues } from "./sections/issues.js";
import { parties } from "./sections/parties.js";
import { people } from "./sections/people.js";
import { positions } from "./sections/positions.js";
import { proposals } from "./sections/proposals.js";
import { questions } from "./sections/questions.js";
import { sources } from "./sections/sources.js";
import { statements } from "./sections/statements.js";
import { terms } from "./sections/terms.js";

/** In the order in which they are read: first what others name. */
export const sections: readonly Section[] = [
  sources,
  parties,
  people,
  issues,
  positions,
  proposals,
  dates,
  terms,
  statements,
  questions,
  disputed,
];

const notes = new Set(["notes", "note", "notizen"]);
const byHeading = new Map(
  sections.flatMap((section) => section.headings.map((heading) => [heading, section] as const)),
);

/** The section that a heading opens: for lines of the grammar, for notes, or one that does not exist. */
export function sectionOf(heading: string): Section | "notes" | undefined {
  const words = plain(heading).replace(/:$/, "").trim().toLowerCase();
  return notes.has(words) ? "notes" : byHeading.get(words);
}

export const sectionNames =
  "Sources, Dates, Parties, People, Issues, Positions, Statements, Proposals, Terms, Disputed, Questions, Notes";
