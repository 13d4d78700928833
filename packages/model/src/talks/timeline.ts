import type {
  Dossier,
  Id,
  Reference,
  Source,
  Statement,
  TalksEvent,
  TimelineEntry,
  TimelineRemark,
} from "../generated/types.js";
import { followMoved } from "./follow-moved.js";
import { recordsOf } from "./records.js";
import { shownSource } from "./shown/shown-source.js";
import { harderWordings } from "./shown/weakest.js";

export interface TimelineOptions {
  /** Only these events; else all. */
  events?: readonly Id[];
}

/**
 * The events of the talks in the order of their first possible day, each with its names and sources filled in.
 * Events without a date stand at the end: nobody knows where they belong. Pure; reads no clock.
 */
export function timeline(dossier: Dossier, { events }: TimelineOptions = {}): TimelineEntry[] {
  const whole = followMoved(dossier);
  const lookUp = names(whole);
  return recordsOf(whole, "event")
    .filter((event) => events === undefined || events.includes(event.id))
    .map((event, place) => ({ event, place }))
    .sort((a, b) => order(a.event, b.event) || a.place - b.place)
    .map(({ event }) => entry(event, lookUp));
}

const firstDay = ({ when }: TalksEvent): string => when?.earliest ?? when?.latest ?? "9999";

const order = (a: TalksEvent, b: TalksEvent): number =>
  firstDay(a) < firstDay(b) ? -1 : firstDay(a) > firstDay(b) ? 1 : 0;

/** The records by what refers to them, found once. */
interface Names {
  agent(id: Id): string;
  sources(references: readonly Reference[] | undefined): Source[];
  statementsAbout(event: Id): readonly Statement[];
}

function names(dossier: Dossier): Names {
  const agents = new Map(
    [...recordsOf(dossier, "party"), ...recordsOf(dossier, "person")].map(({ id, name }) => [id, name]),
  );
  const sources = new Map(recordsOf(dossier, "source").map((record) => [record.id, shownSource(record)]));
  const about = new Map<Id, Statement[]>();
  const harder = harderWordings(dossier);
  for (const statement of recordsOf(dossier, "statement")) {
    // Of one claim in two strengths only the weaker is shown.
    if (harder.has(statement.id)) continue;
    for (const id of statement.about ?? []) {
      const statements = about.get(id);
      if (statements === undefined) about.set(id, [statement]);
      else statements.push(statement);
    }
  }
  return {
    // An id that leads nowhere is printed, so that it is seen and mended.
    agent: (id) => agents.get(id) ?? id,
    sources: (references = []) => references.flatMap(({ source }) => sources.get(source) ?? []),
    statementsAbout: (event) => about.get(event) ?? [],
  };
}

function entry(event: TalksEvent, lookUp: Names): TimelineEntry {
  const { id, name, status, when, place, summary, participants, participantsComplete, references } = event;
  const remarks = lookUp.statementsAbout(id).map((statement) => remark(statement, lookUp));
  return {
    id,
    name,
    status,
    ...(when && { when }),
    ...(place !== undefined && { place }),
    ...(summary !== undefined && { summary }),
    ...(participants && {
      participants: participants.map(({ agent, attendance }) => ({
        name: lookUp.agent(agent),
        ...(attendance && { attendance }),
      })),
    }),
    ...(participantsComplete !== undefined && { participantsComplete }),
    ...(remarks.length > 0 && { remarks }),
    ...(references && { sources: lookUp.sources(references) }),
  };
}

function remark({ text, form, speaker, references }: Statement, lookUp: Names): TimelineRemark {
  return {
    text,
    form: form === "quote" ? "quote" : "claim",
    ...(speaker && { speaker: lookUp.agent(speaker) }),
    ...(references && { sources: lookUp.sources(references) }),
  };
}
