import { z } from "zod";
import { Id, When } from "../common.js";
import { RichText } from "../rich-text.js";
import { record } from "./record.js";

export const Stance = z.enum(["demands", "supports", "accepts", "conditional", "opposes", "rejects"]).meta({
  id: "Stance",
  title: "Stance",
  description: "How a party stands to an issue, from demanding it to rejecting it.",
});

export const Position = z
  .object({
    kind: z.literal("position"),
    ...record,
    party: Id.describe("Whose position it is."),
    issue: Id.describe("What it is about."),
    stance: Stance.exactOptional().describe("Left out of a silence."),
    silence: z
      .enum(["not-stated", "not-in-our-sources"])
      .exactOptional()
      .describe(
        "`not-stated`: asked, or had occasion, and said nothing; it takes a reference. `not-in-our-sources`: somebody looked. No record at all means that nobody looked.",
      ),
    summary: RichText.describe("In our own words, no harder than the source’s."),
    conditions: z.array(RichText).exactOptional().describe("What it depends on; needed to read `conditional`."),
    redLine: z.boolean().exactOptional().describe("The party itself calls it not negotiable."),
    statedBy: Id.exactOptional().describe("A person or a body who said so for the party."),
    statedOn: When.exactOptional().describe(
      "When it was said; the position holds from then, unless `valid` says otherwise.",
    ),
    supersedes: Id.exactOptional().describe("The earlier position that this one took the place of."),
  })
  .meta({ id: "Position", title: "Position", description: "What a party holds on an issue, for a time." });
