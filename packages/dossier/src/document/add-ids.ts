import { needsTextFile } from "../reading/file-argument.js";
import type { Id } from "@backgrounder/model/article";
import { inFileOrder, type PlacedDiagnostic } from "../reading/diagnostics.js";
import type { TextFile } from "../reading/text-file.js";
import { readLines } from "./read-document.js";

/** A document with its ids. */
export interface DocumentWithIds {
  /** The text of the document; the same text if no id was missing. */
  text: string;
  /** The ids that were added, in the order of their lines. */
  added: Id[];
  /** What is wrong in the document. Lines with errors got no id. */
  diagnostics: PlacedDiagnostic[];
}

/**
 * Adds an id at the end of the title and of every line that makes a record and has none. Nothing else in the document
 * changes, and ids that are there stay. A line with an error gets none, because its id may be another one once it is fixed.
 */
export function addIds(document: TextFile): DocumentWithIds {
  needsTextFile(document, "addIds", "document");
  const { text } = document;
  const { parsed, layout, items, id } = readLines(document);
  const lines = [
    ...(layout.title === undefined ? [] : [{ line: layout.title, id }]),
    ...items
      .filter(({ draft }) => !parsed.unusable.has(draft.id))
      .map(({ item, draft }) => ({ line: item.line, id: draft.id })),
  ];
  const missing = lines.filter(({ line }) => line.id === undefined).toSorted((a, b) => a.line.end - b.line.end);
  const pieces: string[] = [];
  let from = 0;
  for (const { line, id } of missing) {
    pieces.push(text.slice(from, line.end), ` {#${id}}`);
    from = line.end;
  }
  return {
    text: `${pieces.join("")}${text.slice(from)}`,
    added: missing.map((one) => one.id),
    diagnostics: inFileOrder(parsed.diagnostics),
  };
}
