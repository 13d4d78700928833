import { realpath, stat } from "node:fs/promises";
import { extname } from "node:path";
import process from "node:process";
import { addIds } from "@backgrounder/dossier";
import type { Id } from "@backgrounder/model/article";
import { Command } from "commander";
import { unreadable, unwritable } from "../files/file-errors.js";
import { readInput } from "../files/read-input.js";
import { clearLeftovers } from "../files/writing/clear-leftovers.js";
import { replaceFile } from "../files/writing/replace-file.js";
import { diagnosticsText } from "../reports/text.js";
import { print, printError } from "../terminal-text/print.js";
import { printable } from "../terminal-text/printable.js";
import { errorColours, refuse } from "../terminal-text/standard-error.js";
import { counted } from "../terminal-text/words.js";

const help = `
A line without an id gets one at its end, such as {#event:talks-resume}. From
then on the id stays the same, even if the words of the line change. Nothing
else in the document is touched. Lines with errors are reported and get no id.

Examples:
  $ backgrounder ids talks.md

Exit codes: 0 done, 1 the document has errors or could not be read, 2 wrong
usage.`;

export function idsCommand(): Command {
  return new Command("ids")
    .description("Writes an id at the end of every line that makes a record and has no id yet.")
    .argument("<document>", "a Markdown document (.md)")
    .addHelpText("after", help)
    .action(run);
}

async function run(path: string): Promise<void> {
  const why = await whyNotADocument(path);
  if (why !== undefined) return refuse(path, why);
  const input = await readInput(path);
  if ("error" in input) return refuse(path, input.error);
  const { text, added, diagnostics } = addIds({ path, text: input.text });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) printError(`${diagnosticsText(errors, errorColours)}\n\n`);
  try {
    // A link that the editor named stays a link.
    const file = await realpath(path);
    await (added.length > 0 ? replaceFile(file, input.text, text) : clearLeftovers(file));
  } catch (error) {
    return refuse(path, `No id was written. ${unwritable(error)}`);
  }
  print(summary(added, errors.length > 0));
  if (errors.length > 0) process.exitCode = 1;
}

function summary(added: readonly Id[], hasErrors: boolean): string {
  const count = added.length === 0 ? "No ids written." : `${counted(added.length, "id")} written.`;
  if (hasErrors) return `${list(added)}${count} Lines with errors got no id. Fix them and run this command again.\n`;
  return added.length === 0 ? "Every line already has an id.\n" : `${list(added)}${count}\n`;
}

const list = (ids: readonly Id[]): string => ids.map((id) => `  ${id}\n`).join("");

/** Why this is not a document to write ids into, and what to do instead. */
export async function whyNotADocument(path: string): Promise<string | undefined> {
  try {
    if ((await stat(path)).isDirectory()) return "This is a folder. Its records have their ids already.";
  } catch (error) {
    return unreadable(error);
  }
  const form = extname(path).toLowerCase();
  if (form === ".md") return undefined;
  if (form === ".json") return "This is built JSON. Its records have their ids already.";
  return `This is not a Markdown document (.md). To make one, run: backgrounder start ${printable(path)} --out talks.md`;
}
