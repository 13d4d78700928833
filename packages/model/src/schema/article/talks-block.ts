import { z } from "zod";
import { blockBase, Id } from "../common.js";
import { TimelineEntry } from "../talks/timeline.js";

export const TalksBlock = z
  .object({
    type: z.literal("talks"),
    ...blockBase,
    widget: z.enum(["timeline"]),
    talks: Id.describe("The dossier it is drawn from, such as `dossier:security-guarantees`."),
    events: z.array(Id).exactOptional().describe("Only these events; else all."),
    entries: z
      .array(TimelineEntry)
      .exactOptional()
      .describe("Filled in by `resolve` before the block is drawn; never stored."),
  })
  .meta({
    id: "TalksBlock",
    title: "TalksBlock",
    description: "A widget drawn from a record of talks; at rest it refers, at render it holds.",
  });
