import type { ReadDossier } from "../result/places.js";
import { readWhole } from "./read-document.js";

export interface MintedIds {
  /** The document with its ids; the same text where it had them all. */
  text: string;
  /** The ids that were written, in the order of their lines. */
  written: string[];
  read: ReadDossier;
}

/**
 * Writes an id at the end of every line that makes a record and has none, and of the title. Nothing else of the
 * document changes, and what has an id keeps it. A line with an error gets none: it might be another one when mended.
 */
export function mintIds(file: string, text: string): MintedIds {
  const { read, layout, items, id } = readWhole(file, text);
  const broken = new Set(read.leftOut);
  const lines = [
    ...(layout.title === undefined ? [] : [{ line: layout.title, id }]),
    ...items.filter(({ draft }) => !broken.has(draft.id)).map(({ item, draft }) => ({ line: item.line, id: draft.id })),
  ];
  const missing = lines.filter(({ line }) => line.id === undefined).toSorted((a, b) => a.line.end - b.line.end);
  const pieces: string[] = [];
  let from = 0;
  for (const { line, id } of missing) {
    pieces.push(text.slice(from, line.end), ` {#${id}}`);
    from = line.end;
  }
  return { text: `${pieces.join("")}${text.slice(from)}`, written: missing.map((one) => one.id), read };
}
