import { z } from "zod";
import { Attendance, date, EventStatus, Id, ref, refs } from "../common.js";
import { field, flag, list, meta, most, named, oneOf, tag, text } from "../fields.js";
import { prose } from "../rich-text.js";
import { record } from "./record.js";
import { Vote } from "./vote.js";

export const Participant = z
  .object({
    agent: ref(["party", "person"], { title: "Who", help: "A party or a person." }),
    capacity: oneOf(["party", "mediator", "guarantor", "host", "observer", "witness", "accompanying"], {
      title: "Capacity",
      help: "In which role: as one of the parties, or as a third party (PA-X `ThrdPart`).",
    }).exactOptional(),
    onBehalfOf: ref(["party"], {
      title: "On behalf of",
      help: "The party that they speak for, if they are not a party themselves (Popolo `on_behalf_of`).",
    }).exactOptional(),
    attendance: field(Attendance, {
      title: "Attendance",
      help: "Left out where the source does not say (ninjs participant `rel`).",
    }).exactOptional(),
  })
  .meta(
    named("Participant", {
      title: "Participant",
      help: "Who takes part in an event, and in which role (PA-X, schema.org `attendee`).",
    }),
  );

export const Deadline = z
  .object({
    after: z
      .union([Id, z.string().max(most.line)])
      .meta(
        meta(
          { title: "After", help: "The event that the time counts from: its id, or the source's words for it." },
          "event:signing",
          { refers: ["event"], ownWords: true },
        ),
      )
      .exactOptional(),
    within: text({ title: "Within", help: "An ISO 8601 duration: `P6M`.", example: "P6M" }),
  })
  .meta(named("Deadline", { title: "Deadline", help: "A date that depends on another event." }));

export const TalksEvent = z
  .object({
    kind: tag("event", "Kind"),
    ...record,
    type: oneOf(["meeting", "round", "milestone", "publication", "vote", "deadline"], {
      title: "Type",
      help: "`round`: a meeting that is one of a series. `milestone`: something to be done by then. `publication`: a text comes out. `vote`: something is put to the vote. `deadline`: a day by which something was demanded or agreed.",
    }),
    status: field(EventStatus, {
      title: "Status",
      help: "What is still to come is never written in the past tense (schema.org `eventStatus`).",
    }),
    when: date({ title: "When", help: "Left out where no source says." }).exactOptional(),
    deadline: field(Deadline, {
      title: "Deadline",
      help: "Instead of a date: so long after another event.",
    }).exactOptional(),
    previously: list(date({ title: "Date", help: "One of its earlier dates." }), {
      title: "Earlier dates",
      help: "The dates it was set for before it was moved, oldest first (schema.org `previousStartDate`).",
    }).exactOptional(),
    deadlineResult: oneOf(["met", "missed", "extended", "lapsed"], {
      title: "What came of the deadline",
      help: "Only for a deadline; left out before it has passed, or where no source says. `lapsed`: it no longer mattered.",
    }).exactOptional(),
    vote: field(Vote, {
      title: "Vote",
      help: "Only for a vote: the motion, the counts and the result.",
    }).exactOptional(),
    place: text({
      title: "Place",
      help: "A city, a building, a region (schema.org `location`).",
      example: "Geneva",
      ownWords: true,
    }).exactOptional(),
    summary: prose({ title: "Summary", help: "In our own words." }).exactOptional(),
    participants: list(Participant, {
      title: "Participants",
      help: "As far as sources name them.",
    }).exactOptional(),
    participantsComplete: flag({
      title: "Participants complete",
      help: "False: others took part, or were to. Left out: no source says.",
    }).exactOptional(),
    agenda: refs(["issue"], {
      title: "Agenda",
      help: "The issues to be talked about, in the order of the agenda where a source gives one.",
    }).exactOptional(),
    outcome: prose({ title: "Outcome", help: "What came of it; only for an event that has begun." }).exactOptional(),
    partOf: ref(["event"], {
      title: "Part of",
      help: "The series or meeting that it belongs to (schema.org `superEvent`).",
    }).exactOptional(),
    dependsOn: refs(["event"], { title: "Depends on", help: "Events that must come first." }).exactOptional(),
  })
  .meta(
    named(
      "TalksEvent",
      {
        title: "Event",
        help: "A meeting, a round, a milestone, a publication, a vote or a deadline (schema.org Event).",
      },
      { traits: { shown: "by-itself", holdsFrom: "valid", isNews: true, newsOrder: 1, isEditorial: false } },
    ),
  );
