import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { articlePage, type PageStyles } from "@backgrounder/embed/page";
import { extract } from "@backgrounder/extract";
import { toArticle, toText } from "@backgrounder/model/article";
import { Command, Option } from "commander";
import { outputNames } from "./output-names.js";
import { readInput, type Input } from "./read-input.js";
import { readStylesheet, stylesheetName } from "./stylesheet.js";
import { summaryOf } from "./summary.js";
import { refuse, warn } from "./terminal.js";

interface ExtractOptions {
  json?: true;
  html?: true;
  text?: true;
  out?: string;
  lang?: string;
}

const help = `
Without --json, --html or --text it prints what it found, where and by which rule.

Examples:
  $ backgrounder extract article.txt                     what is in it
  $ backgrounder extract article.txt --html > page.html  one page, its styles inside
  $ backgrounder extract *.txt --out pages               a page a file, and one stylesheet beside them
  $ backgrounder extract *.txt --json                    one JSON object a line, in order
  $ pbpaste | backgrounder extract --text                from standard input

In JSON, places are UTF-16 offsets into the file; a refused file is {"file", "error"} on its own line.`;

export function extractCommand(): Command {
  return new Command("extract")
    .summary("read articles into explainer blocks")
    .description(
      "Reads articles (plain text, UTF-8) into typed blocks: questions and answers, callouts, key points and their kin.",
    )
    .argument("[file...]", "articles; - or none for standard input")
    .addOption(new Option("--json", "the blocks as JSON, places and rules included").conflicts(["html", "text"]))
    .addOption(new Option("--html", "a complete, styled page").conflicts(["json", "text"]))
    .addOption(new Option("--text", "plain text, as for a newsletter").conflicts(["json", "html"]))
    .option("--out <dir>", "write a file for each article into this folder; pages, unless told otherwise")
    .option("--lang <tag>", "language of the articles (BCP 47), where it should not be told from the text")
    .addHelpText("after", help)
    .action(run);
}

async function run(files: string[], options: ExtractOptions, command: Command): Promise<void> {
  if (files.length === 0 && process.stdin.isTTY) command.error("error: no article given. Name a file, or pipe one in.");
  if (files.filter((file) => file === "-").length > 1)
    command.error("error: standard input (-) can be read once only.");
  if (files.length > 1 && options.out === undefined && (options.html || options.text)) {
    command.error("error: several articles need --out DIR: one output would run into the next.");
  }
  const names = files.length === 0 ? ["-"] : files;
  const write =
    options.out === undefined ? toStdout(options, names.length) : await toFolder(options.out, options, names);
  for (const [index, name] of names.entries()) {
    const input = await readInput(name);
    if ("error" in input) {
      refuse(input.name, input.error);
      if (options.json && options.out === undefined)
        process.stdout.write(`${JSON.stringify({ file: input.name, error: input.error })}\n`);
      process.exitCode = 1;
    } else await write(input, index);
  }
}

type ReadInput = Extract<Input, { text: string }>;
type Write = (input: ReadInput, index: number) => Promise<void>;

function toStdout(options: ExtractOptions, count: number): Write {
  return async (input, index) => {
    const isSummary = !options.json && !options.html && !options.text;
    if (isSummary && index > 0) process.stdout.write("\n");
    process.stdout.write(await written(input, options, { inline: options.html ? await readStylesheet() : "" }, count));
  };
}

/** The folder and its one stylesheet are made first: a page that finds no styles is no page. */
async function toFolder(folder: string, options: ExtractOptions, names: readonly string[]): Promise<Write> {
  const format = options.json ? "json" : options.text ? "txt" : "html";
  const outputs = outputNames(names, format);
  await mkdir(folder, { recursive: true });
  if (format === "html") await writeFile(join(folder, stylesheetName), await readStylesheet());
  const chosen = format === "html" ? { ...options, html: true as const } : options;
  return async (input, index) => {
    const path = join(folder, outputs[index] ?? `article-${index + 1}.${format}`);
    await writeFile(path, await written(input, chosen, { href: stylesheetName }, 1));
    process.stderr.write(`${input.name} → ${path}\n`);
  };
}

async function written(
  { name, text }: ReadInput,
  options: ExtractOptions,
  styles: PageStyles,
  count: number,
): Promise<string> {
  const lang = options.lang === undefined ? {} : { lang: options.lang };
  const extracted = extract(text, lang);
  if (options.json) return `${JSON.stringify(extracted, undefined, count > 1 ? 0 : 2)}\n`;
  if (!options.html && !options.text) return summaryOf(name, text, extracted);
  const { article, diagnostics } = toArticle(extracted, lang);
  warn(name, diagnostics);
  if (options.text) return `${toText(article)}\n`;
  return articlePage(article, { styles, fallbackTitle: name, report: alreadyReported });
}

/** `toArticle` has reported everything that the page cannot show. */
const alreadyReported = (): void => undefined;
