import { visit, type Document } from "yaml";
import type { PlacedDiagnostic } from "../reading/diagnostics.js";

/** Makes an error about the text from one offset to another. */
type ErrorAt = (message: string, start: number, end: number) => PlacedDiagnostic;

/**
 * Behind a value without quotes, a space and `#` begin a comment, so the words after them are not read. `#2` is hardly
 * ever meant so, and is an error; `# with a space` can be meant, and is a warning. Comments on lines of their own are
 * comments.
 */
export function wordsInComments(document: Document.Parsed, text: string, errorAt: ErrorAt): PlacedDiagnostic[] {
  const found: PlacedDiagnostic[] = [];
  visit(document, {
    Scalar: (role, { range, type }) => {
      if (role === "key" || range === undefined || range === null || type?.startsWith("QUOTE_") === true) return;
      const comment = commentIn(text, range, type);
      if (comment === undefined) return;
      const [start, end] = comment;
      const words = text.slice(start, end).trimEnd();
      const severity = /^#(?!\s|$)/.test(words) ? "error" : "warning";
      const message = `A space and # begin a comment, so "${shortened(words)}" is not read. Put the whole value in quotes. If it is a comment, put it on a line of its own.`;
      found.push({ ...errorAt(message, start, start + words.length), severity });
    },
  });
  return found;
}

/** From the `#` to the end of its line. Words below a `|` or `>` may have a `#`, and the line with that sign may not. */
function commentIn(text: string, [start, end]: Range, type: string | null | undefined): [number, number] | undefined {
  const from = type?.startsWith("BLOCK_") === true ? start : end;
  const line = /^[^\r\n]*/.exec(text.slice(from, from + longestLine))?.[0] ?? "";
  const at = /^(?:[|>][\d+-]*)?[ \t]*(?=#)/.exec(line)?.[0].length;
  return at === undefined ? undefined : [from + at, from + line.length];
}

type Range = readonly [start: number, valueEnd: number, nodeEnd: number];

const longestLine = 10_000;

const shortened = (words: string): string => (words.length > 40 ? `${words.slice(0, 40)}…` : words);
