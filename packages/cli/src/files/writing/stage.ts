import type { Stats } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { TextFile } from "@backgrounder/dossier";
import { flushFolder, writeWhole } from "./whole-file.js";

export type Files = Iterable<TextFile> | AsyncIterable<TextFile>;

/** Writes files where no one looks yet, and returns their names. `like` finds the file that each will replace. */
export async function stage(
  folder: string,
  files: Files,
  like: (name: string) => Promise<Stats | undefined>,
): Promise<string[]> {
  await mkdir(folder);
  const written: string[] = [];
  for await (const { path: name, text } of files) {
    const file = join(folder, name);
    const replaced = await like(name);
    await mkdir(dirname(file), { recursive: true });
    await writeWhole(file, text, replaced);
    written.push(name);
  }
  await flushFolder(folder);
  return written;
}
