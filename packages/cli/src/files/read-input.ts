import { unreadable } from "./file-errors.js";
import { readBytes, readStandardInput } from "./read-bytes.js";

/** In bytes. A book has two million. */
export const mostOfAnInput = 32 * 1024 * 1024;

/** The text of one input, or why it could not be read, in sentences. */
export type Input = ReadInput | { name: string; error: string };

export interface ReadInput {
  name: string;
  text: string;
}

/** `-` is standard input. Never rejects: one bad file must not keep the others from being read. */
export async function readInput(name: string): Promise<Input> {
  try {
    return decode(
      name === "-" ? "standard input" : name,
      name === "-" ? await readStandardInput(mostOfAnInput) : await readBytes(name, mostOfAnInput),
    );
  } catch (error) {
    return { name, error: unreadable(error) };
  }
}

/** The byte order mark stays, so that places are offsets into the file as it is. */
function decode(name: string, bytes: Uint8Array): Input {
  if (bytes.includes(0)) return { name, error: "This is not a text file. Save it as plain text in UTF-8." };
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    if (text.trim() === "") return { name, error: "The file is empty." };
    return { name, text };
  } catch {
    return { name, error: "The file is not in UTF-8. Save it again in that encoding." };
  }
}
