import { plain } from "../text/plain.js";
import type { Section } from "../context/section.js";
import { dates } from "./dates.js";
import { disputed } from "./disputed.js";
import { issues } from "./issues.js";
import { parties } from "./parties.js";
import { people } from "./people.js";
import { positions } from "./positions.js";
import { proposals } from "./proposals.js";
import { questions } from "./questions.js";
import { sources } from "./sources.js";
import { statements } from "./statements.js";
import { terms } from "./terms.js";

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
