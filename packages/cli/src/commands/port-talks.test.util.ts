import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { portWages } from "@backgrounder/model/examples";
import type { Dossier } from "@backgrounder/model/talks";
import { folderFiles } from "@backgrounder/dossier";
import { afterAll } from "vitest";
import { writeFolder } from "../files/writing/write-folder.js";

const minutes = "Both sides met. The union may strike in April.\n";

/** The example, with a note, an accepted warning, and a source whose text is known by its checksum. */
export const portTalks: Dossier = {
  ...portWages,
  records: portWages.records.map((record) => {
    if (record.id === "source:minutes" && record.kind === "source")
      return { ...record, sha256: createHash("sha256").update(minutes).digest("hex") };
    if (record.id === "statement:may-strike")
      return {
        ...record,
        note: "Call again.",
        references: [{ source: "source:minutes", selector: { exact: "may strike in May" } }],
      };
    if (record.id !== "event:round-1") return record;
    return {
      ...record,
      accepted: [{ rule: "source-older-than-fact", reason: "It announced the round.", by: "desk editor" }],
    };
  }),
};

/** Writes a dossier as a folder of records. */
export const writeDossier = (dossier: Dossier, folder: string): Promise<string[]> =>
  writeFolder(folder, folderFiles(dossier));

interface PortFolders {
  root: string;
  /** The example, as a folder. */
  talks: string;
  /** The same, with an unknown value in one record and an unknown issue in another. */
  broken: string;
}

/** Writes the example to a temporary folder, beside a folder `texts` for `--sources`. */
export async function writePortFolders(): Promise<PortFolders> {
  const root = await mkdtemp(join(tmpdir(), "backgrounder-commands-"));
  const [talks, broken] = [join(root, "talks"), join(root, "broken")];
  await writeDossier(portTalks, talks);
  await writeDossier(portTalks, broken);
  await writeFile(
    join(broken, "event/round-1.yml"),
    'id: event:round-1\nname: "First\u001b[31m"\ntype: round\nstatus: hapened\n',
  );
  await writeFile(
    join(broken, "event/round-2.yml"),
    "id: event:round-2\nname: Second\ntype: round\nstatus: planned\nagenda: [issue:wages]\n",
  );
  await mkdir(join(root, "texts"));
  await writeFile(join(root, "texts/any name.txt"), minutes);
  return { root, talks, broken };
}

/** The same for all tests of a file: the folders are removed after the last one. */
export async function portFolders(): Promise<PortFolders> {
  const folders = await writePortFolders();
  afterAll(() => rm(folders.root, { recursive: true }));
  return folders;
}

export const json = (text: string): Record<string, unknown> => JSON.parse(text) as Record<string, unknown>;
