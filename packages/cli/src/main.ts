import process from "node:process";
import { Command, CommanderError } from "commander";
import { unwritable } from "./files/file-errors.js";
import { print, printError } from "./terminal-text/print.js";
import { printable } from "./terminal-text/printable.js";
import { commandsFor, lineOf } from "./overview.js";
import { version } from "./version.js";

const about = `Explains negotiations, with every fact sourced. Turns articles into explainer blocks; checks, compares and publishes the record of talks.

Exit codes: 0 done, 1 an input could not be used, 2 wrong usage.`;

/** Runs the command line. Sets the exit code and lets the process end by itself, so that a pipe gets all of its output. */
export async function main(argv: readonly string[]): Promise<void> {
  watchStandardOutput();
  const program = new Command("backgrounder")
    .description(about)
    .version(version(), "-v, --version", "print the version")
    .showHelpAfterError("Run backgrounder --help to see how to use it.")
    .configureOutput({
      writeOut: print,
      writeErr: printError,
      // It repeats what was typed, so it stays one line.
      outputError: (text, write) => write(`${printable(text)}\n`),
    })
    .configureHelp({ subcommandTerm: lineOf })
    .exitOverride();
  for (const command of await commandsFor(argv)) program.addCommand(command);
  for (const command of program.commands) inherit(command, program);
  try {
    await program.parseAsync(argv);
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else reportBug(error);
  }
}

/** A command of a command, such as `embed build`, prints and ends as all others do. */
function inherit(command: Command, parent: Command, before = "backgrounder"): void {
  const name = `${before} ${command.name()}`;
  command.copyInheritedSettings(parent).showHelpAfterError(`Run ${name} --help to see how to use it.`);
  for (const own of command.commands) inherit(own, command, name);
}

/** An error that no command expected. People get one line; with DEBUG set, developers get all of it. */
function reportBug(error: unknown): void {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  printError(`error: backgrounder failed: ${printable(message)}. This is a bug. Please report it.\n`);
  if (process.env["DEBUG"] !== undefined) printError(`${stack}\n`);
  process.exitCode = 1;
}

/** `backgrounder … | head` closes the pipe early, which is not an error. A full disk is one. */
function watchStandardOutput(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    const why = error.code === "ENOSPC" ? "The disk is full, so the output was cut short." : unwritable(error);
    printError(`error: standard output: ${why}\n`);
    process.exit(1);
  });
}
