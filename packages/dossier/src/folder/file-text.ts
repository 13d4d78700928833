import { readFile } from "node:fs/promises";

/** The text of a file, or why there is none. */
export type FileText = { text: string } | { why: string };

const megabyte = 1024 * 1024;

/** What no person writes is refused before it is parsed. */
export const largestRecord = megabyte;
export const largestDossier = 64 * megabyte;

/** Never rejects: one bad file must not keep the others from being read. */
export async function fileText(file: string, largest: number, ifMissing?: string): Promise<FileText> {
  try {
    return decoded(await readFile(file), largest);
  } catch (error) {
    return { why: (isMissing(error) ? ifMissing : undefined) ?? unreadable(error) };
  }
}

function decoded(bytes: Uint8Array, largest: number): FileText {
  if (bytes.length > largest) {
    const size = Math.ceil(bytes.length / megabyte);
    return { why: `The file holds ${size} MB; at most ${largest / megabyte} MB are read. Is it the right one?` };
  }
  if (bytes.includes(0)) return { why: "The file holds bytes that are no text. Save it as plain text in UTF-8." };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { why: "The file is not in UTF-8. Save it again in that encoding." };
  }
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === "ENOENT";

const reasons: Partial<Record<string, string>> = {
  ENOENT: "Nothing stands here. Check the name, and the folder that you are in.",
  EACCES: "This may not be read. Check its permissions.",
};

const writingReasons: Partial<Record<string, string>> = {
  EEXIST: "A file stands here, and a folder is asked for. Name another.",
  ENOTDIR: "A part of this path is a file, and a folder is asked for. Name another.",
  EISDIR: "A folder stands here, and a file is asked for. Name a file in it.",
  ENOENT: "The folder that it would stand in is missing. Make it first, or name another.",
  EACCES: "This may not be written. Check the permissions of its folder.",
};

export function unwritable(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  const reason = error instanceof Error ? error.message : String(error);
  return writingReasons[code] ?? `This could not be written (${reason}).`;
}

export function unreadable(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  return reasons[code] ?? `This could not be read (${error instanceof Error ? error.message : String(error)}).`;
}
