import { ArgumentError, type Id } from "@backgrounder/model/article";
import { checkDossier, type Dossier } from "@backgrounder/model/talks";
import { inFileOrder, startOf, type PlacedDiagnostic, type SourcePlace } from "./diagnostics.js";
import { valueAt } from "./field-path.js";
import type { ParsedDossier } from "./parsed.js";

/** A dossier as it was read and checked. */
export interface DossierReading {
  /** With every record that could be read; undefined if the dossier itself could not be read. */
  dossier: Dossier | undefined;
  /**
   * What is wrong in the files, or between the records, in the order of the files. A dossier with errors must not be
   * published.
   */
  diagnostics: PlacedDiagnostic[];
  /** What the reader inferred because the document does not say it. An editor should confirm each. */
  inferred: PlacedDiagnostic[];
  /**
   * Where a field is in the files: `placeOf("event:round-1", "when")`. A field that is not written down has the place
   * of its record; `record` is undefined, or the id of the dossier, for the fields of the dossier itself.
   */
  placeOf(record: Id | undefined, path: string): SourcePlace;
}

/** Whether a dossier is unusable: it could not be read, or it has errors. */
export function hasErrors(reading: Pick<DossierReading, "dossier" | "diagnostics">): boolean {
  const { dossier, diagnostics } = (reading ?? {}) as Partial<DossierReading>;
  if (!Array.isArray(diagnostics)) throw ArgumentError.of("hasErrors", "reading", "what readDossier returns", reading);
  return (
    dossier === undefined ||
    diagnostics.some((diagnostic: PlacedDiagnostic | null | undefined) => diagnostic?.severity === "error")
  );
}

/** Checks what was read, and gives each diagnostic of the check its place in the files. `file` is the main file. */
export function checkedReading(parsed: ParsedDossier, file: string): DossierReading {
  const { dossier, inferred, sourceMap } = parsed;
  const placeOf = (record: Id | undefined, path: string): SourcePlace =>
    sourceMap.placeOf(record === dossier?.id ? undefined : record, path) ??
    sourceMap.placeOf(undefined, "") ??
    startOf(file);
  const checked = dossier === undefined ? [] : checkOf(dossier, parsed.unusable);
  const placed = checked.map((diagnostic) => ({ ...diagnostic, place: placeOf(diagnostic.record, diagnostic.path) }));
  return { dossier, diagnostics: inFileOrder([...parsed.diagnostics, ...placed]), inferred, placeOf };
}

/** A reference to a record that is in the files but not usable is left out: the record has its own errors. */
function checkOf(dossier: Dossier, unusable: ReadonlySet<Id>): ReturnType<typeof checkDossier> {
  const records = new Map(dossier.records.map((record) => [record.id, record]));
  return checkDossier(dossier).filter(
    ({ record, path }) => !unusable.has(String(valueAt(records.get(record ?? ""), path))),
  );
}
