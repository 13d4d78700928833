import type { Diagnostic } from "../../diagnostic.js";
import type { Dossier } from "../../generated/types.js";
import { knownReferences } from "./known-references.js";
import { noCycles } from "./no-cycles.js";
import { onePreferred } from "./one-preferred.js";
import { possibleDates } from "./possible-dates.js";
import { possibleNumbers } from "./possible-numbers.js";
import { diagnose, type CheckRule } from "./rule.js";
import { safeLinks } from "./safe-links.js";
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
];

/**
 * Every error that makes a dossier unusable, not only the first; an empty list if there are none. Each has a `record`,
 * `reason` and `fix`. Expects a dossier that has the right shape. Pure.
 */
export const checkDossier = (dossier: Dossier): Diagnostic[] => checkRules.flatMap((rule) => diagnose(rule, dossier));
