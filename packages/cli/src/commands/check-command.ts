import process from "node:process";
import { hasErrors, type DossierReading } from "@backgrounder/dossier";
import { Command } from "commander";
import pc from "picocolors";
import { openDossier } from "../files/open-dossier.js";
import { printReport, type Format } from "../reports/print-report.js";
import type { Report } from "../reports/report.js";
import { diagnosticsText, readingSummary } from "../reports/text.js";
import { lines, parts } from "../terminal-text/lines.js";
import { formatOption, jsonOption } from "./format-option.js";
import { reportOf } from "./usable-dossier.js";

const help = `
A dossier is a folder of records, a Markdown document (.md) or built JSON
(.json). Each error comes with its file, line and column, and says what is
wrong, why it matters and how to fix it.

Examples:
  $ backgrounder check talks                  the folder that contains dossier.yml
  $ backgrounder check talks.md               one document
  $ backgrounder check talks --format sarif   for a pull request

Exit codes: 0 no errors (there may be warnings), 1 errors, 2 wrong usage.`;

export function checkCommand(): Command {
  return new Command("check")
    .description("Reads a dossier and reports every error that makes it unusable.")
    .argument("<dossier>", "a folder, a document or built JSON")
    .addOption(formatOption("text", "json", "sarif"))
    .addOption(jsonOption())
    .addHelpText("after", help)
    .action(run);
}

async function run(path: string, { format }: { format: Format }): Promise<void> {
  const open = await openDossier(path);
  const { dossier, inferred } = open;
  const report = reportOf(open);
  const about = { dossier: dossier?.id ?? null, records: dossier?.records.length ?? 0, inferred };
  printReport(report, { format, command: "check", path, about, text: () => textOf(open, report) });
  if (hasErrors(open)) process.exitCode = 1;
}

function textOf(open: DossierReading, report: Report): string {
  const colour = hasErrors(open) ? pc.red : pc.green;
  return parts(
    inferredText(open.inferred),
    diagnosticsText(report.diagnostics),
    colour(readingSummary(report, open.dossier)),
  );
}

/** What the reader inferred is listed, so that no one publishes a guess without seeing it. */
function inferredText(inferred: DossierReading["inferred"]): string | undefined {
  if (inferred.length === 0) return undefined;
  const guesses = inferred.map(({ place, message, fix = "" }) =>
    lines(`line ${place.line}: ${message} ${fix}`, "    ", "  "),
  );
  return [pc.bold("Inferred from the document. Please confirm:"), ...guesses].join("\n");
}
