import process from "node:process";
import { Command } from "commander";
import { readWhole, writeFolder } from "@backgrounder/dossier";
import { whyNoDocument } from "./ids-command.js";
import { readInput } from "./read-input.js";
import { printable, refuse } from "./terminal.js";
import { counted } from "./told/lines.js";
import { usableDossier } from "./usable-dossier.js";

const help = `
The folder says the same as the document, one record a file, and there is no way back: edit the folder from
then on. The document is not changed. Lines under Notes stay in it, since they are no records.

Examples:
  $ backgrounder ids talks.md
  $ backgrounder split talks.md talks

Exit codes: 0 done, 1 the document has errors or lacks ids, or the folder is not empty, 2 wrong usage.`;

export function splitCommand(): Command {
  return new Command("split")
    .summary("turn a document that was outgrown into a folder of records")
    .description("Writes the records of a document into a folder, one a file.")
    .argument("<document>", "a Markdown document (.md) with its ids")
    .argument("<dir>", "a folder that is empty or not there yet")
    .addHelpText("after", help)
    .action(run);
}

async function run(path: string, folder: string): Promise<void> {
  const why = (await whyNoDocument(path)) ?? (await whyNotReady(path));
  if (why !== undefined) return stop(path, why);
  const open = await usableDossier(path);
  if (open === undefined) return;
  try {
    const files = await writeFolder(open.dossier, folder);
    process.stdout.write(`${counted(files.length, "file")} written to ${printable(folder)}. Edit these from now on.\n`);
  } catch (error) {
    return stop(path, `was not split: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Ids that are not written down would be made again, and may be others, when a word of the document changes. */
async function whyNotReady(path: string): Promise<string | undefined> {
  const input = await readInput(path);
  if ("error" in input) return input.error;
  const { items, layout } = readWhole(path, input.text);
  const lines = [...items.map(({ item }) => item.line), ...(layout.title ? [layout.title] : [])];
  const lacking = lines.filter(({ id }) => id === undefined).length;
  if (lacking === 0) return undefined;
  return `lacks ${counted(lacking, "id")}. Write them first: backgrounder ids ${printable(path)}`;
}

function stop(path: string, why: string): void {
  refuse(path, why);
  process.exitCode = 1;
}
