import { z } from "zod";
import { Attendance, EventStatus, Id, When } from "../common.js";
import { RichText } from "../rich-text.js";
import { record } from "./record.js";

export const Participant = z
  .object({
    agent: Id.describe("A party or a person."),
    capacity: z
      .enum(["party", "mediator", "guarantor", "host", "observer", "witness", "accompanying"])
      .exactOptional()
      .describe("As what: the parties themselves, or a third party’s role (PA-X `ThrdPart`)."),
    onBehalfOf: Id.exactOptional().describe(
      "The party spoken for, where the agent is not itself one (Popolo `on_behalf_of`).",
    ),
    attendance: Attendance.exactOptional().describe(
      "Left out where the source does not say (ninjs participant `rel`).",
    ),
  })
  .meta({
    id: "Participant",
    title: "Participant",
    description: "Who takes part in an event, and as what (PA-X, schema.org `attendee`).",
  });

export const Deadline = z
  .object({
    after: z
      .union([Id, z.string()])
      .exactOptional()
      .describe("The event that it counts from, by id, or in the source's words."),
    within: z.string().describe("An ISO 8601 duration: `P6M`."),
  })
  .meta({ id: "Deadline", title: "Deadline", description: "A date that hangs on another event." });

export const TalksEvent = z
  .object({
    kind: z.literal("event"),
    ...record,
    type: z
      .enum(["meeting", "round", "milestone", "publication"])
      .describe(
        "`round`: a meeting that is one of a series. `milestone`: something to be done by then. `publication`: a text comes out.",
      ),
    status: EventStatus.describe(
      "What is still to come is never written in the past tense (schema.org `eventStatus`).",
    ),
    when: When.exactOptional().describe("Left out where no source says."),
    deadline: Deadline.exactOptional().describe("Instead of a date: so long after another event."),
    place: z.string().exactOptional().describe("A city, a building, a region (schema.org `location`)."),
    summary: RichText.exactOptional().describe("In our own words."),
    participants: z.array(Participant).exactOptional().describe("As far as sources name them."),
    participantsComplete: z
      .boolean()
      .exactOptional()
      .describe("False: others took part, or were to. Left out: nobody says."),
    agenda: z.array(Id).exactOptional().describe("The issues to be talked about."),
    outcome: RichText.exactOptional().describe("Only of an event that happened."),
    partOf: Id.exactOptional().describe("The series or meeting that it belongs to (schema.org `superEvent`)."),
    dependsOn: z.array(Id).exactOptional().describe("Events that must come first."),
  })
  .meta({
    id: "TalksEvent",
    title: "TalksEvent",
    description: "A meeting, a round, a milestone, a publication of a text (schema.org Event).",
  });
