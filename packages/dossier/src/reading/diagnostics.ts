import type { Diagnostic, TextPlace } from "@backgrounder/model/talks";

/** A place in a file of the dossier. */
export type SourcePlace = Required<TextPlace>;

/** A diagnostic with its place in a file of the dossier. */
export interface PlacedDiagnostic extends Diagnostic {
  place: SourcePlace;
}

/** An error at a place. */
export const errorAt = (place: SourcePlace, rule: string, message: string): PlacedDiagnostic => ({
  rule,
  severity: "error",
  message,
  path: "",
  place,
});

/** The place of what concerns a whole file. */
export const startOf = (file: string): SourcePlace => ({ file, line: 1, column: 1, length: 1 });

/** By file and line, the order in which an editor works through them. */
export const inFileOrder = (diagnostics: readonly PlacedDiagnostic[]): PlacedDiagnostic[] =>
  diagnostics.toSorted(({ place: a }, { place: b }) =>
    a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1,
  );
