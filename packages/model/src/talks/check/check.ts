import type { Dossier } from "../../generated/types.js";
import type { Finding, Rule } from "./finding.js";
import { knownReferences } from "./known-references.js";
import { noCycles } from "./no-cycles.js";
import { onePreferred } from "./one-preferred.js";
import { possibleDates } from "./possible-dates.js";
import { possibleNumbers } from "./possible-numbers.js";
import { safeLinks } from "./safe-links.js";
import { uniqueIds } from "./unique-ids.js";
import { wholeRecords } from "./whole-records.js";

/** The rules whose breach makes a dossier unusable. Its shape is the schema's matter, and is checked before. */
export const rules: readonly Rule[] = [
  uniqueIds,
  knownReferences,
  noCycles,
  possibleDates,
  possibleNumbers,
  onePreferred,
  wholeRecords,
  safeLinks,
];

/** Everything that makes a dossier unusable, every finding and not the first; none where it is sound. Pure. */
export function checkDossier(dossier: Dossier): Finding[] {
  return rules.flatMap(({ name, find }) =>
    find(dossier).map((complaint): Finding => ({ rule: name, severity: "error", ...complaint })),
  );
}
