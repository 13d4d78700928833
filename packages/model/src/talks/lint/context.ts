import type { Dossier, DossierRecord, Id, Reference, SourceRecord } from "../../generated/types.js";
import { followMoved, movedIn } from "../follow-moved.js";
import { originsIn, sourcesById } from "../origins.js";
import { referencePaths } from "../../generated/field-paths.js";
import { valuesAt } from "../field-path.js";
import type { RecordOf } from "../records.js";
import type { LintOptions } from "./lint-report.js";
import type { LintContext, PlacedReference } from "./lint-rule.js";
import { proseOf } from "./prose.js";
import { sourceText } from "./text/source-text.js";

const sourceField = ".source";

/** By kind of record, the paths to its references. */
const referencePlaces = new Map(
  Object.entries(referencePaths).map(([kind, places]) => [
    kind,
    Object.keys(places).flatMap((fieldPath) =>
      fieldPath.endsWith(`references[]${sourceField}`) ? [fieldPath.slice(0, -sourceField.length)] : [],
    ),
  ]),
);

const referencesOf = (record: DossierRecord): PlacedReference[] =>
  (referencePlaces.get(record.kind) ?? []).flatMap((fieldPath) =>
    valuesAt(record, fieldPath).map(({ path, value }) => ({ path, reference: value as Reference })),
  );

/** Remembers each result, because several rules ask for it. */
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
  original: Dossier,
  { asOf, texts }: LintOptions,
  state: Pick<LintContext, "rules" | "found">,
): LintContext {
  const dossier = followMoved(original);
  const byId = new Map(dossier.records.map((record) => [record.id, record]));
  const sources = sourcesById(dossier);
  const current = dossier.records.filter(({ rank }) => rank !== "deprecated");
  const read = textsOf(texts, movedIn(original), sources);
  return {
    dossier,
    asOf,
    current,
    currentOf: <K extends DossierRecord["kind"]>(kind: K) =>
      current.filter((record): record is RecordOf<K> => record.kind === kind),
    recordOf: (id) => byId.get(id),
    sourceOf: ({ source }) => sources.get(source),
    originsOf: remembered(originsIn(sources)),
    referencesOf: remembered(referencesOf),
    proseOf: remembered(proseOf),
    textOf: ({ source }) => read.get(source),
    texts: read,
    ...state,
  };
}

function textsOf(
  texts: LintOptions["texts"],
  moved: ReadonlyMap<Id, Id>,
  sources: ReadonlyMap<Id, SourceRecord>,
): LintContext["texts"] {
  return new Map(
    [...(texts ?? [])].map(([given, text]) => {
      const id = moved.get(given) ?? given;
      return [id, sourceText(text, sources.get(id)?.title)];
    }),
  );
}
