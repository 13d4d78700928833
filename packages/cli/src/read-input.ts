import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import process from "node:process";

/** One input, or why it was refused. */
export type Input = { name: string; text: string } | { name: string; error: string };

/** `-` is standard input. Never rejects: one bad file must not keep the others from being read. */
export async function readInput(name: string): Promise<Input> {
  try {
    return decode(
      name === "-" ? "standard input" : name,
      name === "-" ? await buffer(process.stdin) : await readFile(name),
    );
  } catch (error) {
    return { name, error: whyUnreadable(error) };
  }
}

/** The byte order mark stays, so that places are offsets into the file as it is. */
function decode(name: string, bytes: Uint8Array): Input {
  if (bytes.includes(0)) return { name, error: "holds bytes that are no text. Save it as plain text in UTF-8." };
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    if (text.trim() === "") return { name, error: "is empty. There is nothing to read in it." };
    return { name, text };
  } catch {
    return { name, error: "is not in UTF-8. Save it again in that encoding." };
  }
}

const reasons: Record<string, string> = {
  ENOENT: "was not found. Check its name and the folder that you are in.",
  EACCES: "may not be read. Check its permissions.",
  EISDIR: "is a folder. Name the files in it: folder/*.txt.",
};

function whyUnreadable(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  return reasons[code] ?? `could not be read (${error instanceof Error ? error.message : String(error)}).`;
}
