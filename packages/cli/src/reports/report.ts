import type { Diagnostic } from "@backgrounder/model/article";
import type { AcceptedDiagnostic } from "@backgrounder/model/talks";

/** What a command found in a dossier. Every format prints the same report. */
export interface Report {
  diagnostics: readonly Diagnostic[];
  /** Warnings that an editor has answered. */
  accepted: readonly AcceptedDiagnostic[];
}

export function countSeverities({ diagnostics }: Pick<Report, "diagnostics">): Counts {
  const count = (severity: Diagnostic["severity"]): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return { errors: count("error"), warnings: count("warning"), notices: count("notice") };
}

interface Counts {
  errors: number;
  warnings: number;
  notices: number;
}

/** By file and line, the order in which an editor works through them. */
export const inFileOrder = <D extends Diagnostic>(diagnostics: readonly D[]): D[] =>
  diagnostics.toSorted(({ place: a }, { place: b }) => {
    const [fileA, fileB] = [a?.file ?? "", b?.file ?? ""];
    if (fileA !== fileB) return fileA < fileB ? -1 : 1;
    return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
  });
