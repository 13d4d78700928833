import { z } from "zod";
import { Id, Source, When } from "../common.js";
import { RichText } from "../rich-text.js";
import { Conflict, Resolution } from "./conflict.js";
import { Stance } from "./position.js";
import { ShownStanding } from "./shown-standing.js";

export const ShownClaim = z
  .object({
    record: Id,
    kind: z
      .enum(["event", "proposal", "scenario", "term"])
      .exactOptional()
      .describe("Left out of a statement and a position: what somebody says or holds needs no name."),
    who: z.string().exactOptional().describe("Who says it, or whose it is; who it rests on stands in `standing`."),
    text: RichText,
    form: z.enum(["claim", "quote"]),
    stance: Stance.exactOptional(),
    relayedBy: z.array(z.string()).exactOptional().describe("Through whom it came, in order."),
    on: When.exactOptional(),
    isWeakest: z.boolean().exactOptional().describe("The wording that is shown elsewhere."),
    standing: ShownStanding.exactOptional(),
    sources: z.array(Source).exactOptional(),
  })
  .meta({ id: "ShownClaim", title: "ShownClaim" });

export const ShownDispute = z
  .object({
    id: Id,
    question: z.string(),
    type: Conflict.shape.type,
    state: Conflict.shape.state,
    summary: RichText.exactOptional(),
    resolution: Resolution.exactOptional(),
    claims: z.array(ShownClaim),
  })
  .meta({
    id: "ShownDispute",
    title: "ShownDispute",
    description: "Where sources do not agree: who says what, from which origin, side by side.",
  });
