import { rename, stat, writeFile, realpath, rm } from "node:fs/promises";
import { extname } from "node:path";
import process from "node:process";
import type { Id } from "@backgrounder/model/article";
import { Command } from "commander";
import { mintIds, unreadable } from "@backgrounder/dossier";
import { readInput } from "./read-input.js";
import { errorColours, printable, refuse } from "./terminal.js";
import { counted } from "./told/lines.js";
import { problemsText } from "./told/problems.js";

const help = `
A line without an id gets one at its end, such as {#event:talks-resume}: once, and for good. Ids that are there
stay as they are, also when the words of a line change, and not another byte of the document is touched.
Lines that cannot be read are named and get none.

Examples:
  $ backgrounder ids talks.md

Exit codes: 0 done, 1 lines with errors, or no such document, 2 wrong usage.`;

export function idsCommand(): Command {
  return new Command("ids")
    .summary("write ids into a document, once and for good")
    .description("Writes an id at the end of every line of a document that makes a record and has none.")
    .argument("<document>", "a Markdown document (.md)")
    .addHelpText("after", help)
    .action(run);
}

async function run(path: string): Promise<void> {
  const why = await whyNoDocument(path);
  if (why !== undefined) return stop(path, why);
  const input = await readInput(path);
  if ("error" in input) return stop(path, input.error);
  const { text, written, read } = mintIds(path, input.text);
  const errors = read.problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0) process.stderr.write(`${problemsText(errors, errorColours)}\n\n`);
  if (written.length > 0) {
    try {
      await replaceFile(path, text);
    } catch (error) {
      return stop(path, `is as it was: ${unreadable(error)}`);
    }
  }
  process.stdout.write(toldOf(written, errors.length > 0));
  if (errors.length > 0) process.exitCode = 1;
}

function toldOf(written: readonly Id[], hasErrors: boolean): string {
  const none = hasErrors ? "No id was written" : "Every line has its id already";
  const count = written.length === 0 ? none : `${counted(written.length, "id")} written`;
  const left = hasErrors ? "; lines with errors have none. Mend them and run this again." : ".";
  return `${written.map((id) => `  ${id}\n`).join("")}${count}${left}\n`;
}

function stop(path: string, why: string): void {
  refuse(path, why);
  process.exitCode = 1;
}

/** Why something that was named is no document to write ids into. */
export async function whyNoDocument(path: string): Promise<string | undefined> {
  try {
    if ((await stat(path)).isDirectory())
      return "is a folder, and records in a folder have their ids. There is nothing to do.";
  } catch (error) {
    return `was not read: ${unreadable(error)}`;
  }
  const form = extname(path).toLowerCase();
  if (form === ".md") return undefined;
  if (form === ".json") return "is built JSON, whose records have their ids. There is nothing to do.";
  return `is no Markdown document (.md). Make one of notes with: backgrounder start ${printable(path)} --out talks.md`;
}

/** The new text takes the place of the old in one step: whoever reads meanwhile, or pulls the plug, has one of the two. */
async function replaceFile(path: string, text: string): Promise<void> {
  const target = await realpath(path);
  const { mode } = await stat(target);
  const beside = `${target}.${process.pid}.tmp`;
  try {
    await writeFile(beside, text, { mode });
    await rename(beside, target);
  } finally {
    await rm(beside, { force: true });
  }
}
