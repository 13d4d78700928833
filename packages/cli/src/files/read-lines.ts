import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { ReadingError } from "./read-bytes.js";

/** More than any line of a backup has. */
const longestLine = 8 * 1024 * 1024;

/**
 * The lines of a file of any size. Only a line feed ends one: Node's own reader of lines also stops at characters that
 * JSON may contain.
 */
export async function* readLines(path: string): AsyncGenerator<string> {
  // Without this flag, opening a pipe that no one writes to would wait for ever.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const found = await file.stat();
    if (found.isDirectory()) throw new ReadingError("This is a folder. Name the file of the backup.");
    if (!found.isFile()) throw new ReadingError("This is not a regular file.");
    let rest = "";
    for await (const text of file.createReadStream({ autoClose: false, encoding: "utf8" })) {
      const lines = (rest + String(text)).split("\n");
      rest = lines.pop() ?? "";
      if (rest.length > longestLine) throw new ReadingError("This is not a backup: one of its lines has no end.");
      yield* lines;
    }
    if (rest !== "") yield rest;
  } finally {
    await file.close();
  }
}
