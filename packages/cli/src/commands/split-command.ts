import { addIds, folderFiles } from "@backgrounder/dossier";
import { Command } from "commander";
import { unwritable } from "../files/file-errors.js";
import { readInput } from "../files/read-input.js";
import { writeFolder } from "../files/writing/write-folder.js";
import { print } from "../terminal-text/print.js";
import { printable } from "../terminal-text/printable.js";
import { refuse } from "../terminal-text/standard-error.js";
import { counted } from "../terminal-text/words.js";
import { whyNotADocument } from "./ids-command.js";
import { nameArgument } from "./name-argument.js";
import { usableDossier } from "./usable-dossier.js";

const help = `
The folder contains the same records as the document, one per file. There is no
way back: edit the folder from then on. The document is not changed. Lines under
Notes stay there, because they are not records.

Examples:
  $ backgrounder ids talks.md
  $ backgrounder split talks.md talks

Exit codes: 0 done, 1 the document has errors or lines without ids, or the
folder is not empty, 2 wrong usage.`;

export function splitCommand(): Command {
  return new Command("split")
    .description("Writes every record of a document to a file of its own.")
    .argument("<document>", "a Markdown document (.md) with its ids")
    .argument("<dir>", "an empty folder, or one that does not exist yet", nameArgument)
    .addHelpText("after", help)
    .action(run);
}

async function run(path: string, folder: string): Promise<void> {
  const why = (await whyNotADocument(path)) ?? (await whyNotReady(path));
  if (why !== undefined) return refuse(path, why);
  const open = await usableDossier(path);
  if (open === undefined) return;
  try {
    const files = await writeFolder(folder, folderFiles(open.dossier), { mustBeEmpty: true });
    print(`${counted(files.length, "file")} written to ${printable(folder)}. Edit these from now on.\n`);
  } catch (error) {
    refuse(folder, `Nothing was split. ${unwritable(error)}`);
  }
}

/** Ids must be in the document first: otherwise they would be made again, and could differ once a word changes. */
async function whyNotReady(path: string): Promise<string | undefined> {
  const input = await readInput(path);
  if ("error" in input) return input.error;
  const missing = addIds({ path, text: input.text }).added.length;
  if (missing === 0) return undefined;
  return `${counted(missing, "line")} without an id. To add the ids, run: backgrounder ids ${printable(path)}`;
}
