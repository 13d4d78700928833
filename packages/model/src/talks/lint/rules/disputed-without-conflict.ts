import type { DossierRecord } from "../../../generated/types.js";
import type { Violation } from "../../check/rule.js";
import { inQuotes } from "../../check/wording.js";
import { supports } from "../../known/supports.js";
import type { LintContext, LintRule } from "../lint-rule.js";

const against: ReadonlySet<unknown> = new Set(["disputes", "refutes"]);

/** What readers take for fact or for someone's word. */
const kinds: ReadonlySet<DossierRecord["kind"]> = new Set(["event", "position", "proposal", "statement", "question"]);

export const disputedWithoutConflict: LintRule = {
  name: "disputed-without-conflict",
  severity: "warning",
  reason:
    "A source that says the opposite does not support a record. The page marks the record as disputed, but readers do not learn what the other side says.",
  fix: "Record what that source says as a statement, and list both under Disputed (in a folder: as `members` of a conflict). If the source was wrong, say so there in `resolved`.",
  find(context) {
    const inConflict = new Set(context.currentOf("conflict").flatMap(({ members }) => members));
    return context.current.flatMap((record) =>
      kinds.has(record.kind) && !inConflict.has(record.id) ? disputesIn(record, context) : [],
    );
  },
};

function disputesIn(record: DossierRecord, { sourceOf }: LintContext): Violation[] {
  const references = record.references ?? [];
  const index = references.findIndex(({ intent }) => against.has(intent));
  const disputing = references[index];
  if (disputing === undefined || !references.some(supports)) return [];
  const message = `${inQuotes(sourceOf(disputing)?.name ?? "")} ${disputing.intent ?? ""} this, but no dispute shows what it says instead.`;
  return [{ record: record.id, path: `references[${index}]`, message }];
}
