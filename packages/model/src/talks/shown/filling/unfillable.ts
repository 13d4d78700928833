import { isoDate, oneOf } from "../../../article/cleaning/cleaners.js";
import { expected, step, type Cleaner } from "../../../article/cleaning/report.js";
import { isDay } from "../../arguments/read-form.js";
import type { Diagnostic } from "../../../diagnostic.js";
import { filterKinds } from "../../../generated/field-paths.js";
import type { Dossier, Id, TalksBlock } from "../../../generated/types.js";
import { widgets } from "../../../generated/values.js";

const widget = oneOf(widgets);

/** A view is of a day, not of an instant. */
const day: Cleaner<string> = (value, diagnostics) =>
  isDay(value) || typeof value !== "string" ? isoDate(value, diagnostics) : isoDate("", diagnostics);

const idList: Cleaner<unknown[]> = (value, diagnostics) => {
  const isList = Array.isArray(value) && Array.from(value as unknown[]).every((one) => typeof one === "string");
  return isList ? (value as unknown[]) : expected(diagnostics, "a list of ids", value);
};

/** Why a block cannot be filled. Blocks come from editors and databases, so no compiler has checked them. */
export function unfillable(block: TalksBlock, dossier: Dossier): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  step("widget", widget, block.widget, diagnostics);
  if (block.asOf !== undefined) step("asOf", day, block.asOf, diagnostics);
  if (block.widget === "what-changed") step("since", day, block.since, diagnostics);
  for (const [filter, ids] of Object.entries(block).filter(([field]) => Object.hasOwn(filterKinds, field)))
    if (ids !== undefined) step(filter, idList, ids, diagnostics);
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
      const message = `"${dossier.id}" has no ${kind} "${id}". Correct the id, or add the record.`;
      const path = `${filter}[${index}]`;
      return known.has(id) ? [] : [{ rule: "unknown-record", severity: "error", message, path }];
    });
  });
}
