import type { DossierRecord } from "../../../generated/types.js";
import type { Violation } from "../../check/rule.js";
import { carriersOf } from "../../known/carriers.js";
import type { LintContext, LintRule } from "../lint-rule.js";

const decided: ReadonlySet<string> = new Set([
  "cancelled",
  "broken-off",
  "signed",
  "in-force",
  "suspended",
  "terminated",
  "expired",
  "rejected",
]);

export const decisionWithoutSource: LintRule = {
  name: "decision-without-source",
  severity: "warning",
  reason:
    "A cancellation, a signature or a rejection is news in itself. If the record does not say which source reports it, the page shows it only from the day of the latest source, and readers cannot look it up.",
  fix: "In a document, write it on a line below with its source: `cancelled | s3`. In a folder, write `carries: [status]` in that reference. If the record said something else before, add `changed` (in a folder: an entry `updated` in `history`) with the earlier status.",
  find(context) {
    return [...context.currentOf("event"), ...context.currentOf("proposal")].flatMap((record): Violation[] => {
      if (!decided.has(record.status) || wasEdited(record)) return [];
      const { references, areNamed } = carriersOf(record, "status");
      const days = daysOf(references, context);
      if (areNamed || days.length < 2 || hasSourcedSteps(record)) return [];
      const message = `The status is ${record.status}, but the record does not say which of its sources, from ${days.join(" to ")}, reports that.`;
      return [{ record: record.id, path: "status", message }];
    });
  },
};

/** The steps of an agreement have sources of their own, from which its status is known. */
const hasSourcedSteps = (record: DossierRecord): boolean =>
  record.kind === "proposal" && (record.steps ?? []).some(({ references }) => references !== undefined);

const wasEdited = ({ history = [] }: DossierRecord): boolean =>
  history.some(({ before }) => before?.["status"] !== undefined);

/** The first and the last day on which its sources came out, or only one. */
function daysOf(references: ReturnType<typeof carriersOf>["references"], { sourceOf }: LintContext): string[] {
  const days = references.flatMap((reference) => sourceOf(reference)?.published?.edtf ?? []).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined || first === last ? [] : [first, last];
}
