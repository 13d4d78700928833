import type { DossierRecord } from "../generated/types.js";
import { unnamed } from "./origins.js";

/**
 * How far a record can be relied on, as far as the record itself shows. None of these says that it is true: only a
 * named editor can confirm that, and `confirmed` is shown with the name.
 */
export type Reliability = "withdrawn" | "disputed" | "corrected" | "anonymous" | "one-origin" | "several-origins";

/** The most serious one, since a page has room for one word. */
export function reliabilityOf(
  record: DossierRecord,
  { origins, isDisputed }: { origins: readonly string[]; isDisputed: boolean },
): Reliability {
  if (isWithdrawn(record)) return "withdrawn";
  if (isDisputed || isContested(record)) return "disputed";
  if (record.history?.some(({ change }) => change === "corrected") === true) return "corrected";
  if (origins.every((origin) => origin === unnamed)) return "anonymous";
  return origins.length > 1 ? "several-origins" : "one-origin";
}

/** We said that it is not so: it leads no summary, and is marked wherever it is shown. */
export const isWithdrawn = ({ history = [], rank }: DossierRecord): boolean =>
  rank === "deprecated" || history.some(({ change }) => change === "withdrawn");

/** A source says that it is not so. */
const isContested = ({ references = [] }: DossierRecord): boolean =>
  references.some(({ intent }) => intent === "disputes" || intent === "refutes");
