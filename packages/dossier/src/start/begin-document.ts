import { ArgumentError } from "@backgrounder/model/article";
import { documentOfLines, type BegunDocument } from "./document-of-lines.js";
import type { TextFile } from "../reading/text-file.js";

/** A Word file (`.docx`). */
export interface WordFile {
  path: string;
  bytes: Uint8Array;
}

/**
 * Begins a document from notes: a Word file, or the text of a file in ArchieML (`.aml`, `.archieml`), Markdown or plain
 * text. Lines that can only be one thing are put in the form of their section, and all others are kept word for word under
 * Notes. Rejects with an error for the editor if a Word file cannot be read.
 */
export async function beginDocument(notes: TextFile | WordFile): Promise<BegunDocument> {
  const { path, bytes, text: words } = (notes ?? {}) as Partial<TextFile & WordFile>;
  if (typeof path !== "string" || !(bytes instanceof Uint8Array || typeof words === "string"))
    throw ArgumentError.of("beginDocument", "notes", "a file: an object with `path` and `text` or `bytes`", notes);
  if ("bytes" in notes) return beginFromWord(notes.bytes);
  const text = notes.text.replace(/^\uFEFF/, "");
  if (!/\.(?:aml|archieml)$/i.test(notes.path)) return documentOfLines(text.split(/\r\n|\n|\r/));
  const { archiemlLines } = await import("./archieml-lines.js");
  return documentOfLines(archiemlLines(text));
}

/** The library for Word files is large, so it is only loaded when one is read. */
async function beginFromWord(bytes: Uint8Array): Promise<BegunDocument> {
  const { wordLines } = await import("./word-lines.js");
  const { lines, ...about } = await wordLines(bytes).catch((cause: unknown) => {
    if (cause instanceof Error && cause.name === "WordFileError") throw cause;
    throw new Error("This Word file cannot be read. Save it again as .docx, or as plain text.", { cause });
  });
  if (lines.length === 0) throw new Error("This Word file has no text.");
  return documentOfLines(lines, about);
}
