import process from "node:process";
import type { Dossier } from "@backgrounder/model/talks";
import { hasErrors, type OpenDossier, openDossier } from "@backgrounder/dossier";
import { errorColours } from "./terminal.js";
import { problemsSummary, problemsText } from "./told/problems.js";

export type UsableDossier = OpenDossier & { dossier: Dossier };

/**
 * A dossier without errors, for a command that works with it; undefined where it has some, which are then all named,
 * and the exit code says refused. Warnings are named, too, and hinder nothing.
 */
export async function usableDossier(path: string, json?: true): Promise<UsableDossier | undefined> {
  const open = await openDossier(path);
  const { dossier, problems } = open;
  if (problems.length > 0) process.stderr.write(`${problemsText(problems, errorColours)}\n`);
  if (dossier !== undefined && !hasErrors(open)) return { ...open, dossier };
  process.stderr.write(`\n${problemsSummary(open)} Mend the errors first.\n`);
  if (json) process.stdout.write(`${JSON.stringify({ refused: true, problems }, null, 2)}\n`);
  process.exitCode = 1;
  return undefined;
}
