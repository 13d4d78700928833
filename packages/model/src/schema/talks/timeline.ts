import { z } from "zod";
import { EventStatus, Id, Source, When } from "../common.js";
import { RichText } from "../rich-text.js";

export const TimelineRemark = z
  .object({
    text: RichText,
    speaker: z.string().exactOptional(),
    form: z.enum(["claim", "quote"]),
    sources: z.array(Source).exactOptional(),
  })
  .meta({ id: "TimelineRemark", title: "TimelineRemark", description: "What somebody said at or of an event." });

export const TimelineEntry = z
  .object({
    id: Id,
    name: z.string(),
    status: EventStatus,
    when: When.exactOptional(),
    place: z.string().exactOptional(),
    summary: RichText.exactOptional(),
    participants: z.array(z.string()).exactOptional(),
    participantsComplete: z.boolean().exactOptional().describe("False or left out: others may have taken part."),
    remarks: z.array(TimelineRemark).exactOptional(),
    sources: z.array(Source).exactOptional(),
  })
  .meta({
    id: "TimelineEntry",
    title: "TimelineEntry",
    description: "An event with its names and sources filled in, ready to be drawn.",
  });
