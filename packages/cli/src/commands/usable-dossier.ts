import process from "node:process";
import { hasErrors, type DossierReading } from "@backgrounder/dossier";
import type { Dossier } from "@backgrounder/model/talks";
import { openDossier } from "../files/open-dossier.js";
import { printReport, type PrintedAs } from "../reports/print-report.js";
import type { Report } from "../reports/report.js";
import { diagnosticsText, readingSummary } from "../reports/text.js";
import { printError } from "../terminal-text/print.js";
import { errorColours } from "../terminal-text/standard-error.js";

export type UsableDossier = DossierReading & { dossier: Dossier };

/**
 * A dossier without errors, for a command that works with it. If there are errors, they are printed, the exit code
 * becomes 1 and the result is undefined. Warnings are printed, too, but do not stop the command.
 */
export async function usableDossier(
  path: string,
  printedAs: Pick<PrintedAs, "format" | "command"> = { format: "text", command: "check" },
): Promise<UsableDossier | undefined> {
  const open = await openDossier(path);
  const { dossier } = open;
  const report = reportOf(open);
  if (report.diagnostics.length > 0) {
    printError(`${diagnosticsText(report.diagnostics, errorColours)}\n`);
  }
  if (dossier !== undefined && !hasErrors(open)) return { ...open, dossier };
  printError(`\n${readingSummary(report, dossier)} Fix the errors first.\n`);
  printReport(report, { ...printedAs, path, text: () => "", about: { refused: true } });
  process.exitCode = 1;
  return undefined;
}

export const reportOf = ({ diagnostics }: Pick<DossierReading, "diagnostics">): Report => ({
  diagnostics,
  accepted: [],
});
