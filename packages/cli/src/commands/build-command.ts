import { join } from "node:path";
import { buildFiles, publishable, type TextFile } from "@backgrounder/dossier";
import { talksPage } from "@backgrounder/embed/page";
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
module with every id as a literal; and index.html with its stylesheet, a page
that needs no script. Editors' notes are left out. The same dossier always gives
the same files, byte for byte. If the dossier has errors, they are all reported
and nothing is written.

Examples:
  $ backgrounder build talks --out public
  $ backgrounder build talks --out dist --data    without the page

Exit codes: 0 done, 1 errors in the dossier, 2 wrong usage.`;

export function buildCommand(): Command {
  return new Command("build")
    .summary("write a dossier as data and as a page")
    .description("Writes a dossier as data for websites and programs, and as a page for readers.")
    .argument("<dossier>", "a folder, a document or built JSON")
    .requiredOption("--out <dir>", "the folder to write to; it is created if it does not exist", nameArgument)
    .option("--data", "write the data only, without the page")
    .addHelpText("after", help)
    .action(run);
}

async function run(path: string, { out, data }: { out: string; data?: true }): Promise<void> {
  // Not the whole reading, whose places in the files would stay in memory.
  const dossier = (await usableDossier(path))?.dossier;
  if (dossier === undefined) return;
  // The page first: it needs the most memory, and the data is large.
  const page = data ? [] : await pageFiles(dossier);
  const files = [...buildFiles(dossier), ...page];
  try {
    const written = await writeFolder(out, files, { inputs: await inputsOf(path) });
    for (const name of written) print(`${printable(join(out, name))}\n`);
  } catch (error) {
    refuse(`--out ${out}`, unwritable(error));
  }
}

async function pageFiles(dossier: Dossier): Promise<TextFile[]> {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): number => diagnostics.push(diagnostic);
  const page = talksPage(publishable(dossier), { styles: { href: stylesheetName }, report });
  if (diagnostics.length > 0) printError(`${diagnosticsText(diagnostics, errorColours)}\n`);
  return [
    { path: "index.html", text: page },
    { path: stylesheetName, text: await readStylesheet() },
  ];
}
