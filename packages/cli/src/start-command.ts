import { readFile, writeFile } from "node:fs/promises";
import { extname } from "node:path";
import process from "node:process";
import { Command } from "commander";
import { archiemlLines, type Begun, begunDocument, unreadable, unwritable, wordLines } from "@backgrounder/dossier";
import { readInput } from "./read-input.js";
import { printable, refuse } from "./terminal.js";
import { counted } from "./told/lines.js";

const help = `
Lines that can only be one thing go to their section: sources, dates, positions, quotations, questions with
their answers. Everything else is kept word for word under Notes, where nothing is published. Nothing is
invented, and how many lines went where is told on standard error.

Examples:
  $ backgrounder start notes.txt --out talks.md
  $ backgrounder start notes.docx --out talks.md
  $ backgrounder start notes.aml                    prints the document

Exit codes: 0 done, 1 the notes cannot be read, or the file to write is there already, 2 wrong usage.`;

export function startCommand(): Command {
  return new Command("start")
    .summary("begin a document from notes")
    .description("Makes a document of notes: Word (.docx), ArchieML (.aml, .archieml), Markdown or plain text.")
    .argument("<file>", "the notes; - for standard input")
    .option("--out <file>", "write the document here; a file that is there is never overwritten")
    .addHelpText("after", help)
    .action(run);
}

async function run(path: string, { out }: { out?: string }): Promise<void> {
  const notes = await notesIn(path);
  if ("error" in notes) return stop(path, notes.error);
  const begun = begunDocument(notes.lines);
  if (out === undefined) process.stdout.write(begun.text);
  else {
    try {
      await writeFile(out, begun.text, { flag: "wx" });
    } catch (error) {
      const isThere = (error as NodeJS.ErrnoException).code === "EEXIST";
      return stop(out, isThere ? "is there already and is not overwritten. Name another file." : unwritable(error));
    }
  }
  process.stderr.write(toldOf(begun, notes.lost, out));
}

type Notes = { lines: string[]; lost: string[] } | { error: string };

async function notesIn(path: string): Promise<Notes> {
  const form = extname(path).toLowerCase();
  if (form === ".docx") return wordNotes(path);
  if (form === ".doc" || form === ".odt" || form === ".pages" || form === ".rtf")
    return { error: "is in a form that is not read. Save it as .docx or as plain text." };
  const input = await readInput(path);
  if ("error" in input) return input;
  const text = input.text.replace(/^\uFEFF/, "");
  if (form !== ".aml" && form !== ".archieml") return { lines: text.split(/\r\n|\n|\r/), lost: [] };
  return { lines: await archiemlLines(text), lost: [] };
}

async function wordNotes(path: string): Promise<Notes> {
  try {
    const bytes = await readFile(path);
    const { lines, images } = await wordLines(bytes);
    if (lines.length === 0) return { error: "holds no words." };
    return { lines, lost: images === 0 ? [] : [`${counted(images, "image")} left out: a dossier holds words.`] };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== undefined) return { error: `was not read: ${unreadable(error)}` };
    return { error: "is no Word document that can be read. Save it again as .docx, or as plain text." };
  }
}

function toldOf({ counts }: Begun, lost: readonly string[], out: string | undefined): string {
  const rows = counts.map(({ heading, lines }) => {
    const kept = heading === "Notes" && lines > 0 ? " kept word for word; move what is a fact to its section" : "";
    return `  ${heading.padEnd(10)} ${counted(lines, "line")}${kept}`;
  });
  const where =
    out === undefined
      ? []
      : [`${printable(out)} was begun. Fill in its first lines, then: backgrounder check ${printable(out)}`];
  return `${[...rows, ...lost.map((line) => `  ${line}`), ...where].join("\n")}\n`;
}

function stop(path: string, why: string): void {
  refuse(path, why);
  process.exitCode = 1;
}
