import process from "node:process";
import { print, printJson } from "../terminal-text/print.js";
import { version } from "../version.js";
import { jsonText, reportJson } from "./json.js";
import type { Report } from "./report.js";
import { sarifLog } from "./sarif.js";

/** `text` is for people, `json` for programs, `sarif` for pull requests and editors. */
export type Format = "text" | "json" | "sarif";

export interface PrintedAs {
  format: Format;
  command: "check" | "lint";
  /** The dossier, as it was named on the command line. */
  path: string;
  /** What a person reads. */
  text: () => string;
  /** What a program learns beside the diagnostics. */
  about: object;
}

/** Prints a report to standard output. */
export function printReport(report: Report, { format, command, path, text, about }: PrintedAs): void {
  const { diagnostics, accepted } = report;
  const sarif = (): string =>
    jsonText(sarifLog(diagnostics, accepted, { command, version: version(), path, folder: process.cwd() }));
  if (format === "text") print(text());
  else printJson(format === "json" ? reportJson(report, about) : sarif());
}
