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
      .describe("PA-X third-party roles, and the parties themselves."),
    onBehalfOf: Id.exactOptional(),
    attendance: Attendance.exactOptional(),
  })
  .meta({ id: "Participant", title: "Participant" });

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
    type: z.enum(["meeting", "round", "milestone", "publication"]),
    status: EventStatus,
    when: When.exactOptional().describe("Left out where no source says."),
    deadline: Deadline.exactOptional(),
    place: z.string().exactOptional(),
    summary: RichText.exactOptional().describe("In our own words."),
    participants: z.array(Participant).exactOptional(),
    participantsComplete: z.boolean().exactOptional(),
    agenda: z.array(Id).exactOptional().describe("Issues."),
    outcome: RichText.exactOptional().describe("Only of an event that happened."),
    partOf: Id.exactOptional().describe("schema.org `superEvent`."),
    dependsOn: z.array(Id).exactOptional(),
  })
  .meta({
    id: "TalksEvent",
    title: "TalksEvent",
    description: "A meeting, a round, a milestone, a publication of a text (schema.org Event).",
  });
