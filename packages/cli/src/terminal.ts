import process from "node:process";
import type { Diagnostic } from "@backgrounder/model/article";
import pc from "picocolors";

/** Colours for standard error, which may be a terminal where standard output is a pipe. */
export const errorColours = pc.createColors(pc.isColorSupported && process.stderr.isTTY);

/** Words of an article for a terminal: without the control characters that would steer it. */
export const printable = (text: string): string => text.replace(/\p{Cc}+/gu, " ").trim();

/** One line for an input that could not be read. */
export function refuse(name: string, why: string): void {
  process.stderr.write(`${errorColours.red("refused")} ${printable(name)} ${why}\n`);
}

/** One line for each thing that is shown differently from how it was written, or not at all. */
export function warn(name: string, diagnostics: readonly Diagnostic[]): void {
  for (const { path, message, severity } of diagnostics) {
    const word = severity === "error" ? errorColours.red("left out") : errorColours.yellow("warning");
    process.stderr.write(`${word} ${printable(name)}: ${path}: ${printable(message)}\n`);
  }
}
