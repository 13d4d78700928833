import type { DossierRecord } from "@backgrounder/model/talks";
import type { HeaderField } from "../languages/vocabulary.js";
import { words } from "../languages/words.js";
import type { PlacedDiagnostic } from "../reading/diagnostics.js";
import { withArticle } from "../wording/lists.js";
import type { DocumentContext } from "./context/document-context.js";
import type { Inferred } from "./context/names.js";
import { cellOf, type Layout } from "./layout.js";
import type { Header } from "./read-header.js";
import { headingOf, sectionFor } from "./sections/sections.js";
import type { Cell } from "./text/cells.js";

/** The record for a name that has no line of its own. */
export const recordOfName = ({ kind, id, name }: Inferred): DossierRecord =>
  ({ kind, id, name, ...sectionFor(kind)?.ofName?.fields(name) }) as DossierRecord;

/** The line that would confirm what was inferred. */
const confirmation = ({ kind, name, id }: Inferred): string =>
  `under ${headingOf(kind)}: \`${name} | ${sectionFor(kind)?.ofName?.columns ?? ""} {#${id}}\``;

/** What the reader inferred, each with the line that would confirm it. */
export function inferredIn({ fields }: Header, { title }: Layout, context: DocumentContext): PlacedDiagnostic[] {
  const at = title === undefined ? { text: "", line: 1, column: 1 } : cellOf(title);
  const notice = (cell: Cell, message: string, confirm: string): PlacedDiagnostic => ({
    rule: "inferred",
    severity: "notice",
    message,
    fix: `To confirm, write ${confirm}`,
    path: "",
    place: context.placeOf(cell),
  });
  const day = context.asOf;
  const named = context.names.inferred.toSorted((a, b) => a.cell.line - b.cell.line || a.cell.column - b.cell.column);
  return [
    ...(fields.question === undefined
      ? [notice(at, "The title is used as the question.", `\`${fieldName("question")}: …?\``)]
      : []),
    ...(fields.asOf === undefined && day !== undefined
      ? [notice(at, `The document is taken to cover everything up to ${day}.`, `\`${fieldName("asOf")}: ${day}\``)]
      : []),
    ...(fields.lang === undefined
      ? [notice(at, "The language is read as English.", `\`${fieldName("lang")}: en\``)]
      : []),
    ...named.map((one) => notice(one.cell, `"${one.name}" is read as ${withArticle(one.kind)}.`, confirmation(one))),
  ];
}

const fieldName = (field: HeaderField): string => words.header[field][0] ?? field;
