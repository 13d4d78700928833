import { printable } from "../terminal-text/printable.js";
import { ReadingError } from "./read-bytes.js";
import { WritingError } from "./writing/writing-error.js";

const reasons: Partial<Record<string, string>> = {
  ENAMETOOLONG: "This name is too long for the disk. Choose a shorter one.",
  ELOOP: "These symbolic links lead in a circle. Choose another name.",
};

const readingReasons: Partial<Record<string, string>> = {
  ...reasons,
  ENOENT: "File not found. Check the name and the folder you are in.",
  EACCES: "You do not have permission to read this.",
  EISDIR: "This is a folder. Name the files in it, such as folder/*.txt",
  ENOTDIR: "Part of this path is a file, but a folder is needed. Check the name.",
};

const writingReasons: Partial<Record<string, string>> = {
  ...reasons,
  EEXIST: "There is a file with this name already, but a folder is needed. Choose another name.",
  ENOTDIR: "Part of this path is a file, but a folder is needed. Choose another name.",
  EISDIR: "There is a folder with this name already. Name a file in it.",
  ENOENT: "The folder for this file does not exist. Create it first, or choose another one.",
  EACCES: "You do not have permission to write here.",
  EPERM: "You do not have permission to write here.",
  EROFS: "This disk is read-only. Choose another place.",
  ENOSPC: "The disk is full. Nothing was changed. Free some space and run the command again.",
  EDQUOT: "Your quota on this disk is used up. Nothing was changed. Free some space and run the command again.",
};

/** Why a file could not be read, and how to fix it. */
export const unreadable = (error: unknown): string =>
  error instanceof ReadingError
    ? error.message
    : (readingReasons[codeOf(error)] ?? `The file could not be read (${messageOf(error)}).`);

/** Why a file could not be written, and how to fix it. */
export const unwritable = (error: unknown): string =>
  error instanceof WritingError
    ? error.message
    : (writingReasons[codeOf(error)] ?? `It could not be written (${messageOf(error)}).`);

export const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? "";

/** The system's own words, which name the file. */
const messageOf = (error: unknown): string => printable(error instanceof Error ? error.message : String(error));
