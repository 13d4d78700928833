import type { AcceptedDiagnostic, Diagnostic, LintReport } from "@backgrounder/model/talks";
import pc from "picocolors";
import type { FilePlace } from "@backgrounder/dossier";
import { capital, byFile, placeWords } from "./problems.js";
import { counted, lines, parts } from "./lines.js";

export type Placed<D> = D & FilePlace;

/** A report with the places of its diagnostics in the files. */
export interface PlacedReport {
  diagnostics: Placed<Diagnostic>[];
  accepted: Placed<AcceptedDiagnostic>[];
  uncheckedReferences: number;
  /** Whether texts of sources were given to look words up in. */
  hasTexts: boolean;
}

/** What an editor should see, grouped by file; what was answered; and one line that sums up. */
export function lintText(report: PlacedReport): string {
  const told = new Set<string>();
  return parts(
    byFile(report.diagnostics)
      .map((own) => own.map((diagnostic) => diagnosticText(diagnostic, told)).join("\n"))
      .join("\n\n"),
    acceptedText(report.accepted),
    summary(report),
  );
}

/** Why there is a rule is said where it first complains. */
function diagnosticText(diagnostic: Placed<Diagnostic>, told: Set<string>): string {
  const { rule, severity, message, reason = "", fix = "" } = diagnostic;
  const word = severity === "warning" ? pc.yellow("warning") : pc.cyan("notice");
  const why = told.has(rule) ? [] : [pc.dim(lines(reason, "    "))];
  told.add(rule);
  return [
    `${placeWords(diagnostic)} ${word} ${pc.dim(rule)}`,
    lines(message, "    "),
    ...why,
    lines(`→ ${fix}`, "      ", "    "),
  ].join("\n");
}

function acceptedText(accepted: readonly Placed<AcceptedDiagnostic>[]): string | undefined {
  if (accepted.length === 0) return undefined;
  const answers = accepted.map((diagnostic) => {
    const { rule, message, accepted: answer } = diagnostic;
    return [
      `${placeWords(diagnostic)} ${pc.dim(rule)}`,
      lines(message, "    "),
      lines(`Accepted by ${answer.by}: ${answer.reason}`, "    "),
    ].join("\n");
  });
  return [pc.bold("Answered by an editor"), ...answers].join("\n");
}

function summary({ diagnostics, accepted, uncheckedReferences, hasTexts }: PlacedReport): string {
  const warnings = diagnostics.filter(({ severity }) => severity === "warning").length;
  const counts = [counted(warnings, "warning"), counted(diagnostics.length - warnings, "notice")].join(", ");
  const answered = accepted.length === 0 ? "" : ` ${capital(counted(accepted.length, "finding"))} answered.`;
  const advice = hasTexts ? "their sources' texts are not in the folder" : "give the sources' texts with --sources DIR";
  const unchecked =
    uncheckedReferences === 0 ? "" : ` ${capital(counted(uncheckedReferences, "reference"))} not looked up: ${advice}.`;
  const text = lines(`${capital(counts)}.${answered}${unchecked}`);
  return warnings > 0 ? pc.yellow(text) : pc.green(text);
}

export const placeAll = (
  report: LintReport,
  hasTexts: boolean,
  at: (record: string | undefined, path: string) => FilePlace,
): PlacedReport => {
  const placed = <D extends Diagnostic>(diagnostic: D): Placed<D> => ({
    ...diagnostic,
    ...at(diagnostic.record, diagnostic.path),
  });
  return {
    diagnostics: inFileOrder(report.diagnostics.map(placed)),
    accepted: inFileOrder(report.accepted.map(placed)),
    uncheckedReferences: report.uncheckedReferences,
    hasTexts,
  };
};

const inFileOrder = <P extends FilePlace>(found: readonly P[]): P[] =>
  found.toSorted((a, b) => (a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1));
