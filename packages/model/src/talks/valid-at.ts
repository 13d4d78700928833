import type { DossierRecord, Id, IsoDate, Position, When } from "../generated/types.js";
import { both, hasCome, type Certainty } from "./day.js";

/** What the validity of a record depends on beside the record itself. */
export interface Surroundings {
  knownFrom(record: DossierRecord): When;
  /** The positions that took the place of this one, as far as they were known. */
  successorsOf(id: Id): readonly Position[];
}

/** Kinds that are shown because something shown refers to them. */
export const contextKinds: ReadonlySet<DossierRecord["kind"]> = new Set(["party", "person", "issue", "term"]);

/**
 * Whether a record is so on a day. States expire: a position ends with its interval, or with the one that takes its
 * place. Occurrences persist: a meeting, a statement, a text stays once it has happened.
 */
export function validAt(record: DossierRecord, day: IsoDate, around: Surroundings): Certainty | undefined {
  switch (record.kind) {
    case "position":
      return positionAt(record, day, around);
    case "statement":
    case "proposal":
      return record.on === undefined ? "certain" : hasCome(record.on, day);
    case "question":
      return record.asOf <= day ? "certain" : undefined;
    default:
      return record.valid?.from === undefined ? "certain" : hasCome(record.valid.from, day);
  }
}

function positionAt(position: Position, day: IsoDate, around: Surroundings): Certainty | undefined {
  const begun = hasCome(beginningOf(position, around), day);
  const successors = around.successorsOf(position.id).map((successor) => beginningOf(successor, around));
  const ends = [...successors, ...(position.valid?.until ? [position.valid.until] : [])];
  const ended = new Set(ends.map((end) => hasCome(end, day)));
  if (ended.has("certain")) return undefined;
  return both(begun, ended.has("possible") ? "possible" : "certain");
}

const beginningOf = (position: Position, around: Surroundings): When =>
  position.valid?.from ?? position.statedOn ?? around.knownFrom(position);
