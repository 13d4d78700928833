import { hasErrors, readDossier } from "@backgrounder/dossier";
import type { Dossier } from "@backgrounder/model/talks";

/** The dossier that a document holds. With an error in it nothing is built, so that no page lacks a fact unnoticed. */
export function dossierFrom(path: string, text: string): Dossier {
  const reading = readDossier({ path, text });
  if (reading.dossier !== undefined && !hasErrors(reading)) return reading.dossier;
  const problems = reading.diagnostics.map(({ place, message }) => `${place.file}:${place.line} ${message}`);
  throw new Error(`${path} has errors. Correct it and build again:\n${problems.join("\n")}`);
}
