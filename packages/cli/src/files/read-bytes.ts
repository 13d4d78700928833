import { constants } from "node:fs";
import { open } from "node:fs/promises";
import process from "node:process";

const megabyte = 1024 * 1024;

/** Why a file is not read, in sentences for the person who named it. */
export class ReadingError extends Error {
  override name = "ReadingError";
}

/** The bytes of a regular file. Its size is looked at before it is read, and again while it is read. */
export async function readBytes(path: string, most: number): Promise<Uint8Array> {
  // Without this flag, opening a pipe that no one writes to would wait for ever.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const found = await file.stat();
    if (found.isDirectory()) throw Object.assign(new Error("This is a folder."), { code: "EISDIR" });
    if (!found.isFile()) throw new ReadingError("This is not a regular file. To read from a program, pipe its output.");
    if (found.size > most) throw new ReadingError(tooLarge(found.size, most));
    return await untilEnd(file.createReadStream({ autoClose: false }), most);
  } finally {
    await file.close();
  }
}

/** What is piped in. */
export const readStandardInput = (most: number): Promise<Uint8Array> => untilEnd(process.stdin, most);

async function untilEnd(stream: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > most) throw new ReadingError(tooLarge(size, most));
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const tooLarge = (size: number, most: number): string =>
  `The file has ${size > most * 2 ? Math.ceil(size / megabyte) : `more than ${most / megabyte}`} MB, and at most ${most / megabyte} MB are read. Is it the right file?`;
