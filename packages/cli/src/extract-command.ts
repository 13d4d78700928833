import { extract } from "@backgrounder/extract";
import type { Extracted } from "@backgrounder/model/article";
import { Command, InvalidArgumentError, Option } from "commander";
import { pageText } from "./page-text.js";
import { PageFolder } from "./page-folder.js";
import { htmlPage, stylesheet } from "./page.js";
import { InputRefused, readInput, standardInput } from "./read-input.js";
import { summary } from "./summary.js";

interface Options {
  json?: boolean;
  html?: boolean;
  text?: boolean;
  out?: string;
  lang?: string;
}

const examples = `
Without --json, --html, --text or --out: a summary of what was found, in which lines and by which rule.

Exit codes: 0 done; 1 an input was refused (the others are done all the same); 2 wrong usage.

Examples:
  $ backgrounder extract article.txt                     what is in it, and where
  $ backgrounder extract article.txt --html > page.html  one complete page
  $ backgrounder extract *.txt --out pages               a page a file, and one stylesheet
  $ backgrounder extract *.txt --json > articles.ndjson  one JSON object a line
  $ pbpaste | backgrounder extract --text                an article from the clipboard`;

/** `backgrounder extract`: articles in; a summary, JSON, pages or plain text out. */
export function extractCommand(): Command {
  return new Command("extract")
    .description("Read the plain text of an article into typed blocks: questions, asides, key points and the rest.")
    .argument("[file...]", '"-" or none: standard input')
    .addOption(new Option("--json", "print JSON with UTF-16 offsets; for several files, one object a line").conflicts(["html", "text", "out"]))
    .addOption(new Option("--html", "print one complete, styled page").conflicts(["json", "text"]))
    .addOption(new Option("--text", "print the plain text of the article").conflicts(["json", "html", "out"]))
    .option("--out <dir>", "write one page a file into a folder, with one stylesheet beside them")
    .option("--lang <lang>", "language of the articles (BCP 47), such as de; told from the text if left out", language)
    .addHelpText("after", examples)
    .exitOverride()
    .action((files: string[], options: Options, command: Command) => run(files, options, command));
}

function language(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? lang;
  } catch {
    throw new InvalidArgumentError("Give a language as in BCP 47, such as en, de or pt-BR.");
  }
}

async function run(given: readonly string[], options: Options, command: Command): Promise<void> {
  const files = given.length > 0 ? given : [standardInput];
  if (files.filter((file) => file === standardInput).length > 1) command.error('error: standard input ("-") can be read only once');
  if (given.length === 0 && process.stdin.isTTY) command.error("error: no file given and nothing on standard input");
  if (options.html && !options.out && files.length > 1) command.error("error: --html prints one page; for several files write them with --out DIR");
  const write = writer(options, files.length > 1);
  for (const file of files) {
    try {
      const { input, name } = await readInput(file);
      await write(name, extract(input, options.lang === undefined ? {} : { lang: options.lang }), input);
    } catch (error) {
      if (!(error instanceof InputRefused)) throw error;
      if (options.json) print(JSON.stringify({ file, error: error.message }));
      warn(`${file}: ${error.message}`);
      process.exitCode = 1;
    }
  }
}

type Write = (name: string, extracted: Extracted, input: string) => void | Promise<void>;

function writer({ json, html, text, out }: Options, several: boolean): Write {
  const report = (name: string) => (problem: { path: string; message: string }) => {
    warn(`${name}: warning: ${problem.path}: ${problem.message}`);
  };
  if (json) return (_name, extracted) => { print(JSON.stringify(extracted, undefined, several ? 0 : 2)); };
  if (out !== undefined) {
    const folder = new PageFolder(out);
    return async (name, extracted) => { print(await folder.write(name, extracted, report(name))); };
  }
  if (html) return (name, extracted) => { print(htmlPage(extracted, { style: stylesheet() }, report(name))); };
  if (text) return (name, extracted) => { print((several ? `==> ${name} <==\n\n` : "") + pageText(extracted, report(name))); };
  return (name, extracted, input) => { print(summary(name, extracted, input)); };
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function warn(text: string): void {
  process.stderr.write(`${text}\n`);
}
