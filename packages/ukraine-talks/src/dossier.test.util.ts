import { fileURLToPath } from "node:url";
import type { Dossier } from "@backgrounder/model/talks";
import { buildFiles, readDossier } from "@backgrounder/dossier";

const folder = new URL("../", import.meta.url);

export const pathOf = (name: string): string => fileURLToPath(new URL(name, folder));

/** The files of `data/`, read as the command reads them. */
export const read = await readDossier(pathOf("data"));

export const dossier: Dossier = read.dossier ?? whole();

/** What the command makes of it, by name of file. */
export const built = buildFiles(dossier);

function whole(): never {
  throw new Error(`data/ is not read: ${read.problems.map(({ file, message }) => `${file}: ${message}`).join("\n")}`);
}
