import type { DossierRecord } from "../../generated/types.js";
import { carries } from "./evidence.js";
import type { LintContext, PlacedReference } from "./lint-rule.js";

/** The references that are to have a quote's words: those that say so, else all that carry it. */
export function quoteReferences(
  record: DossierRecord,
  { referencesOf }: Pick<LintContext, "referencesOf">,
): PlacedReference[] {
  if (record.kind !== "statement" || record.form !== "quote") return [];
  const carrying = referencesOf(record).filter(({ reference }) => carries(reference));
  const quoting = carrying.filter(({ reference }) => reference.intent === "includesQuotationFrom");
  return quoting.length > 0 ? quoting : carrying;
}
