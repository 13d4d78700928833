import process from "node:process";
import type { Id } from "@backgrounder/model/article";
import { lintDossier, type Diagnostic, type Dossier, type LintReport } from "@backgrounder/model/talks";
import { Command } from "commander";
import { unreadable } from "../files/file-errors.js";
import { sourceTexts } from "../files/source-texts.js";
import { lintText } from "../reports/lint-text.js";
import { printReport, type Format } from "../reports/print-report.js";
import { inFileOrder, type Report } from "../reports/report.js";
import { printable } from "../terminal-text/printable.js";
import { dayArgument } from "./day-argument.js";
import { formatOption, jsonOption } from "./format-option.js";
import { usableDossier, type UsableDossier } from "./usable-dossier.js";

interface LintOptions {
  asOf: string;
  sources?: string;
  format: Format;
}

const help = `
Fix every warning, or accept it, before you publish. A notice is worth a look.
To accept a warning, name its rule in the record, under accepted, with a reason
and your name.

With --sources, quoted words are looked up in the texts of the sources. A text
belongs to the source that has its sha256, whatever the file is called. Without
--sources, the summary says how many references were not looked up.

Examples:
  $ backgrounder lint talks --as-of 2026-03-20
  $ backgrounder lint talks --as-of 2026-03-20 --sources ~/articles
  $ backgrounder lint talks --as-of 2026-03-20 --format sarif

Exit codes: 0 no open warnings (there may be notices), 1 open warnings or an
unusable dossier, 2 wrong usage.`;

export function lintCommand(): Command {
  return new Command("lint")
    .description("Reports what an editor should fix, or accept, before a dossier is published.")
    .argument("<dossier>", "a folder, a document or built JSON")
    .requiredOption(
      "--as-of <date>",
      "the day of the check: anything still planned for an earlier day is overdue",
      dayArgument,
    )
    .option("--sources <dir>", "a folder with the texts of the sources, in UTF-8")
    .addOption(formatOption("text", "json", "sarif"))
    .addOption(jsonOption())
    .addHelpText("after", help)
    .action(run);
}

async function run(path: string, { asOf, sources, format }: LintOptions, command: Command): Promise<void> {
  const open = await usableDossier(path, { format, command: "lint" });
  if (open === undefined) return;
  const texts = sources === undefined ? undefined : await textsIn(sources, open.dossier, command);
  const found = lintDossier(open.dossier, { asOf, ...(texts && { texts }) });
  const report = placed(found, open);
  const { uncheckedReferences } = found;
  printReport(report, {
    format,
    command: "lint",
    path,
    about: { dossier: open.dossier.id, asOf, uncheckedReferences },
    text: () => lintText(report, { uncheckedReferences, hasTexts: texts !== undefined }),
  });
  if (report.diagnostics.some(({ severity }) => severity === "warning")) process.exitCode = 1;
}

/** With the places in the dossier's files, in their order. */
function placed({ diagnostics, accepted }: LintReport, open: UsableDossier): Report {
  const withPlace = <D extends Diagnostic>(diagnostic: D): D => ({
    ...diagnostic,
    place: open.placeOf(diagnostic.record, diagnostic.path),
  });
  return { diagnostics: inFileOrder(diagnostics.map(withPlace)), accepted: inFileOrder(accepted.map(withPlace)) };
}

async function textsIn(folder: string, dossier: Dossier, command: Command): Promise<Map<Id, string>> {
  try {
    return await sourceTexts(dossier, folder);
  } catch (error) {
    return command.error(`error: --sources ${printable(folder)}: ${unreadable(error)}`);
  }
}
