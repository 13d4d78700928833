import { extname } from "node:path";
import { beginDocument, type BegunDocument } from "@backgrounder/dossier/start";
import { Command } from "commander";
import { unreadable, unwritable } from "../files/file-errors.js";
import { readBytes } from "../files/read-bytes.js";
import { mostOfAnInput, readInput } from "../files/read-input.js";
import { createFile } from "../files/writing/create-file.js";
import { printData, printError } from "../terminal-text/print.js";
import { printable } from "../terminal-text/printable.js";
import { refuse } from "../terminal-text/standard-error.js";
import { counted } from "../terminal-text/words.js";
import { nameArgument } from "./name-argument.js";

const help = `
Lines with only one possible meaning go to their section: sources, dates,
positions, quotations, questions with answers. Everything else is kept word for
word under Notes, which is never published. Nothing is invented. Standard error
says how many lines went where.

Examples:
  $ backgrounder start notes.txt --out talks.md
  $ backgrounder start notes.docx --out talks.md
  $ backgrounder start notes.aml                    prints the document

Exit codes: 0 done, 1 the notes could not be read or the document exists
already, 2 wrong usage.`;

export function startCommand(): Command {
  return new Command("start")
    .description(
      "Turns notes into a document. Reads Word (.docx), ArchieML (.aml, .archieml), Markdown and plain text.",
    )
    .argument("<file>", "the notes; - for standard input")
    .option("--out <file>", "write the document to this new file", nameArgument)
    .addHelpText("after", help)
    .action(run);
}

async function run(path: string, { out }: { out?: string }): Promise<void> {
  const begun = await begin(path);
  if ("error" in begun) return refuse(path, begun.error);
  if (out === undefined) printData(begun.text);
  else {
    try {
      await createFile(out, begun.text);
    } catch (error) {
      return refuse(out, unwritable(error));
    }
  }
  printError(summary(begun, out));
}

async function begin(path: string): Promise<BegunDocument | { error: string }> {
  const form = extname(path).toLowerCase();
  if (form === ".docx") return beginFromWord(path);
  if ([".doc", ".odt", ".pages", ".rtf"].includes(form))
    return { error: `Files of the type ${form} cannot be read. Save it as .docx or as plain text.` };
  const input = await readInput(path);
  return "error" in input ? input : beginDocument({ path, text: input.text });
}

async function beginFromWord(path: string): Promise<BegunDocument | { error: string }> {
  let bytes;
  try {
    bytes = await readBytes(path, mostOfAnInput);
  } catch (error) {
    return { error: unreadable(error) };
  }
  try {
    return await beginDocument({ path, bytes });
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function summary({ counts, images, notices }: BegunDocument, out: string | undefined): string {
  const rows = counts.map(({ heading, lines }) => {
    const kept = heading === "Notes" && lines > 0 ? ", kept word for word. Move the facts to their sections." : "";
    return `  ${heading.padEnd(10)} ${counted(lines, "line")}${kept}`;
  });
  const lost = images === 0 ? [] : [`  ${counted(images, "image")} left out: a dossier contains text only.`];
  const known = notices.map((notice) => `  ${printable(notice)}`);
  const next =
    out === undefined
      ? []
      : [`${printable(out)} written. Fill in its first lines, then run: backgrounder check ${printable(out)}`];
  return `${[...rows, ...lost, ...known, ...next].join("\n")}\n`;
}
