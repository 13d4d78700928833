const readingReasons: Partial<Record<string, string>> = {
  ENOENT: "File not found. Check the name and the folder you are in.",
  EACCES: "You have no permission to read this file.",
  EISDIR: "This is a folder. Name the files in it: folder/*.txt",
};

const writingReasons: Partial<Record<string, string>> = {
  EEXIST: "There is a file with this name already, but a folder is needed. Choose another name.",
  ENOTDIR: "Part of this path is a file, but a folder is needed. Choose another name.",
  EISDIR: "There is a folder with this name already. Name a file in it.",
  ENOENT: "The folder for this file does not exist. Create it first, or choose another one.",
  EACCES: "You have no permission to write here.",
};

/** Why a file could not be read, and how to fix it. */
export const unreadable = (error: unknown): string =>
  readingReasons[codeOf(error)] ?? `The file could not be read (${messageOf(error)}).`;

/** Why a file could not be written, and how to fix it. */
export const unwritable = (error: unknown): string =>
  writingReasons[codeOf(error)] ?? `The file could not be written (${messageOf(error)}).`;

export const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? "";

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
