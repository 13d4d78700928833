import { Command, CommanderError } from "commander";
import { extractCommand } from "./extract-command.js";

const usageError = 2;

/** Runs the command. Sets the exit code: 0 done, 1 an input was refused, 2 wrong usage. */
export async function main(argv: readonly string[]): Promise<void> {
  // A reader such as `head` may close the pipe early; that is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? 0 : 1);
  });
  try {
    await program().parseAsync(argv);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? 0 : usageError;
  }
}

function program(): Command {
  return new Command("backgrounder")
    .description("Explain a negotiation, with every fact sourced.")
    .exitOverride()
    .showHelpAfterError("(run with --help for usage)")
    .addCommand(extractCommand());
}
