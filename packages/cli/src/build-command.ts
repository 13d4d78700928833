import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { buildFiles, publishable, unwritable } from "@backgrounder/dossier";
import { talksPage } from "@backgrounder/embed/page";
import type { Diagnostic } from "@backgrounder/model/article";
import type { Dossier } from "@backgrounder/model/talks";
import { Command } from "commander";
import { readStylesheet, stylesheetName } from "./stylesheet.js";
import { printable, warn } from "./terminal.js";
import { usableDossier } from "./usable-dossier.js";

const help = `
Writes dossier.json; dossier.js with dossier.d.ts, the same as a module, typed,
with every id as a literal; and index.html with its stylesheet, a page of the
dossier that needs no script. Editors' notes are left out. What is built from
the same dossier is the same, byte for byte. A dossier with errors is not built;
all of them are named.

Examples:
  $ backgrounder build talks --out public
  $ backgrounder build talks --out dist --data    without the page

Exit codes: 0 done, 1 errors in the dossier, 2 wrong usage.`;

export function buildCommand(): Command {
  return new Command("build")
    .summary("write what a site or a program reads of a dossier")
    .description("Writes what a site or a program reads of a dossier.")
    .argument("<dossier>", "a folder, a document or built JSON")
    .requiredOption("--out <dir>", "the folder to write into; it is made where it is missing")
    .option("--data", "the data alone, without a page")
    .addHelpText("after", help)
    .action(run);
}

async function run(path: string, { out, data }: { out: string; data?: true }, command: Command): Promise<void> {
  const open = await usableDossier(path);
  if (open === undefined) return;
  const files = [...buildFiles(open.dossier), ...(data ? [] : await pageFiles(open.dossier))];
  try {
    await mkdir(out, { recursive: true });
    for (const [name, text] of files) {
      await writeFile(join(out, name), text);
      process.stdout.write(`${printable(join(out, name))}\n`);
    }
  } catch (error) {
    command.error(`error: --out ${printable(out)}: ${unwritable(error)}`);
  }
}

async function pageFiles(dossier: Dossier): Promise<[string, string][]> {
  const report = (diagnostic: Diagnostic): void => warn("index.html", [diagnostic]);
  return [
    ["index.html", talksPage(publishable(dossier), { styles: { href: stylesheetName }, report })],
    [stylesheetName, await readStylesheet()],
  ];
}
