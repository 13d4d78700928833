import process from "node:process";
import { Command } from "commander";
import pc from "picocolors";
import { hasErrors, type OpenDossier, openDossier } from "@backgrounder/dossier";
import { lines, parts } from "./told/lines.js";
import { problemsSummary, problemsText } from "./told/problems.js";

const help = `
A dossier is a folder of records, a Markdown document (.md) or built JSON
(.json). Every problem is named, with its file, line and column: what is wrong,
why, and how to mend it.

Examples:
  $ backgrounder check talks                  the folder that holds dossier.yml
  $ backgrounder check talks.md               one document
  $ backgrounder check talks --json           for a program

Exit codes: 0 no errors (there may be warnings), 1 errors, 2 wrong usage.`;

export function checkCommand(): Command {
  return new Command("check")
    .summary("name everything that makes a dossier unusable")
    .description("Reads a dossier and names everything in it that makes it unusable.")
    .argument("<dossier>", "a folder, a document or built JSON")
    .option("--json", "the problems as one JSON value")
    .addHelpText("after", help)
    .action(run);
}

async function run(path: string, { json }: { json?: true }): Promise<void> {
  const open = await openDossier(path);
  process.stdout.write(json ? `${JSON.stringify(asJson(open), null, 2)}\n` : toldOf(open));
  if (hasErrors(open)) process.exitCode = 1;
}

function toldOf(open: OpenDossier): string {
  const summary = problemsSummary(open);
  return parts(
    open.inferred.length === 0 ? undefined : inferredText(open.inferred),
    problemsText(open.problems),
    hasErrors(open) ? pc.red(summary) : pc.green(summary),
  );
}

/** What the reader worked out is listed, so that nobody publishes a guess unseen. */
const inferredText = (inferred: readonly string[]): string =>
  [pc.bold("Worked out by the reader; please confirm"), ...inferred.map((line) => lines(line, "    ", "  "))].join(
    "\n",
  );

function asJson({ dossier, problems, inferred }: OpenDossier): object {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  return {
    dossier: dossier?.id ?? null,
    records: dossier?.records.length ?? 0,
    errors,
    warnings: problems.length - errors,
    problems,
    inferred,
  };
}
