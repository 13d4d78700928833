import type { Dossier, DossierRecord, Id, RichText } from "../../generated/types.js";
import { citedIn, idPathsOf } from "../named-records.js";
import { referencePaths, prosePaths } from "../../generated/field-paths.js";
import type { CheckRule, Violation } from "./rule.js";
import { joined, violationsAt, type Validate } from "./violations-at.js";
import { eitherOf, withArticle } from "./wording.js";

type Kind = DossierRecord["kind"];

/** Every id in a record leads to a record of a kind that belongs there. */
export const knownReferences: CheckRule = {
  name: "known-references",
  severity: "error",
  reason: "An id that leads nowhere, or to the wrong kind of record, leaves a gap on the page.",
  fix: "Add the missing record, correct the id, or refer to a record of the kind that the message names.",
  find(dossier) {
    const kinds = kindsById(dossier);
    const validateCited: Validate = (text) =>
      typeof text === "string" ? undefined : firstOf(citedIn(text as RichText), (id) => validateId(id, kinds, sources));
    const ofRecords = dossier.records.flatMap((record): readonly Violation[] => {
      const allowed = referencePaths[record.kind];
      return joined(
        violationsAt(record, idPathsOf(record.kind), (id, path) => validateId(id as Id, kinds, allowed[path] ?? [])),
        violationsAt(record, prosePaths[record.kind], validateCited),
      );
    });
    return [...violationsInAnswers(dossier, kinds), ...ofRecords];
  },
};

const sources: readonly Kind[] = ["source"];

/** What the editors answer to the question of the dossier rests on sources, too. */
const violationsInAnswers = ({ id, answers = [] }: Dossier, kinds: ReadonlyMap<Id, Kind>): Violation[] =>
  answers.flatMap(({ references = [] }, at) =>
    references.flatMap(({ source }, nth) => {
      const message = validateId(source, kinds, sources);
      return message === undefined ? [] : [{ record: id, path: `answers[${at}].references[${nth}].source`, message }];
    }),
  );

function firstOf<T, R>(values: readonly T[], find: (value: T) => R | undefined): R | undefined {
  for (const value of values) {
    const found = find(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** An old id leads to the record that lists it in `moved`. */
function kindsById({ records }: Dossier): Map<Id, Kind> {
  const kinds = new Map<Id, Kind>();
  for (const { id, kind, moved } of records) {
    kinds.set(id, kind);
    for (const old of moved ?? []) kinds.set(old, kind);
  }
  return kinds;
}

/** A deadline may name its event in the source's own words, which are not an id. */
const looksLikeId = /^[a-z][a-z0-9-]*:\S+$/;

function validateId(id: Id, kinds: ReadonlyMap<Id, Kind>, allowed: readonly Kind[]): string | undefined {
  const kind = kinds.get(id);
  if (kind === undefined) {
    return looksLikeId.test(id) ? `There is no record with the id "${id}". Add it, or correct the id.` : undefined;
  }
  if (allowed.length === 0 || allowed.includes(kind)) return undefined;
  return `"${id}" is ${withArticle(kind)}. Only ${eitherOf(allowed.map(withArticle))} can be used here.`;
}
