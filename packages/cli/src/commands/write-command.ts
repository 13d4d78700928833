import { output, outputForms, type OutputForm } from "@backgrounder/embed/output";
import { Command, Option } from "commander";
import { unwritable } from "../files/file-errors.js";
import { readBlockStyles, readStylesheet } from "../files/stylesheet.js";
import { createFile } from "../files/writing/create-file.js";
import { diagnosticsText } from "../reports/text.js";
import { printData, printError } from "../terminal-text/print.js";
import { errorColours, refuse } from "../terminal-text/standard-error.js";
import { nameArgument } from "./name-argument.js";
import { readContent } from "./write-content.js";

interface WriteOptions {
  as: OutputForm;
  out?: string;
  lang?: string;
  baseUrl?: string;
}

const help = `
The file is an article in plain text; an article or a block as JSON, as --as json
writes it; or a dossier, whose first page is written.

Standard error says what the form could not carry.

Examples:
  $ backgrounder write article.txt --as markdown
  $ backgrounder write article.txt --as email --base-url https://example.org/ferries
  $ backgrounder write talks --as portable-text --out talks.json

Exit codes: 0 done, 1 the file could not be used or the output exists already, 2
wrong usage.`;

export function writeCommand(): Command {
  return new Command("write")
    .description("Writes an article, a block or a dossier in another form, for a CMS, a newsletter or a reader.")
    .argument("[file]", "what to write; - or nothing for standard input", "-")
    .addOption(new Option("--as <form>", "the form to write").choices(outputForms).makeOptionMandatory())
    .option("--out <file>", "write it to this new file", nameArgument)
    .option("--lang <tag>", "the language of an article in plain text (BCP 47); default: detected from the text")
    .option("--base-url <address>", "the address of the page that it is from, for links that only work there")
    .addHelpText("after", help)
    .action(run);
}

async function run(file: string, { as, out, lang, baseUrl }: WriteOptions): Promise<void> {
  const content = await readContent(file, lang);
  if (content === undefined) return;
  const styles = await stylesFor(as);
  const { text, leftOut } = output(content, as, {
    ...(styles !== undefined && { styles }),
    ...(baseUrl !== undefined && { baseUrl }),
  });
  if (leftOut.length > 0) printError(`${diagnosticsText(leftOut, errorColours)}\n`);
  if (out === undefined) return printData(text);
  try {
    await createFile(out, text);
  } catch (error) {
    refuse(out, unwritable(error));
  }
}

/** For the two forms that carry a style sheet. */
async function stylesFor(form: OutputForm): Promise<string | undefined> {
  if (form === "page") return readStylesheet();
  return form === "snippet" ? readBlockStyles() : undefined;
}
