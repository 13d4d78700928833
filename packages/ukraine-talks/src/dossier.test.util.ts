import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildFiles, readDossier } from "@backgrounder/dossier";
import type { Dossier } from "@backgrounder/model/talks";

const folder = new URL("../", import.meta.url);

export const pathOf = (name: string): string => fileURLToPath(new URL(name, folder));

const data = new URL("data/", folder);
const files = readdirSync(data, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".yml"))
  .map((path) => ({ path: path.replaceAll("\\", "/"), text: readFileSync(new URL(path, data), "utf8") }));

/** The files in `data/`, read as the command reads them. */
export const read = readDossier(files, { folder: "data" });

export const dossier: Dossier = read.dossier ?? unreadable();

/** What the command builds, by the name of the file. */
export const built: ReadonlyMap<string, string> = new Map(buildFiles(dossier).map(({ path, text }) => [path, text]));

function unreadable(): never {
  const messages = read.diagnostics.map(({ place, message }) => `${place.file}: ${message}`);
  throw new Error(`data/ could not be read:\n${messages.join("\n")}`);
}
