import { z } from "zod";
import { Attendance, EventStatus, Id, Source, When } from "../common.js";
import { RichText } from "../rich-text.js";
import { ShownStanding } from "./shown-standing.js";

export const TimelineRemark = z
  .object({
    text: RichText,
    speaker: z.string().exactOptional(),
    form: z.enum(["claim", "quote"]),
    standing: ShownStanding.exactOptional(),
    sources: z.array(Source).exactOptional(),
  })
  .meta({ id: "TimelineRemark", title: "TimelineRemark", description: "What somebody said at or of an event." });

export const TimelineParticipant = z
  .object({
    name: z.string(),
    attendance: Attendance.exactOptional().describe("Left out where the source does not say."),
  })
  .meta({ id: "TimelineParticipant", title: "TimelineParticipant" });

export const TimelineEntry = z
  .object({
    id: Id,
    name: z.string(),
    status: EventStatus,
    when: When.exactOptional(),
    place: z.string().exactOptional(),
    summary: RichText.exactOptional(),
    outcome: RichText.exactOptional(),
    participants: z.array(TimelineParticipant).exactOptional(),
    participantsComplete: z
      .boolean()
      .exactOptional()
      .describe("False: others took part, or were to. Left out: nobody says."),
    remarks: z.array(TimelineRemark).exactOptional(),
    standing: ShownStanding.exactOptional(),
    sources: z.array(Source).exactOptional(),
  })
  .meta({
    id: "TimelineEntry",
    title: "TimelineEntry",
    description: "An event with its names and sources filled in, ready to be drawn.",
  });
