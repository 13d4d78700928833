import process from "node:process";
import type { Id } from "@backgrounder/model/article";
import { lintDossier, type Dossier } from "@backgrounder/model/talks";
import { Command } from "commander";
import { dayArgument } from "./day-argument.js";
import { placeIn, unreadable } from "@backgrounder/dossier";
import { sourceTexts } from "./source-texts.js";
import { lintText, placeAll, type PlacedReport } from "./told/lint.js";
import { printable } from "./terminal.js";
import { usableDossier } from "./usable-dossier.js";

interface LintOptions {
  asOf: string;
  sources?: string;
  json?: true;
}

const help = `
A warning must be mended or answered before publication; a notice is worth a
look. A warning is answered in the record, under accepted: the rule, a reason
and a name. It is then listed as answered.

With --sources, words that the records point at are looked up in the sources'
texts: a file is the text of the source record that holds its sha256, whatever
the file is called. Without, it says how many were not.

Examples:
  $ backgrounder lint talks --as-of 2026-03-20
  $ backgrounder lint talks --as-of 2026-03-20 --sources ~/articles
  $ backgrounder lint talks --as-of 2026-03-20 --json

Exit codes: 0 no open warnings (there may be notices), 1 open warnings, or an
unusable dossier, 2 wrong usage.`;

export function lintCommand(): Command {
  return new Command("lint")
    .summary("name what an editor should see before publication")
    .description("Names what an editor should mend, or answer, before a dossier is published.")
    .argument("<dossier>", "a folder, a document or built JSON")
    .requiredOption(
      "--as-of <date>",
      "the day on which you ask: what was planned for an earlier one is overdue",
      dayArgument,
    )
    .option("--sources <dir>", "a folder with the texts of the sources, in UTF-8")
    .option("--json", "the diagnostics as one JSON value")
    .addHelpText("after", help)
    .action(run);
}

async function run(path: string, { asOf, sources, json }: LintOptions, command: Command): Promise<void> {
  const open = await usableDossier(path, json);
  if (open === undefined) return;
  const texts = sources === undefined ? undefined : await textsIn(sources, open.dossier, command);
  const found = lintDossier(open.dossier, { asOf, ...(texts && { texts }) });
  const report = placeAll(found, texts !== undefined, (record, field) => placeIn(open, record, field, path));
  process.stdout.write(json ? `${JSON.stringify(asJson(open.dossier, asOf, report), null, 2)}\n` : lintText(report));
  if (report.diagnostics.some(({ severity }) => severity === "warning")) process.exitCode = 1;
}

async function textsIn(folder: string, dossier: Dossier, command: Command): Promise<Map<Id, string>> {
  try {
    return await sourceTexts(dossier, folder);
  } catch (error) {
    return command.error(`error: --sources ${printable(folder)}: ${unreadable(error)}`);
  }
}

function asJson({ id }: Dossier, asOf: string, { diagnostics, accepted, uncheckedReferences }: PlacedReport): object {
  const warnings = diagnostics.filter(({ severity }) => severity === "warning").length;
  return {
    dossier: id,
    asOf,
    warnings,
    notices: diagnostics.length - warnings,
    uncheckedReferences,
    diagnostics,
    accepted,
  };
}
