import type {
  Dossier,
  Id,
  IsoDate,
  Statement,
  TalksEvent,
  TimelineEntry,
  TimelineRemark,
} from "../../generated/types.js";
import { needsObject, needsOptions, needsTexts } from "../../argument-error.js";
import { readViewArgument } from "../arguments/read-dossier.js";
import type { View } from "../as-of.js";
import { firstDay, lastDay } from "../day.js";
import { fill } from "../../labels/fill.js";
import { labelsFor } from "../../labels/labels.js";
import { recordsOf } from "../records.js";
import { compareDates } from "./compare-dates.js";
import { eventFacts } from "./facts/event-facts.js";
import { factsIn, type Facts } from "./facts/facts.js";
import { statementFacts } from "./facts/statement-facts.js";
import { shownDate } from "./shown-date.js";
import { lookUpIn, type LookUp } from "./look-up.js";
import { viewOfDossier } from "./view-of-dossier.js";
import { harderWordings } from "./weakest.js";

export interface TimelineOptions {
  /** Only these events; all if left out. */
  events?: readonly Id[];
}

/**
 * The events of the talks in a view, in the order of their first possible day; of two that may begin on the same day,
 * the one with the more certain date comes first, and events without a date come last. Each entry has everything that
 * a page shows of it: outcome, participants and sources by name, how reliable it is, and what was said about
 * it, each claim in its weakest wording. Pure; reads no clock.
 *
 * A dossier in place of a view means the dossier as of its own day: `timeline(asOf(dossier, dossier.asOf))`.
 */
export function timeline(of: View | Dossier, options: TimelineOptions = {}): TimelineEntry[] {
  needsObject(of, "timeline", "of", "a view or a dossier");
  needsOptions(options, "timeline");
  if (options.events !== undefined) needsTexts(options.events, "timeline", "options.events");
  if ("clocks" in of) return timelineIn(readViewArgument(of, "timeline"), options);
  return timelineIn(viewOfDossier(of, "timeline"), options);
}

/** The same for a view that has been read. */
export function timelineIn(view: View, { events }: TimelineOptions = {}): TimelineEntry[] {
  const lookUp = lookUpIn(view);
  const facts = factsIn(lookUp, labelsFor(view.dossier.lang));
  const remarks = remarksByEvent(view, facts);
  return recordsOf(view.dossier, "event")
    .filter(({ id }) => events === undefined || events.includes(id))
    .toSorted((a, b) => compareDates(a.when, b.when))
    .map((event) => ({
      ...entryOf(event, remarks.get(event.id), facts),
      ...planOf(event, view.clocks.validAt),
    }));
}

function entryOf(event: TalksEvent, remarks: TimelineRemark[] | undefined, facts: Facts): TimelineEntry {
  const { lookUp } = facts;
  const when = shownDate(event);
  const details = eventFacts(event, facts);
  const { id, name, status, place, summary, outcome, participants, participantsComplete, references } = event;
  return {
    id,
    name,
    status,
    ...(when && { when }),
    ...(place !== undefined && { place }),
    ...(summary !== undefined && { summary }),
    ...(outcome !== undefined && { outcome }),
    ...(details.length > 0 && { details }),
    ...(participants && {
      participants: participants.map(({ agent, onBehalfOf, attendance }) => ({
        name: onBehalfOf === undefined ? lookUp.name(agent) : actingFor(agent, onBehalfOf, facts),
        ...(attendance && { attendance }),
      })),
    }),
    ...(participantsComplete !== undefined && { participantsComplete }),
    ...(remarks && { remarks }),
    ...lookUp.reliability(id),
    ...lookUp.sources(references),
  };
}

/** `Ada Muster for Port authority`. */
const actingFor = (agent: Id, party: Id, { words, lookUp }: Facts): string =>
  fill(words.onBehalfOf, { name: lookUp.name(agent), party: lookUp.name(party) });

const planned: ReadonlySet<TalksEvent["status"]> = new Set(["planned", "expected", "announced"] as const);

/** What was planned for a day that is over is no longer to come, and no one knows yet whether it happened. */
export function planOf({ status, when }: TalksEvent, day: IsoDate): Pick<TimelineEntry, "plan"> {
  if (!planned.has(status) || when?.latest === undefined) return {};
  if (lastDay(when.latest) < firstDay(day)) return { plan: "passed" };
  const hasBegun = when.earliest !== undefined && firstDay(when.earliest) <= firstDay(day);
  return hasBegun && when.earliest !== when.latest ? { plan: "may-be-under-way" } : {};
}

function remarksByEvent({ dossier }: View, facts: Facts): ReadonlyMap<Id, TimelineRemark[]> {
  const harder = harderWordings(dossier);
  const found = new Map<Id, TimelineRemark[]>();
  for (const statement of recordsOf(dossier, "statement")) {
    if (harder.has(statement.id)) continue;
    for (const id of statement.about ?? []) {
      const others = found.get(id);
      if (others === undefined) found.set(id, [remarkOf(statement, facts)]);
      else others.push(remarkOf(statement, facts));
    }
  }
  return found;
}

/** Where no speaker is known, a relayed claim names its origin. */
function remarkOf(statement: Statement, facts: Facts): TimelineRemark {
  const { lookUp } = facts;
  const details = statementFacts(statement, facts);
  const { text, form, speaker, origin, references } = statement;
  const who = speaker ?? origin;
  return {
    text,
    form: form === "quote" ? "quote" : "claim",
    ...(details.length > 0 && { details }),
    ...(who && { speaker: lookUp.name(who) }),
    ...reliabilityOf(statement, lookUp),
    ...lookUp.sources(references),
  };
}

/** A quotation already names its speaker, so "according to" the same person would repeat it. */
function reliabilityOf({ id, form }: Statement, lookUp: LookUp): Pick<TimelineRemark, "reliability"> {
  const { reliability } = lookUp.reliability(id);
  if (reliability === undefined) return {};
  const { state, certainty, confirmed, notices } = reliability;
  const isPlain = certainty === undefined && confirmed === undefined && notices === undefined;
  return form === "quote" && state === "one-origin" && isPlain ? {} : { reliability };
}
