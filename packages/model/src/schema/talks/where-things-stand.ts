import { z } from "zod";
import { EventStatus, IsoDate, When } from "../common.js";
import { RichText } from "../rich-text.js";
import { Stance } from "./position.js";

export const BriefEvent = z
  .object({
    name: z.string(),
    status: EventStatus,
    when: When.exactOptional(),
    place: z.string().exactOptional(),
    text: RichText.exactOptional().describe("The outcome, or what the event is."),
  })
  .meta({ id: "BriefEvent", title: "BriefEvent" });

export const BriefPosition = z
  .object({
    party: z.string(),
    issue: z.string(),
    stance: Stance,
    summary: RichText,
    redLine: z.boolean().exactOptional(),
    statedOn: When.exactOptional(),
  })
  .meta({ id: "BriefPosition", title: "BriefPosition" });

export const WhereThingsStand = z
  .object({
    question: z.string().describe("The dossier's own."),
    asOf: IsoDate,
    notice: z.string().exactOptional().describe("The dossier's own: `demonstration`, `analysis`."),
    latest: z.array(BriefEvent).exactOptional().describe("What happened last, the latest first."),
    next: z.array(BriefEvent).exactOptional().describe("What has not happened yet, the soonest first."),
    positions: z
      .array(BriefPosition)
      .exactOptional()
      .describe("Red lines first, then what changed, then what stands in the way of an agreement."),
    disputes: z.array(z.string()).exactOptional().describe("The questions on which sources do not agree."),
  })
  .meta({ id: "WhereThingsStand", title: "WhereThingsStand", description: "The talks on a day, in brief." });
