import { isoDate, oneOf } from "../../article/cleaning/cleaners.js";
import { step } from "../../article/cleaning/report.js";
import type { Diagnostic } from "../../diagnostic.js";
import { filterKinds } from "../../generated/field-paths.js";
import type { Dossier, Id, TalksBlock } from "../../generated/types.js";
import { widgets } from "../../generated/values.js";

const widget = oneOf(widgets);

/** Why a block cannot be filled. Blocks come from editors and databases, so no compiler has checked them. */
export function unfillable(block: TalksBlock, dossier: Dossier): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  step("widget", widget, block.widget, diagnostics);
  if (block.asOf !== undefined) step("asOf", isoDate, block.asOf, diagnostics);
  if (block.widget === "what-changed") step("since", isoDate, block.since, diagnostics);
  if (diagnostics.length > 0 || block.widget !== "what-changed") return diagnostics;
  const until = block.asOf ?? dossier.asOf;
  if (block.since <= until) return [];
  const message = `${block.since} is later than ${until}. Give the earlier day as since, and the later one as asOf.`;
  return [{ rule: "wrong-order", severity: "error", message, path: "since" }];
}

/** The records that a block asks for by id and that its dossier does not have. */
export function unknownRecords(block: TalksBlock, dossier: Dossier): Diagnostic[] {
  const fields = new Map<string, unknown>(Object.entries(block));
  return Object.entries(filterKinds).flatMap(([filter, kind]) => {
    const known = new Set(
      dossier.records.flatMap((record) => (record.kind === kind ? [record.id, ...(record.moved ?? [])] : [])),
    );
    const wanted = (fields.get(filter) ?? []) as readonly Id[];
    return wanted.flatMap((id, index): Diagnostic[] => {
      const message = `"${dossier.id}" has no ${kind} "${id}". Use the id of one that it has, or add the record.`;
      const path = `${filter}[${index}]`;
      return known.has(id) ? [] : [{ rule: "unknown-record", severity: "error", message, path }];
    });
  });
}
