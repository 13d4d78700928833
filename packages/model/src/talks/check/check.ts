import type { Diagnostic } from "../../diagnostic.js";
import type { Dossier } from "../../generated/types.js";
import { knownReferences } from "./known-references.js";
import { languageTags } from "./language-tags.js";
import { noCycles } from "./no-cycles.js";
import { onePreferred } from "./one-preferred.js";
import { possibleDates } from "./possible-dates.js";
import { possibleNumbers } from "./possible-numbers.js";
import { diagnose, type CheckRule } from "./rule.js";
import { safeLinks } from "./safe-links.js";
import { readDossierArgument } from "../arguments/read-dossier.js";
import { usableHistory } from "./usable-history.js";
import { uniqueIds } from "./unique-ids.js";
import { completeRecords } from "./complete-records.js";

/** A dossier that breaks one of these rules cannot be used. Its shape is checked before, by the schema. */
export const checkRules: readonly CheckRule[] = [
  uniqueIds,
  knownReferences,
  noCycles,
  possibleDates,
  possibleNumbers,
  onePreferred,
  completeRecords,
  safeLinks,
  usableHistory,
  languageTags,
];

/**
 * Every error that makes a dossier unusable, not only the first; an empty list if there are none. Each has a `record`,
 * `reason` and `fix`. Pure.
 * @throws ArgumentError where `dossier` does not have the shape of a dossier.
 */
export function checkDossier(dossier: Dossier): Diagnostic[] {
  // What a record said before is open in the schema, so a rule reports what cannot be used of it.
  const own = readDossierArgument(dossier, "checkDossier", () => undefined);
  const unusable = diagnose(usableHistory, dossier);
  return [...checkRules.flatMap((rule) => (rule === usableHistory ? [] : diagnose(rule, own))), ...unusable];
}
