import { z } from "zod";
import { Id, IsoDate } from "../common.js";
import { RichText } from "../rich-text.js";
import { record } from "./record.js";

export const Resolution = z
  .object({
    by: z.string().describe("Who settled it: a role or a name."),
    on: IsoDate.describe("The day on which it was settled."),
    why: z.string().describe("On what grounds."),
  })
  .meta({
    id: "Resolution",
    title: "Resolution",
    description: "Who settled a conflict, when and why; printed with it.",
  });

export const Conflict = z
  .object({
    kind: z.literal("conflict"),
    ...record,
    question: z.string().describe("What they do not agree on, in neutral words."),
    members: z.array(Id).describe("The records that do not agree; for `strength` the weakest wording first."),
    type: z
      .enum(["value", "scope", "time", "strength", "definition"])
      .describe(
        "In what they differ: the thing itself, what it is about, when, how strongly it is put, what a word means.",
      ),
    state: z
      .enum(["open", "transition", "scope-differs", "same-origin", "resolved"])
      .describe(
        "`transition`: one took the place of the other. `scope-differs`: both may be so. `same-origin`: one person in two wordings.",
      ),
    resolution: Resolution.exactOptional().describe("Needed where `state` is `resolved`."),
    summary: RichText.exactOptional().describe("What a reader should know of it, in our own words."),
  })
  .meta({
    id: "Conflict",
    title: "Conflict",
    description: "Where sources do not agree, side by side. It hides nothing.",
  });
