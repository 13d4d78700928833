import type { Dossier, TalksBlock } from "../generated/types.js";
import { isoDate, oneOf } from "./cleaners.js";
import { step, type Problem } from "./problem.js";

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
export function faultsOf(block: TalksBlock, dossier: Dossier): Problem[] {
  const problems: Problem[] = [];
  step("widget", widget, block.widget, problems);
  if (block.asOf !== undefined) step("asOf", isoDate, block.asOf, problems);
  if (block.widget === "changes") step("since", isoDate, block.since, problems);
  if (problems.length > 0 || block.widget !== "changes") return problems;
  const until = block.asOf ?? dossier.asOf;
  if (block.since <= until) return [];
  const message = `${block.since} lies after ${until}. Give the earlier day as since, and the later one as asOf.`;
  return [{ path: "since", message, severity: "error" }];
}
