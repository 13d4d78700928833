import { readFile, writeFile } from "node:fs/promises";
import { extname } from "node:path";
import process from "node:process";
import { archiemlLines, begunDocument, unreadable, unwritable, wordLines, type Begun } from "@backgrounder/dossier";
import { Command } from "commander";
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
  const notes = await readNotes(path);
  if ("error" in notes) return refuse(path, notes.error);
  const begun = begunDocument(notes.lines);
  if (out === undefined) process.stdout.write(begun.text);
  else {
    try {
      await writeFile(out, begun.text, { flag: "wx" });
    } catch (error) {
      const exists = (error as NodeJS.ErrnoException).code === "EEXIST";
      return refuse(
        out,
        exists ? "This file exists already and was not changed. Choose another name." : unwritable(error),
      );
    }
  }
  process.stderr.write(summary(begun, notes.lost, out));
}

type Notes = { lines: string[]; lost: string[] } | { error: string };

async function readNotes(path: string): Promise<Notes> {
  const form = extname(path).toLowerCase();
  if (form === ".docx") return readWord(path);
  if ([".doc", ".odt", ".pages", ".rtf"].includes(form))
    return { error: `Files of the type ${form} cannot be read. Save it as .docx or as plain text.` };
  const input = await readInput(path);
  if ("error" in input) return input;
  const text = input.text.replace(/^\uFEFF/, "");
  if (form !== ".aml" && form !== ".archieml") return { lines: text.split(/\r\n|\n|\r/), lost: [] };
  return { lines: await archiemlLines(text), lost: [] };
}

async function readWord(path: string): Promise<Notes> {
  try {
    const { lines, images } = await wordLines(await readFile(path));
    if (lines.length === 0) return { error: "The file contains no text." };
    return { lines, lost: images === 0 ? [] : [`${counted(images, "image")} left out: a dossier contains text only.`] };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== undefined) return { error: unreadable(error) };
    return { error: "This is not a valid Word document. Save it again as .docx, or as plain text." };
  }
}

function summary({ counts }: Begun, lost: readonly string[], out: string | undefined): string {
  const rows = counts.map(({ heading, lines }) => {
    const kept = heading === "Notes" && lines > 0 ? ", kept word for word. Move the facts to their sections." : "";
    return `  ${heading.padEnd(10)} ${counted(lines, "line")}${kept}`;
  });
  const next =
    out === undefined
      ? []
      : [`${printable(out)} written. Fill in its first lines, then run: backgrounder check ${printable(out)}`];
  return `${[...rows, ...lost.map((line) => `  ${line}`), ...next].join("\n")}\n`;
}
