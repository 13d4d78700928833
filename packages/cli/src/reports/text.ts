import type { Diagnostic } from "@backgrounder/model/article";
import type { AcceptedDiagnostic, Dossier } from "@backgrounder/model/talks";
import pc from "picocolors";
import { lines } from "../terminal-text/lines.js";
import { printable } from "../terminal-text/printable.js";
import { capital, counted } from "../terminal-text/words.js";
import { countSeverities, type Report } from "./report.js";

type Colours = ReturnType<typeof pc.createColors>;

/** Diagnostics for a person, with a blank line between files. The reason and the fix of a rule are not repeated. */
export function diagnosticsText(diagnostics: readonly Diagnostic[], colours: Colours = pc): string {
  const explained = new Set<string>();
  return diagnostics
    .map((diagnostic, index) => {
      const isNewFile = index > 0 && diagnostic.place?.file !== diagnostics[index - 1]?.place?.file;
      const text = diagnosticText(diagnostic, explained, colours);
      return isNewFile ? `\n${text}` : text;
    })
    .join("\n");
}

/** The same without colours, for a program that is not a terminal. */
export const plainDiagnosticsText = (diagnostics: readonly Diagnostic[]): string =>
  diagnosticsText(diagnostics, pc.createColors(false));

function diagnosticText(diagnostic: Diagnostic, explained: Set<string>, colours: Colours): string {
  const { rule, severity, message, reason, fix } = diagnostic;
  const once = (words: string | undefined, print: (words: string) => string): string[] => {
    if (words === undefined || explained.has(`${rule} ${words}`)) return [];
    explained.add(`${rule} ${words}`);
    return [print(words)];
  };
  const word = { error: colours.red, warning: colours.yellow, notice: colours.cyan }[severity](severity);
  return [
    `${placeText(diagnostic, colours)}${word} ${colours.dim(rule)}`,
    lines(message, "    "),
    ...once(reason, (words) => colours.dim(lines(words, "    "))),
    ...once(fix, (words) => lines(`→ ${words}`, "      ", "    ")),
  ].join("\n");
}

/** `file:line:column`, which terminals and editors open at a click. */
function placeText({ place, path }: Diagnostic, { bold }: Colours): string {
  if (place === undefined) return path === "" ? "" : `${bold(printable(path))} `;
  const { file, line, column } = place;
  return `${bold([...(file === undefined ? [] : [printable(file)]), line, column].join(":"))} `;
}

/** The warnings that editors have answered, with their names and reasons. */
export function acceptedText(accepted: readonly AcceptedDiagnostic[]): string | undefined {
  if (accepted.length === 0) return undefined;
  const answers = accepted.flatMap((diagnostic) => [
    `${placeText(diagnostic, pc)}${pc.dim(diagnostic.rule)}`,
    lines(diagnostic.message, "    "),
    lines(`Accepted by ${diagnostic.accepted.by}: ${diagnostic.accepted.reason}`, "    "),
  ]);
  return [pc.bold("Accepted"), ...answers].join("\n");
}

/** `2 errors, 1 warning in 2 files.` The severities in `always` are counted even if there are none. */
export function countsText(report: Pick<Report, "diagnostics">, always: readonly Diagnostic["severity"][]): string {
  const counts = countSeverities(report);
  const all = (["error", "warning", "notice"] as const)
    .filter((severity) => always.includes(severity) || counts[`${severity}s`] > 0)
    .map((severity) => counted(counts[`${severity}s`], severity));
  const files = new Set(report.diagnostics.map(({ place }) => place?.file)).size;
  const where = report.diagnostics.length === 0 ? "" : ` in ${counted(files, "file")}`;
  return `${capital(all.join(", "))}${where}.`;
}

/** How many errors there are, and how much of the dossier was read. */
export function readingSummary(report: Pick<Report, "diagnostics">, dossier: Dossier | undefined): string {
  const read =
    dossier === undefined
      ? "The dossier could not be read."
      : `${capital(counted(dossier.records.length, "record"))} read.`;
  return lines(`${countsText(report, ["error"])} ${read}`);
}
