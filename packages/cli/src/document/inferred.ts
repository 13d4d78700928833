import type { DossierRecord } from "@backgrounder/model/talks";
import { newest } from "./found.js";
import type { Layout } from "./layout.js";
import type { Inferred } from "./names.js";
import type { Header } from "./read-header.js";
import type { Reading } from "./reading.js";

/** A record for a name that no line of its own explains. It claims as little as its kind allows. */
export function recordOfName({ kind, id, name }: Inferred): DossierRecord {
  if (kind === "person") return { kind: "person", id, name, roles: [] };
  if (kind === "issue") return { kind: "issue", id, name, question: name };
  return { kind: "party", id, name, type: "organisation" };
}

/** The line that would confirm what was worked out. */
const confirm: Readonly<Record<string, (named: Inferred) => string>> = {
  party: ({ name, id }) => `under Parties: ${name} | organisation {#${id}}`,
  person: ({ name, id }) => `under People: ${name} | role, organisation {#${id}}`,
  issue: ({ name, id }) => `under Issues: ${name} | the question in neutral words? {#${id}}`,
};

/** What the reader worked out by itself, each with the line that would confirm it. */
export function inferredOf({ fields }: Header, { title }: Layout, reading: Reading): string[] {
  const at = title?.number ?? 1;
  const day = reading.asOf ?? newest(reading);
  const header = [
    fields.question === undefined &&
      `line ${at}: the question is taken to be the title. To confirm, write below it: question: …?`,
    fields.asOf === undefined &&
      day !== undefined &&
      `line ${at}: it stands as of ${day}. To confirm, write below the title: as of: ${day}`,
    fields.lang === undefined &&
      `line ${at}: the language is taken to be English. To confirm, write below the title: language: en`,
  ];
  const names = reading.names.inferred.map(
    (named) =>
      `line ${named.cell.line}: "${named.name}" is taken to be ${articles[named.kind] ?? "a"} ${named.kind}. To confirm, write ${confirm[named.kind]?.(named) ?? ""}`,
  );
  return [...header.filter((line) => line !== false), ...names];
}

const articles: Readonly<Record<string, string>> = { issue: "an" };
