import { dossierSchema } from "@backgrounder/model/schema";
import type { DossierRecord } from "@backgrounder/model/talks";
import { errorAt, type PlacedDiagnostic } from "../reading/diagnostics.js";
import type { ParsedRecord } from "../reading/parsed.js";
import { placeIn } from "../reading/source-map.js";
import { explainIssue } from "../record/explain-issue.js";
import { shapeOfKind } from "../shape/schema-shape.js";
import { withArticle } from "../wording/lists.js";

const anyHeader = { kind: "dossier", schemaVersion: 1, id: "dossier:x", name: "", question: "", lang: "en" };

/** Validates records against the schema. Records that do not match it are reported and not used. */
export function validateRecords(parsed: readonly ParsedRecord[]): ParsedRecord[] {
  const records = parsed.flatMap(({ value }) => value ?? []);
  const { error } = dossierSchema.safeParse({ ...anyHeader, asOf: "2000", records });
  if (error === undefined) return [...parsed];
  const issues = new Map<DossierRecord | undefined, Issue[]>();
  for (const issue of error.issues) {
    const record = records[Number(issue.path[1])];
    const own = issues.get(record);
    if (own === undefined) issues.set(record, [issue]);
    else own.push(issue);
  }
  return parsed.map((record) => {
    const own = record.value && issues.get(record.value);
    if (own === undefined || record.value === undefined) return record;
    const { value } = record;
    return { ...record, value: undefined, diagnostics: own.map((issue) => explained(issue, value, record)) };
  });
}

type Issue = Parameters<typeof explainIssue>[0];

function explained(issue: Issue, value: DossierRecord, { places, place, id }: ParsedRecord): PlacedDiagnostic {
  const own = { ...issue, path: issue.path.slice(2) };
  const { path, message } = explainIssue(own, value, shapeOfKind(value.kind), withArticle(value.kind));
  const error = errorAt(placeIn(places, path) ?? place, "shape", message);
  return { ...error, ...(id !== undefined && { record: id }), path };
}
