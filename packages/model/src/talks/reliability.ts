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
  const changes = new Set((record.history ?? []).map(({ change }) => change));
  if (changes.has("withdrawn") || record.rank === "deprecated") return "withdrawn";
  if (isDisputed) return "disputed";
  if (changes.has("corrected")) return "corrected";
  if (origins.every((origin) => origin === unnamed)) return "anonymous";
  return origins.length > 1 ? "several-origins" : "one-origin";
}
