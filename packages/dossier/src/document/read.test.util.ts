import type { DossierRecord } from "@backgrounder/model/talks";
import type { ReadDossier } from "../result/places.js";
import { readDocument } from "./read-document.js";

const head = `# Port wage talks
question: What do the port and the union offer each other?
as of: 2026-03-20
language: en
## Sources
s1: Harbour Post, 1 March 2026, https://example.org/1
s2: Island Radio, 12 March 2026
`;

/** How many lines stand above the first line of a section that a test writes. */
export const above = 8;

/** A document that has a header and two sources, and one section more. */
export const withSection = (heading: string, ...lines: string[]): ReadDossier =>
  readDocument("talks.md", `${head}## ${heading}\n${lines.join("\n")}\n`);

/** The records of one kind that a section makes; fails where anything in it was not understood. */
export function recordsIn<K extends DossierRecord["kind"]>(
  kind: K,
  heading: string,
  ...lines: string[]
): Extract<DossierRecord, { kind: K }>[] {
  const { dossier, problems } = withSection(heading, ...lines);
  if (problems.length > 0) throw new Error(problems.map(({ line, message }) => `${line}: ${message}`).join("\n"));
  return (dossier?.records ?? []).filter((one): one is Extract<DossierRecord, { kind: K }> => one.kind === kind);
}

export const told = ({ problems }: ReadDossier): string[] =>
  problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
