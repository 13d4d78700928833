import type { Answer, Dossier } from "@backgrounder/model/talks";
import type { DocumentContext } from "./context/document-context.js";
import { referencesIn } from "./columns/references.js";
import { readSignature } from "./read-signature.js";
import { cellsOf, type Cell } from "./text/cells.js";
import { plain } from "./text/plain.js";

export const answerExample = "`answer: The company has offered 3.5 per cent. | 2026-03-02, desk editor | s1, s2`";

/**
 * What the editors answer to the question, with its day, who gives it, and its sources. There may be several lines, each
 * of another day: a page of an earlier day shows the answer of that day.
 */
export function readAnswer(cell: Cell, fields: Partial<Omit<Dossier, "records">>, context: DocumentContext): void {
  const [words, signature, ...sources] = cellsOf(cell.text, cell.line, cell.column);
  if (words === undefined || signature === undefined)
    return context.report(
      cell,
      "header",
      `The day of the answer, or who gives it, is missing. Write it like: ${answerExample}`,
    );
  const signed = readSignature(
    signature,
    `The name of who gives the answer is missing. Write it like: ${answerExample}`,
    context,
  );
  if (signed === undefined) return;
  const answer: Answer = { text: plain(words.text), ...signed };
  fields.answers = [...(fields.answers ?? []), answer];
  // The sources are listed further down.
  context.later.push(() => {
    const references = sources
      .flatMap((source) => referencesIn(source, context))
      .flatMap((found) => {
        if (found.reference !== undefined) return [found.reference];
        context.report(found.part, "unknown-source", found.message);
        return [];
      });
    if (references.length > 0) answer.references = references;
  });
}
