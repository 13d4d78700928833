import { join } from "node:path";
import { buildFiles, publishable, type TextFile } from "@backgrounder/dossier";
import { talksSite } from "@backgrounder/embed/page";
import type { Diagnostic } from "@backgrounder/model/article";
import type { Dossier } from "@backgrounder/model/talks";
import { Command } from "commander";
import { unwritable } from "../files/file-errors.js";
import { inputsOf } from "../files/open-dossier.js";
import { readStylesheet, stylesheetName } from "../files/stylesheet.js";
import { writeFolder } from "../files/writing/write-folder.js";
import { diagnosticsText } from "../reports/text.js";
import { print, printError } from "../terminal-text/print.js";
import { printable } from "../terminal-text/printable.js";
import { errorColours, refuse } from "../terminal-text/standard-error.js";
import { nameArgument } from "./name-argument.js";
import { usableDossier } from "./usable-dossier.js";

const help = `
Writes dossier.json; dossier.js and dossier.d.ts, the same data as a typed
module with every id as a literal; and a small site that needs no script:
index.html, a page each for events, people, proposals and the rest, and their
stylesheet. Editors' notes are left out. The same dossier always gives
the same files, byte for byte. If the dossier has errors, they are all reported
and nothing is written.

Examples:
  $ backgrounder build talks --out public
  $ backgrounder build talks --out dist --data    without the pages
  $ backgrounder build talks --out public --days  with a page for each day of change

Exit codes: 0 done, 1 errors in the dossier, 2 wrong usage.`;

export function buildCommand(): Command {
  return new Command("build")
    .summary("write a dossier as data and as pages")
    .description("Writes a dossier as data for websites and programs, and as pages for readers.")
    .argument("<dossier>", "a folder, a document or built JSON")
    .requiredOption("--out <dir>", "the folder to write to; it is created if it does not exist", nameArgument)
    .option("--data", "write the data only, without the pages")
    .option("--days", "also a page for each day on which something changed")
    .addHelpText("after", help)
    .action(run);
}

async function run(path: string, { out, data, days }: { out: string; data?: true; days?: true }): Promise<void> {
  // Not the whole reading, whose places in the files would stay in memory.
  const dossier = (await usableDossier(path))?.dossier;
  if (dossier === undefined) return;
  // The pages first: they need the most memory, and the data is large.
  const pages = data ? [] : await pageFiles(dossier, days === true);
  const files = [...buildFiles(dossier), ...pages];
  try {
    const written = await writeFolder(out, files, { inputs: await inputsOf(path) });
    for (const name of written) print(`${printable(join(out, name))}\n`);
  } catch (error) {
    refuse(`--out ${out}`, unwritable(error));
  }
}

async function pageFiles(dossier: Dossier, days: boolean): Promise<TextFile[]> {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): number => diagnostics.push(diagnostic);
  const pages = talksSite(publishable(dossier), { styles: { href: stylesheetName }, days, report });
  if (diagnostics.length > 0) printError(`${diagnosticsText(diagnostics, errorColours)}\n`);
  return [
    ...pages.map(({ path, html }) => ({ path: `${path}index.html`, text: html })),
    { path: stylesheetName, text: await readStylesheet() },
  ];
}
