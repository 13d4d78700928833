import type { Id } from "@backgrounder/model/article";
import type { Dossier, DossierRecord } from "@backgrounder/model/talks";
import type { PlacedDiagnostic, SourcePlace } from "./diagnostics.js";
import type { SourceMap } from "./source-map.js";

/** Something that was read from a file. */
export interface Parsed<T> {
  /** Undefined if an error left nothing usable. */
  value: T | undefined;
  diagnostics: PlacedDiagnostic[];
  /** Where its fields are, by path. */
  places: ReadonlyMap<string, SourcePlace>;
}

/** The fields of the dossier itself. */
export type ParsedHeader = Parsed<Omit<Dossier, "records">>;

/** A record, usable or not, with the id by which others may refer to it. */
export interface ParsedRecord extends Parsed<DossierRecord> {
  id: Id | undefined;
  /** Where it begins. */
  place: SourcePlace;
}

/** A dossier that was read, but whose records were not yet checked against each other. */
export interface ParsedDossier {
  /** With every usable record; undefined if the dossier itself could not be read. */
  dossier: Dossier | undefined;
  sourceMap: Pick<SourceMap, "placeOf">;
  diagnostics: PlacedDiagnostic[];
  /** What the reader inferred, for an editor to confirm. */
  inferred: PlacedDiagnostic[];
  /** Ids of records that are in the files but not usable. A reference to one of them is not an error. */
  unusable: ReadonlySet<Id>;
}

/** A dossier that cannot be read at all, and why. */
export const unreadable = (diagnostics: PlacedDiagnostic[]): ParsedHeader => ({
  value: undefined,
  diagnostics,
  places: new Map(),
});
