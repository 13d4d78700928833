import process from "node:process";
import type { Dossier } from "@backgrounder/model/talks";
import { refuse } from "../terminal-text/standard-error.js";
import { usableDossier } from "./usable-dossier.js";

export interface PlacedDossier {
  path: string;
  dossier: Dossier;
}

/** Dossiers without errors, each of another id; undefined if there is something to fix, which is then printed. */
export async function usableDossiers(paths: readonly string[]): Promise<PlacedDossier[] | undefined> {
  const found: PlacedDossier[] = [];
  for (const path of paths) {
    const dossier = (await usableDossier(path))?.dossier;
    if (dossier === undefined) continue;
    const same = found.find((other) => other.dossier.id === dossier.id);
    if (same !== undefined) refuse(path, `It has the id ${dossier.id}, as ${same.path} has. Give each dossier once.`);
    found.push({ path, dossier });
  }
  return process.exitCode === 1 ? undefined : found;
}
