import type { Command } from "commander";
import { codeOf, unwritable } from "../files/file-errors.js";
import { printable } from "../terminal-text/printable.js";

/** Ends the command if the folder that `--out` names cannot be written to. Any other error is thrown again. */
export function refuseOut(command: Command, folder: string, error: unknown): never {
  if (codeOf(error) === "") throw error;
  return command.error(`error: --out ${printable(folder)}: ${unwritable(error)}`);
}
