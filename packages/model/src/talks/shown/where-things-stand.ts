import type {
  BriefEvent,
  BriefPosition,
  Dossier,
  Id,
  IsoDate,
  Position,
  TalksEvent,
  WhereThingsStand,
  When,
} from "../../generated/types.js";
import { firstDay, lastDay } from "../day.js";
import { hasBegun } from "../../article/timeline/entry.js";
import type { View } from "../as-of.js";
import { conflictsIn } from "../conflicts.js";
import { positionsIn } from "../positions.js";
import { isWithdrawn } from "../reliability.js";
import { recordsOf } from "../records.js";
import { compareDates } from "./compare-dates.js";
import { shownDate } from "./shown-date.js";
import { planOf } from "./timeline.js";
import { lookUpIn, type LookUp } from "./look-up.js";
import { agreedAndOpen } from "./agreed-and-open.js";

const atMost = { latest: 3, next: 3, positions: 5 };

/** The talks on a day, in brief: what happened last, what is next, red lines, positions
 * that changed and those in the way of an agreement, open disputes. */
export function whereThingsStand(view: View): WhereThingsStand {
  const { dossier } = view;
  const lookUp = lookUpIn(view);
  const latest = latestEvents(dossier).slice(0, atMost.latest).map(briefEvent);
  const next = nextEvents(view).slice(0, atMost.next).map(briefEvent);
  const held = keyPositions(view)
    .slice(0, atMost.positions)
    .flatMap((position) => briefPosition(position, lookUp));
  const disputes = conflictsIn(view.dossier).flatMap(({ conflict: { state, question } }) =>
    state === "open" ? question : [],
  );
  return {
    question: dossier.question,
    asOf: view.clocks.validAt,
    ...answerOf(dossier, lookUp),
    ...agreedAndOpen(view, lookUp),
    ...(dossier.notice !== undefined && { notice: dossier.notice }),
    ...(latest.length > 0 && { latest }),
    ...(next.length > 0 && { next }),
    ...(held.length > 0 && { positions: held }),
    ...(disputes.length > 0 && { disputes }),
  };
}

/** The latest answer of the day; of two of one day, the one that was written last. */
function answerOf({ answers = [] }: Dossier, lookUp: LookUp): Pick<WhereThingsStand, "answer"> {
  const [latest] = answers.toReversed().toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
  if (latest === undefined) return {};
  const { text, on, by, references } = latest;
  return { answer: { text, on, by, ...lookUp.sources(references) } };
}

/** An event without a date cannot be among the latest. */
const latestEvents = (dossier: Dossier): TalksEvent[] =>
  recordsOf(dossier, "event")
    .filter((event) => hasBegun(event.status) && event.when !== undefined && !isWithdrawn(event))
    .toSorted((a, b) => -compareDates(a.when, b.when));

/** A cancelled event is settled; a postponed one is still to come. */
const nextEvents = ({ dossier, clocks }: View): TalksEvent[] =>
  recordsOf(dossier, "event")
    .filter((event) => !hasPassed(event, clocks.validAt))
    .map((event) => withoutDayItMissed(event, clocks.validAt))
    .filter((event) => !hasBegun(event.status) && event.status !== "cancelled" && !isWithdrawn(event))
    .toSorted((a, b) => compareDates(a.when, b.when));

/** "Not before 18 August" is not news in December: what may have been on a day that has passed is not called next. */
const hasPassed = (event: TalksEvent, day: IsoDate): boolean =>
  planOf(event, day).plan === "passed" ||
  (event.when?.latest === undefined &&
    event.when?.earliest !== undefined &&
    lastDay(event.when.earliest) < firstDay(day));

/** A postponed event keeps the day that was planned until there is another; once it has passed, it is not the next. */
function withoutDayItMissed(event: TalksEvent, day: IsoDate): TalksEvent {
  const { when, ...undated } = event;
  const hasMissed = event.status === "postponed" && when?.latest !== undefined && lastDay(when.latest) < firstDay(day);
  return hasMissed ? undated : event;
}

function keyPositions(view: View): Position[] {
  const matrix = positionsIn(view);
  return cellsWithPositions(view.dossier)
    .flatMap(({ party, issue }) => matrix.cell(party, issue).positions)
    .filter((position) => position.stance !== undefined && !isWithdrawn(position))
    .toSorted((a, b) => weight(b) - weight(a) || -compareDates(dated(a), dated(b)));
}

/** Most pairs of a party and an issue have no position, so only those with one are looked at. */
function cellsWithPositions(dossier: Dossier): { party: Id; issue: Id }[] {
  const cells = new Map(
    recordsOf(dossier, "position").map(({ party, issue }) => [`${party} ${issue}`, { party, issue }]),
  );
  return [...cells].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);
}

/** What the talks may fail on comes before what is agreed. */
function weight({ redLine, supersedes, stance }: Position): number {
  if (redLine === true) return 3;
  if (supersedes !== undefined) return 2;
  return stance === "demands" || stance === "rejects" || stance === "conditional" ? 1 : 0;
}

/** A position without a date counts as old: nothing shows that it is new. */
const dated = ({ statedOn, valid }: Position): When =>
  statedOn ?? valid?.from ?? { edtf: "0000", latest: "0000", basis: "inferred" };

function briefEvent(event: TalksEvent): BriefEvent {
  const { name, status, place, outcome, summary } = event;
  const when = shownDate(event);
  const text = outcome ?? summary;
  return {
    name,
    status,
    ...(when && { when }),
    ...(place !== undefined && { place }),
    ...(text !== undefined && { text }),
  };
}

function briefPosition(position: Position, { name }: LookUp): BriefPosition[] {
  const { party, issue, stance, summary, redLine, statedOn } = position;
  if (stance === undefined) return [];
  return [
    {
      party: name(party),
      issue: name(issue),
      stance,
      summary,
      ...(redLine === true && { redLine }),
      ...(statedOn && { statedOn }),
    },
  ];
}
