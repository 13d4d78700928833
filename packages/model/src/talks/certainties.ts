import type { Dossier, DossierRecord, Id, Position, SourceRecord } from "../generated/types.js";
import type { Clocks } from "./clocks.js";
import { both, hasCome, type Certainty } from "./day.js";
import { knownFrom } from "./known/known-from.js";
import { validityOf } from "./record-kinds.js";
import type { ValidityContext } from "./valid-at.js";

/** For each record, in the same order, whether it belongs to the day on its own account. */
export function certaintiesOf(
  records: readonly DossierRecord[],
  dossier: Dossier,
  clocks: Clocks,
  sources: ReadonlyMap<Id, SourceRecord>,
): (Certainty | undefined)[] {
  const successors = successorsIn(records);
  const context: ValidityContext = {
    knownFrom: (record) => knownFrom(record, sources, dossier),
    successorsOf: (id) =>
      (successors.get(id) ?? []).filter((position) => hasCome(context.knownFrom(position), clocks.knownAt)),
  };
  return records.map((record) => {
    // A conflict is known as soon as two of its members are, unless it says otherwise.
    const isDerived = record.kind === "conflict" && record.knownFrom === undefined;
    const known = isDerived ? "certain" : hasCome(context.knownFrom(record), clocks.knownAt);
    return known && both(known, validityOf(record.kind)(record, clocks.validAt, context));
  });
}

/** Positions by the position that they supersede. */
function successorsIn(records: readonly DossierRecord[]): Map<Id, Position[]> {
  const successors = new Map<Id, Position[]>();
  for (const record of records) {
    if (record.kind !== "position" || record.supersedes === undefined) continue;
    const others = successors.get(record.supersedes);
    if (others === undefined) successors.set(record.supersedes, [record]);
    else others.push(record);
  }
  return successors;
}
