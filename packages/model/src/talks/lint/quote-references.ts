import type { DossierRecord } from "../../generated/types.js";
import { supports } from "../known/supports.js";
import type { LintContext, PlacedReference } from "./lint-rule.js";

/** The references whose sources must contain a quote: those that say so, or else all that support it. */
export function quoteReferences(
  record: DossierRecord,
  { referencesOf }: Pick<LintContext, "referencesOf">,
): PlacedReference[] {
  if (record.kind !== "statement" || record.form !== "quote") return [];
  const supporting = referencesOf(record).filter(({ reference }) => supports(reference));
  const quoting = supporting.filter(({ reference }) => reference.intent === "includesQuotationFrom");
  return quoting.length > 0 ? quoting : supporting;
}
