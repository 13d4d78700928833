import type { Language } from "../labels/detect-language.js";
import type { Line } from "../lines/line.js";
import { roleOf, type Role } from "./role.js";

/** An article's lines with their roles: what every section reader reads. */
export interface Doc {
  input: string;
  language: Language;
  lines: readonly Line[];
  /** One role a line. */
  roles: readonly Role[];
  /** How often the article has a line with this text. */
  times: ReadonlyMap<string, number>;
  title?: string;
}

export function docOf(input: string, lines: readonly Line[], language: Language, title: string | undefined): Doc {
  const roles = lines.map((line, index) => roleOf(line, lines[index + 1], language));
  const times = new Map<string, number>();
  for (const { text } of lines) times.set(text, (times.get(text) ?? 0) + 1);
  return { input, language, lines, roles, times, ...(title === undefined ? {} : { title }) };
}

/** Whether a section that began above ends before this line. */
export function endsSection({ lines, roles }: Doc, at: number): boolean {
  const line = lines[at];
  const role = roles[at];
  if (!line || !role || line.breakBefore) return true;
  if (role.is === "label") return true;
  if (role.is === "inline") return line.marker === undefined;
  return role.is === "heading" && line.marker !== "number";
}

/** The first line after a section's heading that is not part of the section. */
export function sectionEnd(doc: Doc, at: number): number {
  let end = at + 1;
  while (!endsSection(doc, end)) end += 1;
  return end;
}
