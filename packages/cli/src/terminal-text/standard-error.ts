import process from "node:process";
import pc from "picocolors";
import { printError } from "./print.js";
import { printable } from "./printable.js";

/** Colours for standard error, which may be a terminal while standard output is a pipe. */
export const errorColours = pc.createColors(pc.isColorSupported && process.stderr.isTTY);

/** Says in one line why an input cannot be used and how to fix it. The command will end with exit code 1. */
export function refuse(name: string, why: string): void {
  printError(`${errorColours.red("error:")} ${printable(name)}: ${why}\n`);
  process.exitCode = 1;
}
