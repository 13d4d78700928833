import { z } from "zod";
import { Id } from "../common.js";
import { RichText } from "../rich-text.js";
import { record, Reference } from "./record.js";

export const Mitigation = z
  .object({
    summary: RichText.describe("In our own words."),
    proposedBy: Id.exactOptional().describe("The party or person who proposes it."),
    references: z.array(Reference).exactOptional().describe("The sources that carry it."),
  })
  .meta({ id: "Mitigation", title: "Mitigation", description: "What somebody proposes against an obstacle." });

export const Obstacle = z
  .object({
    summary: RichText.describe("In our own words."),
    blocks: z.array(Id).exactOptional().describe("The events or proposals that it stands in the way of."),
    mitigations: z.array(Mitigation).exactOptional().describe("What is proposed against it, and by whom."),
    references: z.array(Reference).exactOptional().describe("The sources that carry it."),
  })
  .meta({ id: "Obstacle", title: "Obstacle", description: "What stands in the way, as a source tells it." });

export const Issue = z
  .object({
    kind: z.literal("issue"),
    ...record,
    question: z.string().describe("Neutral: `Who controls Donbas?`"),
    paxCodes: z.array(z.string()).exactOptional().describe("PA-X issue codes, where one fits: `SsrArm`."),
    parent: Id.exactOptional().describe("The wider issue that this one is part of."),
    obstacles: z.array(Obstacle).exactOptional().describe("What stands in the way of settling it."),
  })
  .meta({ id: "Issue", title: "Issue", description: "What is negotiated over, as a question (PA-X issue)." });
