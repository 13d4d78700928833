import type { DossierRecord } from "@backgrounder/model/talks";
import type { ParsedDossier } from "../reading/parsed.js";
import { placedMessages } from "../reports.test.util.js";
import { readDocument } from "./read-document.js";

const head = `# Port wage talks
question: What do the port and the union offer each other?
as of: 2026-03-20
language: en
## Sources
s1: Harbour Post, 1 March 2026, https://example.org/1
s2: Island Radio, 12 March 2026
`;

/** The number of lines above the first line of a section that a test writes. */
export const above = 8;

/** A document that has a header and two sources, and one section more. */
export const withSection = (heading: string, ...lines: string[]): ParsedDossier =>
  readDocument({ path: "talks.md", text: `${head}## ${heading}\n${lines.join("\n")}\n` });

/** The records of one kind that a section makes. Fails if anything in it was not understood. */
export function recordsIn<K extends DossierRecord["kind"]>(
  kind: K,
  heading: string,
  ...lines: string[]
): Extract<DossierRecord, { kind: K }>[] {
  const { dossier, diagnostics } = withSection(heading, ...lines);
  if (diagnostics.length > 0) throw new Error(placedMessages(diagnostics).join("\n"));
  return (dossier?.records ?? []).filter((one): one is Extract<DossierRecord, { kind: K }> => one.kind === kind);
}

/** What is reported, with line and column. */
export const messagesOf = ({ diagnostics }: ParsedDossier): string[] => placedMessages(diagnostics);
