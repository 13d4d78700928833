import type {
  DossierRecord,
  Id,
  IsoDate,
  Position,
  Proposal,
  QuestionRecord,
  Statement,
  When,
} from "../generated/types.js";
import { both, hasCome, type Certainty } from "./day.js";

/** What the validity of a record depends on, apart from the record itself. */
export interface ValidityContext {
  knownFrom(record: DossierRecord): When;
  /** The positions that replaced this one, as far as they were known. */
  successorsOf(id: Id): readonly Position[];
}

/** Whether a record is so on a day; undefined where it is not. */
export type Validity<R extends DossierRecord> = (
  record: R,
  day: IsoDate,
  context: ValidityContext,
) => Certainty | undefined;

export const sinceItsInterval: Validity<DossierRecord> = ({ valid }, day) =>
  valid?.from === undefined ? "certain" : hasCome(valid.from, day);

/** An occurrence persists: a statement or a text remains once it has been made. */
export const sinceItsDay: Validity<Statement | Proposal> = ({ on }, day) =>
  on === undefined ? "certain" : hasCome(on, day);

export const sinceItsAnswer: Validity<QuestionRecord> = ({ asOf }, day) => (asOf <= day ? "certain" : undefined);

/** A state expires: a position ends with its interval, or when another position replaces it. */
export const untilItsSuccessor: Validity<Position> = (position, day, context) => {
  const begun = hasCome(beginningOf(position, context), day);
  const successors = context.successorsOf(position.id).map((successor) => beginningOf(successor, context));
  const ends = [...successors, ...(position.valid?.until ? [position.valid.until] : [])];
  const ended = new Set(ends.map((end) => hasCome(end, day)));
  if (ended.has("certain")) return undefined;
  return both(begun, ended.has("possible") ? "possible" : "certain");
};

const beginningOf = (position: Position, context: ValidityContext): When =>
  position.valid?.from ?? position.statedOn ?? context.knownFrom(position);
