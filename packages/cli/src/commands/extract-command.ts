import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { Command, Option } from "commander";
import { outputNames } from "../files/output-names.js";
import { readInput, type ReadInput } from "../files/read-input.js";
import { readStylesheet, stylesheetName } from "../files/stylesheet.js";
import { refuse } from "../terminal-text/standard-error.js";
import { extractOutput, type OutputOptions } from "./extract-output.js";
import { refuseOut } from "./refuse-out.js";

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

Exit codes: 0 done, 1 a file could not be read (the others are still done), 2
wrong usage.`;

export function extractCommand(): Command {
  return new Command("extract")
    .summary("turn articles into explainer blocks")
    .description(
      "Turns articles (plain text, UTF-8) into typed blocks: questions and answers, callouts, key points and more.",
    )
    .argument("[file...]", "articles; - or nothing for standard input")
    .addOption(new Option("--json", "the blocks as JSON, with positions and rules").conflicts(["html", "text"]))
    .addOption(new Option("--html", "a complete, styled page").conflicts(["json", "text"]))
    .addOption(new Option("--text", "plain text, for a newsletter for example").conflicts(["json", "html"]))
    .option("--out <dir>", "write a file for each article to this folder: a page, or what --json or --text asks for")
    .option("--lang <tag>", "the language of the articles (BCP 47); default: detected from the text")
    .addHelpText("after", help)
    .action(run);
}

async function run(files: string[], options: ExtractOptions, command: Command): Promise<void> {
  if (files.length === 0 && process.stdin.isTTY) command.error("error: No article given. Name a file, or pipe one in.");
  if (files.filter((file) => file === "-").length > 1)
    command.error("error: Standard input (-) can be read only once.");
  if (files.length > 1 && options.out === undefined && (options.html || options.text)) {
    command.error("error: Several articles need --out DIR, because one output would run into the next.");
  }
  const names = files.length === 0 ? ["-"] : files;
  if (options.out === undefined) return extractAll(names, options, toStdout(options, names.length));
  try {
    await extractAll(names, options, await toFolder(options.out, options, names));
  } catch (error) {
    return refuseOut(command, options.out, error);
  }
}

async function extractAll(names: readonly string[], options: ExtractOptions, write: Write): Promise<void> {
  for (const [index, name] of names.entries()) {
    const input = await readInput(name);
    if ("error" in input) {
      refuse(input.name, input.error);
      if (options.json && options.out === undefined)
        process.stdout.write(`${JSON.stringify({ file: input.name, error: input.error })}\n`);
    } else await write(input, index);
  }
}

type Write = (input: ReadInput, index: number) => Promise<void>;

function toStdout(options: ExtractOptions, count: number): Write {
  return async (input, index) => {
    const isSummary = !options.json && !options.html && !options.text;
    if (isSummary && index > 0) process.stdout.write("\n");
    process.stdout.write(extractOutput(input, options, { inline: options.html ? await readStylesheet() : "" }, count));
  };
}

/** The stylesheet is written before the pages that need it. */
async function toFolder(folder: string, options: ExtractOptions, names: readonly string[]): Promise<Write> {
  const format = options.json ? "json" : options.text ? "txt" : "html";
  const outputs = outputNames(names, format);
  await mkdir(folder, { recursive: true });
  if (format === "html") await writeFile(join(folder, stylesheetName), await readStylesheet());
  const chosen = format === "html" ? { ...options, html: true as const } : options;
  return async (input, index) => {
    const path = join(folder, outputs[index] ?? `article-${index + 1}.${format}`);
    await writeFile(path, extractOutput(input, chosen, { href: stylesheetName }, 1));
    process.stderr.write(`${input.name} → ${path}\n`);
  };
}
