import { z } from "zod";
import { Id, IsoDate } from "../common.js";
import { RichText } from "../rich-text.js";
import { record } from "./record.js";

export const Resolution = z.object({ by: z.string(), on: IsoDate, why: z.string() }).meta({
  id: "Resolution",
  title: "Resolution",
  description: "Who settled a conflict, when and why; printed with it.",
});

export const Conflict = z
  .object({
    kind: z.literal("conflict"),
    ...record,
    question: z.string(),
    members: z.array(Id).describe("The records that do not agree; for `strength` the weakest wording first."),
    type: z.enum(["value", "scope", "time", "strength", "definition"]),
    state: z.enum(["open", "transition", "scope-differs", "same-origin", "resolved"]),
    resolution: Resolution.exactOptional().describe("Needed where `state` is `resolved`."),
    summary: RichText.exactOptional(),
  })
  .meta({
    id: "Conflict",
    title: "Conflict",
    description: "Where sources do not agree, side by side. It hides nothing.",
  });
