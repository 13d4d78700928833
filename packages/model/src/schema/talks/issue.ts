import { z } from "zod";
import { Id } from "../common.js";
import { RichText } from "../rich-text.js";
import { record, Reference } from "./record.js";

export const Mitigation = z
  .object({ summary: RichText, proposedBy: Id.exactOptional(), references: z.array(Reference).exactOptional() })
  .meta({ id: "Mitigation", title: "Mitigation" });

export const Obstacle = z
  .object({
    summary: RichText,
    blocks: z.array(Id).exactOptional().describe("The events or proposals that it stands in the way of."),
    mitigations: z.array(Mitigation).exactOptional(),
    references: z.array(Reference).exactOptional(),
  })
  .meta({ id: "Obstacle", title: "Obstacle" });

export const Issue = z
  .object({
    kind: z.literal("issue"),
    ...record,
    question: z.string().describe("Neutral: `Who controls Donbas?`"),
    paxCodes: z.array(z.string()).exactOptional().describe("PA-X issue codes, where one fits: `SsrArm`."),
    parent: Id.exactOptional(),
    obstacles: z.array(Obstacle).exactOptional(),
  })
  .meta({ id: "Issue", title: "Issue", description: "What is negotiated over, as a question (PA-X issue)." });
