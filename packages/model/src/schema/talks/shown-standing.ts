import { z } from "zod";
import { IsoDate } from "../common.js";
import { Confirmed } from "./record.js";

export const ShownNotice = z
  .object({
    on: IsoDate,
    change: z.enum(["corrected", "withdrawn"]),
    note: z.string().exactOptional().describe("What was wrong and what is right."),
  })
  .meta({
    id: "ShownNotice",
    title: "ShownNotice",
    description: "A correction or a withdrawal; shown wherever the record is, also on a page pinned to an earlier day.",
  });

export const ShownStanding = z
  .object({
    state: z
      .enum(["withdrawn", "disputed", "corrected", "anonymous", "one-origin", "several-origins"])
      .describe("The gravest thing that can be said of the record from the record alone."),
    reason: z.string().exactOptional().describe("Why it no longer holds, where an editor gave a reason."),
    origins: z
      .array(z.string())
      .exactOptional()
      .describe("By name: who said it first, or the publishers that it goes back to."),
    certainty: z
      .enum(["certain", "possible"])
      .exactOptional()
      .describe("Whether it belongs to the day; left out: certain."),
    confirmed: Confirmed.exactOptional(),
    notices: z.array(ShownNotice).exactOptional(),
  })
  .meta({
    id: "ShownStanding",
    title: "ShownStanding",
    description: "How far a shown record can be relied on, in facts: no score is ever worked out of it.",
  });
