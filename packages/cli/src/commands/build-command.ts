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
  const diagnostics: Diagnostic[] = [];
  const files = filesOf(dossier, { data, days, report: (found) => diagnostics.push(found) });
  try {
    const written = await writeFolder(out, files, { inputs: await inputsOf(path) });
    if (diagnostics.length > 0) printError(`${diagnosticsText(diagnostics, errorColours)}\n`);
    for (const name of written.toSorted(dataFirst)) print(`${printable(join(out, name))}\n`);
  } catch (error) {
    refuse(`--out ${out}`, unwritable(error));
  }
}

/** What a program reads before what a browser shows. */
const dataFirst = (a: string, b: string): number => Number(isPage(a)) - Number(isPage(b));
const isPage = (name: string): boolean => !name.startsWith("dossier.");

interface FilesOptions {
  data?: true | undefined;
  days?: true | undefined;
  report: (diagnostic: Diagnostic) => void;
}

/** One after the other. The pages come first: they need the most memory, and the data is large. */
async function* filesOf(dossier: Dossier, { data, days, report }: FilesOptions): AsyncGenerator<TextFile> {
  if (data !== true) {
    const pages = talksSite(publishable(dossier), { styles: { href: stylesheetName }, days: days === true, report });
    for (const { path, html } of pages) yield { path, text: html };
    yield { path: stylesheetName, text: await readStylesheet() };
  }
  yield* buildFiles(dossier);
}
