import { keysByPhrase } from "../languages/patterns.js";
import type { HeaderField } from "../languages/vocabulary.js";
import { words } from "../languages/words.js";
import { plain } from "./text/plain.js";

const fields = keysByPhrase(words.header);

/** A field of the dossier itself, and where its value begins: `as of: 2026-03-02`. */
export interface HeaderLine {
  field: HeaderField;
  at: number;
}

/** The field that a line under the title is about; undefined if it is about none. */
export function headerField(text: string): HeaderLine | undefined {
  const colon = text.slice(0, 40).indexOf(":");
  if (colon < 0) return undefined;
  const word = plain(text.slice(0, colon).replace(/^[*_]{1,2}|[*_]{1,2}$/g, "")).toLowerCase();
  const field = fields.get(word);
  const marks = /^[*_]{1,2}(?=\s)/.exec(text.slice(colon + 1))?.[0].length ?? 0;
  return field && { field, at: colon + 1 + marks };
}
