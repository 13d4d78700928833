import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { buffer } from "node:stream/consumers";

export const standardInput = "-";

/** An input that cannot be read as an article; the message says why and what to do. */
export class InputRefused extends Error {}

export interface Input {
  input: string;
  /** For messages and names of pages. */
  name: string;
}

/** The text of a file or of standard input. Throws `InputRefused`. */
export async function readInput(file: string): Promise<Input> {
  const bytes = file === standardInput ? await buffer(process.stdin) : await fromDisk(file);
  const input = decode(bytes);
  if (input.trim() === "") throw new InputRefused("is empty. Give a file with the text of an article.");
  return { input, name: file === standardInput ? "standard input" : basename(file) };
}

async function fromDisk(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new InputRefused(reasonOf(error));
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return "does not exist. Check the path.";
  if (code === "EISDIR") return "is a folder. Name the files in it.";
  if (code === "EACCES") return "may not be read. Check its permissions.";
  return `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
}

/** Offsets count from the first letter, so a byte order mark is taken off before them. */
function decode(bytes: Buffer): string {
  if (bytes.includes(0)) throw new InputRefused("is not plain text. Save the article as a text file in UTF-8.");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new InputRefused("is not UTF-8. Save it as UTF-8 text.");
  }
}
