import type { Dossier, DossierRecord } from "@backgrounder/model/talks";
import type { Id } from "@backgrounder/model/article";
import { NotedPlaces, type FilePlace, type FileProblem, type ReadDossier } from "./places.js";
import type { Found } from "../record/read-record.js";

/** One record as it was found, with the id by which others may name it, sound or not. */
export interface FoundRecord extends Found<DossierRecord> {
  id: Id | undefined;
  /** Where it begins. */
  place: FilePlace;
}

/** A dossier of its parts: records by id, whatever the order in which they were found. Of two with one id the first counts. */
export function assemble(
  header: Found<Omit<Dossier, "records">>,
  found: readonly FoundRecord[],
  others: readonly FileProblem[],
): ReadDossier {
  const places = new NotedPlaces();
  for (const [path, place] of header.places) places.note(undefined, path, place);
  const problems = [...others, ...header.problems, ...found.flatMap((record) => record.problems)];
  const records = new Map<Id, DossierRecord>();
  const leftOut = new Set<Id>();
  for (const { id, value, place, places: own } of found) {
    if (id === undefined) continue;
    const first = places.of(id, "id");
    if (first !== undefined) {
      problems.push(twice(id, own.get("id") ?? place, first));
      continue;
    }
    places.note(id, "", place);
    for (const [path, at] of own) places.note(id, path, at);
    if (value === undefined) leftOut.add(id);
    else records.set(id, value);
  }
  const inOrderOfId = [...records.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const dossier = header.value && { ...header.value, records: inOrderOfId };
  return { dossier, places, problems: inOrder(problems), inferred: [], leftOut: [...leftOut] };
}

const twice = (id: Id, place: FilePlace, first: FilePlace): FileProblem => ({
  rule: "unique-ids",
  severity: "error",
  message: `"${id}" is already the id of the record in ${first.file}, line ${first.line}. Mint another id for one of the two; what refers to it must follow.`,
  ...place,
});

/** By file, then by line: the order in which an editor mends them. */
export const inOrder = (problems: readonly FileProblem[]): FileProblem[] =>
  problems.toSorted((a, b) => (a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1));
