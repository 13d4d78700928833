import type {
  EarlierPosition,
  Id,
  Position,
  PositionRow,
  ShownPosition,
  ShownPositionCell,
} from "../../generated/types.js";
import type { View } from "../as-of.js";
import { positionsIn, type PositionMatrix } from "../positions.js";
import { recordsOf } from "../records.js";
import { lookUpIn, type LookUp } from "./look-up.js";

export interface PositionsOptions {
  /** Only these, in this order; else all with a position, those with the most stances first. */
  parties?: readonly Id[];
  issues?: readonly Id[];
}

/** What each party holds on each issue on a day, and what it held before. */
export function positionRows(view: View, options: PositionsOptions = {}): PositionRow[] {
  const matrix = positionsIn(view.dossier);
  const lookUp = lookUpIn(view);
  const stated = (party: Id, issue: Id): boolean => matrix.cell(party, issue).silence === undefined;
  const known = (id: Id): boolean => lookUp.record(id) !== undefined;
  const parties =
    options.parties?.filter(known) ??
    fullestFirst(matrix.parties, (party) => matrix.issues.filter((issue) => stated(party, issue)));
  const issues =
    options.issues?.filter(known) ??
    fullestFirst(matrix.issues, (issue) => matrix.parties.filter((party) => stated(party, issue)));
  const earlier = earlierIn(view);
  return issues.map((id) => {
    const issue = lookUp.record(id);
    return {
      id,
      name: lookUp.name(id),
      ...(issue?.kind === "issue" && { question: issue.question }),
      cells: parties.map((party) => cell(matrix, party, id, lookUp, earlier)),
    };
  });
}

/** The order of ids breaks a tie, so that the order of files makes no difference. */
const fullestFirst = (ids: readonly Id[], stated: (id: Id) => readonly Id[]): Id[] =>
  ids
    .map((id) => ({ id, count: stated(id).length }))
    .toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);

type EarlierOf = (position: Position) => { earlier?: EarlierPosition };

/** A view no longer has the position before, which has ended by then. */
function earlierIn({ whole }: View): EarlierOf {
  const byId = new Map(recordsOf(whole, "position").map((position) => [position.id, position]));
  return ({ supersedes }) => {
    const before = supersedes === undefined ? undefined : byId.get(supersedes);
    if (before === undefined) return {};
    const { stance, summary, statedOn } = before;
    return { earlier: { ...(stance && { stance }), summary, ...(statedOn && { statedOn }) } };
  };
}

function cell(matrix: PositionMatrix, party: Id, issue: Id, lookUp: LookUp, earlier: EarlierOf): ShownPositionCell {
  const { positions: held, silence } = matrix.cell(party, issue);
  return {
    party: lookUp.name(party),
    positions: held.map((position) => shownPosition(position, lookUp, earlier)),
    ...(silence && { silence }),
  };
}

function shownPosition(position: Position, lookUp: LookUp, earlier: EarlierOf): ShownPosition {
  const { id, stance, summary, conditions, redLine, statedBy, statedOn, references } = position;
  return {
    ...(stance && { stance }),
    summary,
    ...(conditions && conditions.length > 0 && { conditions }),
    ...(redLine === true && { redLine }),
    ...(statedBy && { statedBy: lookUp.name(statedBy) }),
    ...(statedOn && { statedOn }),
    ...earlier(position),
    ...lookUp.reliability(id),
    ...lookUp.sources(references),
  };
}
