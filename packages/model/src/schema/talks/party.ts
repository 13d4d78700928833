import { z } from "zod";
import { Id } from "../common.js";
import { Interval, record } from "./record.js";

export const Member = z.object({ party: Id.describe("The party that is a member."), ...Interval.shape }).meta({
  id: "Member",
  title: "Member",
  description: "That a party belongs to another, for a time (Popolo Membership).",
});

export const Party = z
  .object({
    kind: z.literal("party"),
    ...record,
    type: z
      .enum(["state", "bloc", "organisation", "coalition", "body", "publisher", "collective-speaker"])
      .describe('`body`: an office or assembly within a state. `collective-speaker`: "European leaders".'),
    aliases: z
      .array(z.string())
      .exactOptional()
      .describe("Other names that sources use: `Kyiv` (Popolo `other_names`)."),
    partOf: Id.exactOptional().describe("The state or organisation that a body belongs to."),
    members: z.array(Member).exactOptional().describe("Of a bloc or a coalition, as far as sources name them."),
    membersComplete: z.boolean().exactOptional().describe("False or left out: membership is open."),
  })
  .meta({
    id: "Party",
    title: "Party",
    description: "Who takes part or speaks as one (PA-X party, Popolo Organization).",
  });
