import type { DossierRecord } from "@backgrounder/model/talks";
import type { Layout } from "./layout.js";
import type { Inferred } from "./context/names.js";
import type { Header } from "./read-header.js";
import type { Reading } from "./context/reading.js";

/** A record for a name that no line of its own explains. It claims as little as its kind allows. */
export function recordOfName({ kind, id, name }: Inferred): DossierRecord {
  if (kind === "person") return { kind: "person", id, name, roles: [] };
  if (kind === "issue") return { kind: "issue", id, name, question: name };
  return { kind: "party", id, name, type: "organisation" };
}

/** The line that would confirm what was worked out. */
const confirm: Readonly<Record<string, (named: Inferred) => string>> = {
  party: ({ name, id }) => `under Parties: \`${name} | organisation {#${id}}\``,
  person: ({ name, id }) => `under People: \`${name} | role, organisation {#${id}}\``,
  issue: ({ name, id }) => `under Issues: \`${name} | the question in neutral words? {#${id}}\``,
};

/** What the reader worked out by itself, each with the line that would confirm it. */
export function inferredOf({ fields }: Header, { title }: Layout, reading: Reading): string[] {
  const at = title?.number ?? 1;
  const day = reading.asOf;
  const header = [
    fields.question === undefined && "the question is taken to be the title. To confirm, write: `question: …?`",
    fields.asOf === undefined && day !== undefined && `it stands as of ${day}. To confirm, write: \`as of: ${day}\``,
    fields.lang === undefined && "the language is taken to be English. To confirm, write: `language: en`",
  ];
  const named = reading.names.inferred.toSorted((a, b) => a.cell.line - b.cell.line || a.cell.column - b.cell.column);
  return [
    ...header.filter((line) => line !== false).map((line) => `line ${at}: ${line}`),
    ...named.map(
      (one) =>
        `line ${one.cell.line}: "${one.name}" is taken to be ${articles[one.kind] ?? "a"} ${one.kind}. To confirm, write ${confirm[one.kind]?.(one) ?? ""}`,
    ),
  ];
}

const articles: Readonly<Record<string, string>> = { issue: "an" };
