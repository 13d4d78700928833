import type { DossierRecord } from "@backgrounder/model/talks";
import type { Id } from "@backgrounder/model/article";
import { errorAt, type PlacedDiagnostic, type SourcePlace } from "./diagnostics.js";
import type { ParsedDossier, ParsedHeader, ParsedRecord } from "./parsed.js";
import { SourceMap } from "./source-map.js";

/**
 * Puts a dossier together from its parts. Its records are sorted by id, not in the order of the files.
 * If two records have the same id, the first one counts.
 */
export function assemble(
  header: ParsedHeader,
  parsed: readonly ParsedRecord[] = [],
  others: readonly PlacedDiagnostic[] = [],
): ParsedDossier {
  const sourceMap = new SourceMap();
  for (const [path, place] of header.places) sourceMap.note(undefined, path, place);
  const diagnostics = [...others, ...header.diagnostics, ...parsed.flatMap((record) => record.diagnostics)];
  const records = new Map<Id, DossierRecord>();
  const unusable = new Set<Id>();
  for (const { id, value, place, places } of parsed) {
    if (id === undefined) continue;
    const first = sourceMap.placeOf(id, "id");
    if (first !== undefined) {
      diagnostics.push(duplicateId(id, places.get("id") ?? place, first));
      continue;
    }
    sourceMap.note(id, "", place);
    for (const [path, at] of places) sourceMap.note(id, path, at);
    if (value === undefined) unusable.add(id);
    else records.set(id, value);
  }
  const inOrderOfId = [...records.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const dossier = header.value && { ...header.value, records: inOrderOfId };
  return { dossier, sourceMap, diagnostics, inferred: [], unusable };
}

const duplicateId = (id: Id, place: SourcePlace, first: SourcePlace): PlacedDiagnostic => ({
  ...errorAt(
    place,
    "unique-ids",
    `"${id}" is already the id of the record in ${first.file}, line ${first.line}. Give one of the two a new id, and update what refers to it.`,
  ),
  record: id,
  path: "id",
});
