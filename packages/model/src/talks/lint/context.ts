import type { Dossier, DossierRecord, Id, Reference } from "../../generated/types.js";
import { placesAt } from "../check/places.js";
import { originsIn, sourcesById } from "../origins.js";
import type { RecordOf } from "../records.js";
import type { LintContext, LintOptions, PlacedReference } from "./finding.js";
import { proseOf } from "./prose.js";
import { sourceText } from "./text/source-text.js";

const nested: { [K in DossierRecord["kind"]]?: readonly string[] } = {
  issue: ["obstacles[].references[]", "obstacles[].mitigations[].references[]"],
  proposal: ["terms[].references[]"],
  scenario: ["likelihood.references[]"],
  term: ["definitions[].references[]"],
};

const referencesOf = (record: DossierRecord): PlacedReference[] =>
  ["references[]", ...(nested[record.kind] ?? [])].flatMap((pattern) =>
    placesAt(record, pattern).map(({ path, value }) => ({ path, reference: value as Reference })),
  );

/** What was worked out of a record is kept, since several rules ask for it. */
function remembered<T>(workOut: (record: DossierRecord) => T): (record: DossierRecord) => T {
  const known = new Map<DossierRecord, T>();
  return (record) => {
    const before = known.get(record);
    if (before !== undefined) return before;
    const now = workOut(record);
    known.set(record, now);
    return now;
  };
}

export function contextOf(
  dossier: Dossier,
  { asOf, texts = new Map() }: LintOptions,
  found: LintContext["found"],
): LintContext {
  const byId = new Map(
    dossier.records.flatMap((record) => [record.id, ...(record.moved ?? [])].map((id) => [id, record] as const)),
  );
  const sources = sourcesById(dossier);
  const current = dossier.records.filter(({ rank }) => rank !== "deprecated");
  const sourceOf = ({ source }: Reference) => {
    const record = byId.get(source);
    return record?.kind === "source" ? record : undefined;
  };
  const read = new Map(
    [...texts].map(([id, text]: [Id, string]) => [id, sourceText(text, sources.get(id)?.title)] as const),
  );
  return {
    dossier,
    asOf,
    current,
    currentOf: <K extends DossierRecord["kind"]>(kind: K) =>
      current.filter((record): record is RecordOf<K> => record.kind === kind),
    recordOf: (id) => byId.get(id),
    sourceOf,
    originsOf: remembered(originsIn(sources)),
    referencesOf: remembered(referencesOf),
    proseOf: remembered(proseOf),
    textOf: (reference) => read.get(sourceOf(reference)?.id ?? ""),
    texts: read,
    found,
  };
}
