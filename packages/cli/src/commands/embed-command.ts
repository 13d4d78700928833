import { join } from "node:path";
import { publishable, type TextFile } from "@backgrounder/dossier";
import { dossierEmbeds, embedFiles } from "@backgrounder/embed/handler";
import type { Diagnostic, IsoDate } from "@backgrounder/model/article";
import { datesOfChange } from "@backgrounder/model/talks";
import { Command } from "commander";
import { unwritable } from "../files/file-errors.js";
import { inputsOf } from "../files/open-dossier.js";
import { readEmbedStylesheet } from "../files/stylesheet.js";
import { writeFolder } from "../files/writing/write-folder.js";
import { diagnosticsText } from "../reports/text.js";
import { print, printError } from "../terminal-text/print.js";
import { printable } from "../terminal-text/printable.js";
import { errorColours, refuse } from "../terminal-text/standard-error.js";
import { counted } from "../terminal-text/words.js";
import { addressArgument } from "./address-argument.js";
import { wholeDayArgument } from "./day-argument.js";
import { nameArgument } from "./name-argument.js";
import { usableDossiers, type PlacedDossier } from "./usable-dossiers.js";

const help = `
Writes what backgrounder serve answers, as files for any server: a page for
every part of each dossier under embed/, its oEmbed answers under oembed/, and
loader.js. --days adds the state of every day on which something changed, for
articles that keep the facts of their day. A living embed is as new as the
files: run it again when a dossier changes.

Example:
  $ backgrounder embed build talks --out public --address https://embeds.example.org

Exit codes: 0 done, 1 errors in a dossier, 2 wrong usage.`;

export function embedCommand(): Command {
  const build = new Command("build")
    .summary("write all embeds as files")
    .description("Writes all embeds of dossiers as files, for a server that runs nothing.")
    .argument("<dossier...>", "folders, documents or built JSON")
    .requiredOption("--out <dir>", "the folder to write to; it is created if it does not exist", nameArgument)
    .requiredOption("--address <url>", "where the files will be: https://embeds.example.org", addressArgument)
    .option("--name <newsroom>", "your name, as hosts print it", nameArgument, "Backgrounder")
    .option("--days", "also the state of each day on which something changed")
    .option("--today <date>", "the day on which review dates are judged; default: today", wholeDayArgument)
    .addHelpText("after", help)
    .action(run);
  return new Command("embed").description("Embeds for articles.").addCommand(build);
}

interface BuildOptions {
  out: string;
  address: string;
  name: string;
  days?: true;
  today?: IsoDate;
}

async function run(paths: string[], options: BuildOptions): Promise<void> {
  const placed = await usableDossiers(paths);
  if (placed === undefined) return;
  const { out } = options;
  const diagnostics: Diagnostic[] = [];
  try {
    const inputs = (await Promise.all(paths.map(inputsOf))).flat();
    const written = await writeFolder(
      out,
      filesOf(placed, options, (found) => diagnostics.push(found)),
      { inputs },
    );
    if (diagnostics.length > 0) printError(`${diagnosticsText(diagnostics, errorColours)}\n`);
    for (const name of written.filter((file) => !file.includes("/@"))) print(`${printable(join(out, name))}\n`);
    const pinned = written.filter((file) => file.startsWith("embed/") && file.includes("/@")).length;
    if (pinned > 0) print(`and ${counted(pinned, "page")} of earlier days\n`);
  } catch (error) {
    refuse(`--out ${out}`, unwritable(error));
  }
}

async function* filesOf(
  placed: readonly PlacedDossier[],
  { address, name, days, today }: BuildOptions,
  report: (diagnostic: Diagnostic) => void,
): AsyncGenerator<TextFile> {
  const styles = await readEmbedStylesheet();
  for (const { dossier } of placed) {
    yield* embedFiles({
      embeds: dossierEmbeds([publishable(dossier)]),
      styles,
      address,
      provider: name,
      report,
      ...(days === true && { days: datesOfChange(dossier).filter((day) => day.length === 10) }),
      ...(today !== undefined && { today: () => today }),
    });
  }
}
