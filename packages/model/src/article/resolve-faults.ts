import type { Dossier, TalksBlock } from "../generated/types.js";
import { isoDate, oneOf } from "./cleaning/cleaners.js";
import type { Diagnostic } from "../diagnostic.js";
import { step } from "./cleaning/report.js";

const widgets: Record<TalksBlock["widget"], true> = {
  timeline: true,
  participants: true,
  positions: true,
  changes: true,
  disputed: true,
  standing: true,
};

const widget = oneOf(Object.keys(widgets));

/** Why a block cannot be filled. Blocks come from editors and databases, which no compiler has seen. */
export function faultsOf(block: TalksBlock, dossier: Dossier): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  step("widget", widget, block.widget, diagnostics);
  if (block.asOf !== undefined) step("asOf", isoDate, block.asOf, diagnostics);
  if (block.widget === "changes") step("since", isoDate, block.since, diagnostics);
  if (diagnostics.length > 0 || block.widget !== "changes") return diagnostics;
  const until = block.asOf ?? dossier.asOf;
  if (block.since <= until) return [];
  const message = `${block.since} is later than ${until}. Give the earlier day as since, and the later one as asOf.`;
  return [{ rule: "wrong-order", severity: "error", message, path: "since" }];
}
