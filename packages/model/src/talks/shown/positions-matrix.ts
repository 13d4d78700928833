import type {
  EarlierPosition,
  Id,
  Issue,
  IssueStep,
  Position,
  PositionRow,
  PositionsBlock,
  ShownPosition,
  ShownPositionCell,
} from "../../generated/types.js";
import type { View } from "../as-of.js";
import { positionsIn, type PositionMatrix } from "../positions.js";
import { recordsOf } from "../records.js";
import { labelsFor } from "../../labels/labels.js";
import { factsIn, type Facts } from "./facts/facts.js";
import { issueFacts } from "./facts/issue-facts.js";
import { lookUpIn, type LookUp } from "./look-up.js";
import { marksOf } from "./marks.js";
import { spokenToIn } from "./spoken-to.js";
import { settledIn } from "../settled.js";

export interface PositionsOptions {
  /** Only these, in this order; if left out, all with a position or a step, those with the most stances first. */
  parties?: readonly Id[];
  issues?: readonly Id[];
}

/** A page cannot show more, and no reader would find anything in it: every party has a cell for every issue. */
const mostParties = 40;
const mostIssues = 60;

type ShownPositions = Pick<PositionsBlock, "partiesLeftOut" | "issuesLeftOut"> & { entries: PositionRow[] };

/** Each party's position on each issue on a day, and its earlier ones. At most 40 parties and 60 issues. */
export function positionRows(view: View, options: PositionsOptions = {}): ShownPositions {
  const matrix = positionsIn(view);
  const lookUp = lookUpIn(view);
  const known = (id: Id): boolean => lookUp.record(id) !== undefined;
  const stated = statedIn(view, matrix);
  const parties = options.parties?.filter(known) ?? fullestFirst(matrix.parties, stated);
  const issues = options.issues?.filter(known) ?? fullestFirst(issuesOf(view, matrix), stated);
  const earlier = earlierIn(view);
  const facts = factsIn(lookUp, labelsFor(view.dossier.lang));
  const elsewhere = spokenToIn(view);
  const settledBy = settledIn(view);
  const rows = issues.slice(0, mostIssues).map((id) => {
    const issue = lookUp.record(id);
    return {
      id,
      name: lookUp.name(id),
      ...(issue?.kind === "issue" && {
        question: issue.question,
        ...detailsOf(issue, facts),
        ...settled(settledBy(issue), lookUp),
      }),
      cells: parties.slice(0, mostParties).map((party) => ({
        ...cell(matrix, party, id, lookUp, earlier),
        ...elsewhere(party, id),
      })),
    };
  });
  const [partiesLeftOut, issuesLeftOut] = [parties.length - mostParties, issues.length - mostIssues];
  return {
    entries: rows,
    ...(partiesLeftOut > 0 && { partiesLeftOut }),
    ...(issuesLeftOut > 0 && { issuesLeftOut }),
  };
}

function detailsOf(issue: Issue, facts: Facts): Pick<PositionRow, "details" | "sources"> {
  const details = [...issueFacts(issue, facts), ...marksOf(issue.id, facts.lookUp, facts.labels)];
  const { references = [], links = [], steps = [] } = issue;
  const sources = facts.lookUp.sources([
    ...references,
    ...[...links, ...steps].flatMap((part) => part.references ?? []),
  ]);
  return { ...(details.length > 0 && { details }), ...sources };
}

/** `agreed` always names the text; see the check `complete-records`. */
function settled(step: IssueStep | undefined, { name }: LookUp): Pick<PositionRow, "settled"> {
  if (step?.proposal === undefined) return {};
  return { settled: { by: name(step.proposal), ...(step.on && { on: step.on }) } };
}

/** Those that a position is about, and those that were negotiated although no position on them is recorded. */
function issuesOf({ dossier }: View, matrix: PositionMatrix): Id[] {
  const negotiated = recordsOf(dossier, "issue").filter(({ steps = [] }) => steps.length > 0);
  return [...new Set([...matrix.issues, ...negotiated.map(({ id }) => id)])];
}

/** How many stances there are of each party, and on each issue. Only cells with a position are looked at. */
function statedIn({ dossier }: View, matrix: PositionMatrix): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>();
  const seen = new Set<string>();
  for (const { party, issue } of recordsOf(dossier, "position")) {
    const key = `${party} ${issue}`;
    if (seen.has(key) || matrix.cell(party, issue).silence !== undefined) continue;
    seen.add(key);
    for (const id of [party, issue]) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** The order of ids breaks a tie, so that the order of files makes no difference. */
const fullestFirst = (ids: readonly Id[], stated: ReadonlyMap<Id, number>): Id[] =>
  ids.toSorted((a, b) => (stated.get(b) ?? 0) - (stated.get(a) ?? 0) || (a < b ? -1 : 1));

type EarlierOf = (position: Position) => { earlier?: EarlierPosition };

/** A view no longer has the position before, which has ended by then. */
function earlierIn({ whole }: View): EarlierOf {
  const byId = new Map(recordsOf(whole, "position").map((position) => [position.id, position]));
  return ({ supersedes }) => {
    const before = supersedes === undefined ? undefined : byId.get(supersedes);
    if (before === undefined) return {};
    return { earlier: earlierPosition(before) };
  };
}

function cell(matrix: PositionMatrix, party: Id, issue: Id, lookUp: LookUp, earlier: EarlierOf): ShownPositionCell {
  const { positions: held, silence, ended } = matrix.cell(party, issue);
  return {
    party: lookUp.name(party),
    positions: held.map((position) => shownPosition(position, lookUp, earlier)),
    ...(silence && { silence }),
    ...(ended && { ended: ended.map(earlierPosition) }),
  };
}

const earlierPosition = ({ stance, summary, statedOn, valid }: Position): EarlierPosition => ({
  ...(stance && { stance }),
  summary,
  ...(statedOn && { statedOn }),
  ...(valid?.until && { until: valid.until }),
});

function shownPosition(position: Position, lookUp: LookUp, earlier: EarlierOf): ShownPosition {
  const { id, stance, summary, conditions, redLine, statedBy, statedOn, references } = position;
  return {
    id,
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
