import type { Id } from "@backgrounder/model/article";
import type { Dossier, DossierRecord } from "@backgrounder/model/talks";
import { dossierSchema } from "@backgrounder/model/schema";
import type { FoundRecord } from "../result/assemble.js";
import { pathOf, type FilePlace } from "../result/places.js";
import type { Found } from "../record/read-record.js";
import type { Header } from "./read-header.js";
import type { Reading } from "./context/reading.js";

/** The dossier's own fields, with what follows from others; undefined where one cannot be told. */
export function foundHeader({ fields, places }: Header, id: Id, reading: Reading): Found<Omit<Dossier, "records">> {
  const own = new Map<string, FilePlace>();
  for (const [path, { line, column }] of places) own.set(path, { file: reading.file, line, column });
  const { name } = fields;
  const { asOf } = reading;
  if (name !== undefined && asOf === undefined) {
    const at = places.get("name") ?? { text: "", line: 1, column: 1 };
    reading.problem(at, "header", "Nothing says as of which day this stands. Write under the title: as of: 2026-03-02");
  }
  if (name === undefined || asOf === undefined) return { value: undefined, problems: [], places: own };
  const value: Omit<Dossier, "records"> = {
    lang: "en",
    question: name,
    ...fields,
    kind: "dossier",
    schemaVersion: 1,
    id,
    name,
    asOf,
  };
  return { value, problems: [], places: own };
}

const anyDossier = { kind: "dossier", schemaVersion: 1, id: "dossier:x", name: "", question: "", lang: "en" };

/** Records whose shape is not that of their kind are reported, and left out. */
export function unsound(found: readonly FoundRecord[]): FoundRecord[] {
  const records = found.map(({ value }) => value);
  const sound = records.filter((value): value is DossierRecord => value !== undefined);
  const { error } = dossierSchema.safeParse({ ...anyDossier, asOf: "2000", records: sound });
  if (error === undefined) return [...found];
  const faults = new Map<DossierRecord | undefined, { path: string; message: string }[]>();
  for (const { path, message } of error.issues) {
    const record = typeof path[1] === "number" ? sound[path[1]] : undefined;
    faults.set(record, [...(faults.get(record) ?? []), { path: pathOf(path.slice(2)), message }]);
  }
  return found.map((one) => withFaults(one, faults.get(one.value)));
}

function withFaults(one: FoundRecord, faults: readonly { path: string; message: string }[] = []): FoundRecord {
  if (faults.length === 0 || one.value === undefined) return one;
  const problems = faults.map(({ path, message }) => {
    const place = one.places.get(path) ?? one.places.get(path.split(/[.[]/)[0] ?? "") ?? one.place;
    return { ...place, rule: "shape", severity: "error" as const, message: `${path}: ${message}. Mend this column.` };
  });
  return { ...one, value: undefined, problems };
}
