import { z } from "zod";
import { Id, Source, When } from "../common.js";
import { RichText } from "../rich-text.js";
import { Stance } from "./position.js";
import { ShownStanding } from "./shown-standing.js";

export const Silence = z.enum(["not-stated", "not-in-our-sources", "not-researched"]).meta({
  id: "Silence",
  title: "Silence",
  description:
    "Why no stance is shown. `not-stated`: asked, or with occasion, the party said nothing. `not-in-our-sources`: somebody looked. `not-researched`: nobody did.",
});

export const EarlierPosition = z
  .object({ stance: Stance.exactOptional(), summary: RichText, statedOn: When.exactOptional() })
  .meta({ id: "EarlierPosition", title: "EarlierPosition", description: "What a party held before." });

export const ShownPosition = z
  .object({
    stance: Stance.exactOptional().describe("Left out of a silence."),
    summary: RichText,
    conditions: z.array(RichText).exactOptional(),
    redLine: z.boolean().exactOptional(),
    statedBy: z.string().exactOptional(),
    statedOn: When.exactOptional(),
    earlier: EarlierPosition.exactOptional().describe("The position whose place this one took."),
    standing: ShownStanding.exactOptional(),
    sources: z.array(Source).exactOptional(),
  })
  .meta({ id: "ShownPosition", title: "ShownPosition" });

export const ShownPositionCell = z
  .object({
    party: z.string(),
    positions: z
      .array(ShownPosition)
      .describe("More than one where a date leaves two of them possible, or where sources do not agree."),
    silence: Silence.exactOptional(),
  })
  .meta({ id: "ShownPositionCell", title: "ShownPositionCell" });

export const PositionRow = z
  .object({
    id: Id,
    name: z.string(),
    question: z.string().exactOptional(),
    cells: z.array(ShownPositionCell).describe("One for each party, in the same order in every row."),
  })
  .meta({
    id: "PositionRow",
    title: "PositionRow",
    description: "An issue and what each party holds on it, ready to be drawn.",
  });
