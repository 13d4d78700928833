import { checkDossier, type Dossier } from "@backgrounder/model/talks";
import { inOrder } from "./result/assemble.js";
import type { FilePlace, FileProblem, ReadDossier } from "./result/places.js";
import { readDossier } from "./read-dossier.js";

/** A dossier that was read and checked. */
export interface OpenDossier extends ReadDossier {
  path: string;
  /** What was wrong with the files, and with what they say together; an error makes the dossier unusable. */
  problems: FoundProblem[];
}

export interface FoundProblem extends FileProblem {
  /** Of what the check found: which record, and where in it. */
  record?: string;
  path?: string;
}

/** Reads a dossier of any form and checks what can be read of it. */
export async function openDossier(path: string): Promise<OpenDossier> {
  const read = await readDossier(path);
  const found = read.dossier === undefined ? [] : diagnosticsOf(read.dossier, read, path);
  return { ...read, path, problems: inOrder([...read.problems, ...found]) };
}

export const hasErrors = ({ dossier, problems }: OpenDossier): boolean =>
  dossier === undefined || problems.some(({ severity }) => severity === "error");

function diagnosticsOf(dossier: Dossier, read: ReadDossier, path: string): FoundProblem[] {
  const records = new Map(dossier.records.map((record) => [record.id, record]));
  const leftOut = new Set(read.leftOut);
  return checkDossier(dossier).flatMap((diagnostic) => {
    // What refers to a record that is there, and broken, is not to blame.
    if (leftOut.has(String(valueAt(records.get(diagnostic.record ?? ""), diagnostic.path)))) return [];
    return [{ ...diagnostic, ...placeIn(read, diagnostic.record, diagnostic.path, path) }];
  });
}

/** The place of a field; of what has none, the beginning of its record or of the dossier. */
export function placeIn(
  { dossier, places }: ReadDossier,
  record: string | undefined,
  field: string,
  path: string,
): FilePlace {
  const own = record === dossier?.id ? undefined : record;
  return places.of(own, field) ?? places.of(undefined, "") ?? { file: path, line: 1, column: 1 };
}

const valueAt = (record: unknown, path: string): unknown =>
  path
    .split(/[.[\]]+/)
    .filter((step) => step !== "")
    .reduce<unknown>((inside, step) => (inside as Record<string, unknown> | undefined)?.[step], record);
