import { readFile, writeFile } from "node:fs/promises";
import { extname } from "node:path";
import process from "node:process";
import { beginDocument, type BegunDocument } from "@backgrounder/dossier/start";
import { Command } from "commander";
import { codeOf, unreadable, unwritable } from "../files/file-errors.js";
import { readInput } from "../files/read-input.js";
import { printable } from "../terminal-text/printable.js";
import { refuse } from "../terminal-text/standard-error.js";
import { counted } from "../terminal-text/words.js";

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
    .summary("turn notes into a first document")
    .description(
      "Turns notes into a document. Reads Word (.docx), ArchieML (.aml, .archieml), Markdown and plain text.",
    )
    .argument("<file>", "the notes; - for standard input")
    .option("--out <file>", "write the document to this new file")
    .addHelpText("after", help)
    .action(run);
}

async function run(path: string, { out }: { out?: string }): Promise<void> {
  const begun = await begin(path);
  if ("error" in begun) return refuse(path, begun.error);
  if (out === undefined) process.stdout.write(begun.text);
  else {
    try {
      await writeFile(out, begun.text, { flag: "wx" });
    } catch (error) {
      const exists = codeOf(error) === "EEXIST";
      return refuse(
        out,
        exists ? "This file exists already and was not changed. Choose another name." : unwritable(error),
      );
    }
  }
  process.stderr.write(summary(begun, out));
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
  try {
    return await beginDocument({ path, bytes: await readFile(path) });
  } catch (error) {
    const isFileError = codeOf(error) !== "" || !(error instanceof Error);
    return { error: isFileError ? unreadable(error) : error.message };
  }
}

function summary({ counts, images }: BegunDocument, out: string | undefined): string {
  const rows = counts.map(({ heading, lines }) => {
    const kept = heading === "Notes" && lines > 0 ? ", kept word for word. Move the facts to their sections." : "";
    return `  ${heading.padEnd(10)} ${counted(lines, "line")}${kept}`;
  });
  const lost = images === 0 ? [] : [`  ${counted(images, "image")} left out: a dossier contains text only.`];
  const next =
    out === undefined
      ? []
      : [`${printable(out)} written. Fill in its first lines, then run: backgrounder check ${printable(out)}`];
  return `${[...rows, ...lost, ...next].join("\n")}\n`;
}
