import type { DossierRecord } from "../generated/types.js";
import { unnamed } from "./origins.js";

/**
 * What may be said of a record from the record alone. That it is so is never among it: only a named editor confirms,
 * and `confirmed` is shown with the name.
 */
export type Standing = "withdrawn" | "disputed" | "corrected" | "anonymous" | "one-origin" | "several-origins";

/** The gravest first, since a page has room for one word. */
export function standingOf(
  record: DossierRecord,
  { origins, isDisputed }: { origins: readonly string[]; isDisputed: boolean },
): Standing {
  const changes = new Set((record.history ?? []).map(({ change }) => change));
  if (changes.has("withdrawn") || record.rank === "deprecated") return "withdrawn";
  if (isDisputed) return "disputed";
  if (changes.has("corrected")) return "corrected";
  if (origins.every((origin) => origin === unnamed)) return "anonymous";
  return origins.length > 1 ? "several-origins" : "one-origin";
}
