import { keysByPhrase } from "../../languages/patterns.js";
import type { Form } from "../../languages/vocabulary.js";
import { words } from "../../languages/words.js";
import type { Section } from "../context/section.js";
import { capital, plain } from "../text/plain.js";
import { dates } from "./dates.js";
import { disputes } from "./disputes.js";
import { issues } from "./issues.js";
import { parties } from "./parties.js";
import { people } from "./people.js";
import { positions } from "./positions.js";
import { proposals } from "./proposals.js";
import { questions } from "./questions.js";
import { sources } from "./sources.js";
import { statements } from "./statements.js";
import { terms } from "./terms.js";

/** In reading order: sections that others refer to by name come first. */
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
  disputes,
];

/** In the order of a new document. */
export const sectionsOfDocument: readonly Section[] = [
  sources,
  parties,
  people,
  issues,
  dates,
  positions,
  statements,
  proposals,
  terms,
  disputes,
  questions,
];

const byKind = new Map(sections.map((section) => [section.kind, section]));
const kindsByHeading = keysByPhrase(words.headings);

/** The section with a heading; `notes` for the lines that are never published; undefined if no section has it. */
export function sectionOf(heading: string): Section | "notes" | undefined {
  const kind = kindsByHeading.get(plain(heading).replace(/:$/, "").trim().toLowerCase());
  return kind === "notes" ? kind : kind && byKind.get(kind);
}

/** The section for records of a kind. */
export const sectionFor = (kind: string): Section | undefined => byKind.get(kind as Form);

/** The heading that messages and new documents use. */
export const headingOf = (kind: Form | "notes"): string => capital(words.headings[kind][0] ?? "");
