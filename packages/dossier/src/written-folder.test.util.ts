import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import type { FileProblem } from "./result/places.js";

/** The dossier's own fields, and a party: the least that can be read. */
export const header = "schemaVersion: 1\nid: dossier:a\nname: A\nquestion: What?\nlang: en\nasOf: 2026-03-20\n";
export const port = "id: party:port\nname: Port\ntype: organisation\n";

/** A folder for the files of one test file, emptied after it. */
export interface Scratch {
  root: string;
  /** A new folder with a dossier's own fields and these files. */
  folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string>;
}

export function scratch(): Scratch {
  let count = 0;
  const found: Scratch = {
    root: "",
    async folderOf(files) {
      const folder = join(found.root, String(count++));
      for (const [path, content] of Object.entries({ "dossier.yml": header, ...files })) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), content);
      }
      return folder;
    },
  };
  beforeAll(async () => {
    found.root = await mkdtemp(join(tmpdir(), "backgrounder-"));
  });
  afterAll(() => rm(found.root, { recursive: true }));
  return found;
}

/** Problems as `path:line:column rule`, and the message of each. */
export const told = (problems: readonly FileProblem[], folder: string): Record<string, string> =>
  Object.fromEntries(
    problems.map(({ file, line, column, rule, message }) => [
      `${file.replace(`${folder}/`, "")}:${line}:${column} ${rule}`,
      message,
    ]),
  );
