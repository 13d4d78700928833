import { stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import { readDocument } from "./document/read-document.js";
import { assemble } from "./result/assemble.js";
import { fileText, largestDossier, unreadable } from "./folder/file-text.js";
import type { ReadDossier } from "./result/places.js";
import { readBuilt } from "./built/read-built.js";
import { headerName } from "./folder/header-name.js";
import { readFolder } from "./folder/read-folder.js";

/**
 * Reads a dossier in any of its forms: a folder of records, one Markdown document, or the JSON that was built.
 * A record that is broken is reported and left out, all others are read, so that every problem is named at once.
 */
export async function readDossier(path: string): Promise<ReadDossier> {
  try {
    if ((await stat(path)).isDirectory()) return await readFolder(path);
  } catch (error) {
    return refused(path, unreadable(error));
  }
  const reader = readers[extname(path).toLowerCase()];
  if (reader === undefined) return refused(path, noDossier(path));
  const read = await fileText(path, largestDossier);
  return "why" in read ? refused(path, read.why) : reader(path, read.text);
}

const readers: Partial<Record<string, (file: string, text: string) => ReadDossier>> = {
  ".json": readBuilt,
  ".md": readDocument,
};

function noDossier(path: string): string {
  const forms = "A dossier is a folder of records, a Markdown document (.md) or built JSON (.json).";
  const name = basename(path).toLowerCase();
  if (name === headerName) return `${forms} Name the folder that holds this file.`;
  if (/\.ya?ml$/.test(name)) return `${forms} This is one record: name the folder that holds ${headerName}.`;
  if (/\.(docx|aml|archieml|txt)$/.test(name)) return `${forms} Make a document of this first: backgrounder start.`;
  return forms;
}

function refused(file: string, message: string): ReadDossier {
  const problem = { rule: "file", severity: "error", message, file, line: 1, column: 1 } as const;
  return assemble({ value: undefined, problems: [problem], places: new Map() }, [], []);
}
