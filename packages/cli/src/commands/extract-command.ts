import { join } from "node:path";
import process from "node:process";
import type { TextFile } from "@backgrounder/dossier";
import { Command, Option } from "commander";
import { unwritable } from "../files/file-errors.js";
import { withoutHtml } from "../files/html-page.js";
import { outputNames } from "../files/output-names.js";
import { readInput, type ReadInput } from "../files/read-input.js";
import { readStylesheet, stylesheetName } from "../files/stylesheet.js";
import { writeFolder } from "../files/writing/write-folder.js";
import { print, printData, printError, printJson } from "../terminal-text/print.js";
import { printable } from "../terminal-text/printable.js";
import { refuse } from "../terminal-text/standard-error.js";
import { extractOutput, type OutputOptions } from "./extract-output.js";
import { nameArgument } from "./name-argument.js";

interface ExtractOptions extends OutputOptions {
  out?: string;
}

const help = `
Without --json, --html or --text, prints what was found, on which line and by
which rule.

Examples:
  $ backgrounder extract article.txt                     what is in it
  $ backgrounder extract article.txt --html > page.html  a page with its styles
  $ backgrounder extract *.txt --out pages               a page for each article
  $ backgrounder extract *.txt --json                    a JSON object per line
  $ pbpaste | backgrounder extract --text                from standard input

In JSON, positions are UTF-16 offsets into the file. A file that could not be
read is {"file", "error"} on a line of its own.

HTML is not read: paste the article's text into a text file.

Exit codes: 0 done, 1 a file could not be read (the others are still done), 2
wrong usage.`;

export function extractCommand(): Command {
  return new Command("extract")
    .description(
      "Turns articles (plain text, UTF-8) into typed blocks: questions and answers, callouts, key points and more.",
    )
    .argument("[file...]", "articles; - or nothing for standard input")
    .addOption(new Option("--json", "the blocks as JSON, with positions and rules").conflicts(["html", "text"]))
    .addOption(new Option("--html", "a complete, styled page").conflicts(["json", "text"]))
    .addOption(new Option("--text", "plain text, for a newsletter for example").conflicts(["json", "html"]))
    .option(
      "--out <dir>",
      "write a file for each article to this folder: a page, or what --json or --text asks for",
      nameArgument,
    )
    .option("--lang <tag>", "the language of the articles (BCP 47); default: detected from the text")
    .addHelpText("after", help)
    .action(run);
}

async function run(files: string[], options: ExtractOptions, command: Command): Promise<void> {
  if (files.length === 0 && process.stdin.isTTY) command.error("error: No article given. Name a file, or pipe one in.");
  if (files.filter((file) => file === "-").length > 1)
    command.error("error: Standard input (-) can be read only once.");
  if (files.length > 1 && options.out === undefined && (options.html || options.text)) {
    command.error("error: There are several articles. Add --out DIR to write each one to a file of its own.");
  }
  const names = files.length === 0 ? ["-"] : files;
  if (options.out === undefined) await toStdout(names, options);
  else await toFolder(options.out, names, options);
}

/** The articles that could be read; the others are reported, and the command goes on. */
async function* articlesIn(names: readonly string[], options: ExtractOptions): AsyncGenerator<[ReadInput, number]> {
  for (const [index, name] of names.entries()) {
    const input = withoutHtml(await readInput(name));
    if (!("error" in input)) yield [input, index];
    else {
      refuse(input.name, input.error);
      if (options.json && options.out === undefined)
        printJson(`${JSON.stringify({ file: input.name, error: input.error })}\n`);
    }
  }
}

async function toStdout(names: readonly string[], options: ExtractOptions): Promise<void> {
  const inline = options.html ? await readStylesheet() : "";
  for await (const [input, index] of articlesIn(names, options)) {
    const output = await extractOutput(input, options, { inline }, names.length);
    if (options.json) printJson(output);
    else if (options.html || options.text) printData(output);
    else print(index > 0 ? `\n${output}` : output);
  }
}

async function toFolder(folder: string, names: readonly string[], options: ExtractOptions): Promise<void> {
  const written: [from: string, to: string][] = [];
  try {
    await writeFolder(folder, outputsOf(names, options, written), { inputs: names });
  } catch (error) {
    return refuse(`--out ${folder}`, unwritable(error));
  }
  for (const [from, to] of written) printError(`${printable(from)} → ${printable(join(folder, to))}\n`);
}

/** The files to write, the stylesheet first, and in `written` which article each of the others comes from. */
async function* outputsOf(
  names: readonly string[],
  options: ExtractOptions,
  written: [from: string, to: string][],
): AsyncGenerator<TextFile> {
  const format = options.json ? "json" : options.text ? "txt" : "html";
  const outputs = outputNames(names, format);
  if (format === "html") yield { path: stylesheetName, text: await readStylesheet() };
  const chosen = format === "html" ? { ...options, html: true as const } : options;
  for await (const [input, index] of articlesIn(names, options)) {
    const path = outputs[index] ?? `article-${index + 1}.${format}`;
    written.push([input.name, path]);
    yield { path, text: await extractOutput(input, chosen, { href: stylesheetName }, 1) };
  }
}
