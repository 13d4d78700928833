import { readFileSync } from "node:fs";
import process from "node:process";
import { Command, CommanderError } from "commander";
import { asOfCommand } from "./as-of-command.js";
import { buildCommand } from "./build-command.js";
import { checkCommand } from "./check-command.js";
import { diffCommand } from "./diff-command.js";
import { extractCommand } from "./extract-command.js";
import { idsCommand } from "./ids-command.js";
import { lintCommand } from "./lint-command.js";
import { splitCommand } from "./split-command.js";
import { startCommand } from "./start-command.js";

const about = `Explains negotiations, with every fact sourced: articles become explainer blocks, and the record of talks is checked, told and built.

Exit codes: 0 done, 1 an input was refused, 2 the command was used wrongly.`;

const commands = [
  extractCommand,
  checkCommand,
  lintCommand,
  asOfCommand,
  diffCommand,
  buildCommand,
  startCommand,
  idsCommand,
  splitCommand,
];

/** Runs the command line. Sets the exit code and lets the process end by itself, so that a pipe gets all of its output. */
export async function main(argv: readonly string[]): Promise<void> {
  endQuietlyWhenNobodyReads();
  const program = new Command("backgrounder")
    .description(about)
    .version(version(), "-v, --version")
    .showHelpAfterError("Run backgrounder --help to see how it is used.")
    .exitOverride();
  for (const command of commands) program.addCommand(command());
  for (const command of program.commands) command.copyInheritedSettings(program);
  try {
    await program.parseAsync(argv);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  }
}

function version(): string {
  const manifest = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}

/** `backgrounder … | head` closes the pipe early, which is no error. */
function endQuietlyWhenNobodyReads(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });
}
