import { z } from "zod";
import { Id } from "../common.js";
import { RichText } from "../rich-text.js";
import { record, Reference } from "./record.js";

export const ScenarioLikelihood = z
  .object({
    wording: z.string().describe("In the source’s own words; no number of ours."),
    accordingTo: Id.describe("Who thinks so: a party, a person or a source."),
    references: z.array(Reference).exactOptional().describe("The sources that carry it."),
  })
  .meta({
    id: "ScenarioLikelihood",
    title: "ScenarioLikelihood",
    description: "How likely somebody by name thinks a scenario.",
  });

export const ScenarioRecord = z
  .object({
    kind: z.literal("scenario"),
    ...record,
    set: z.string().describe("Scenarios that are told together share it: `post-war-pathways`."),
    summary: RichText.describe("In our own words, in the conditional."),
    assumes: z.array(RichText).exactOptional().describe("What would have to be so."),
    leadsTo: z.array(RichText).exactOptional().describe("What would follow."),
    hingesOn: z.array(RichText).exactOptional().describe("What decides it."),
    likelihood: ScenarioLikelihood.exactOptional().describe("Only where somebody by name gives one."),
  })
  .meta({
    id: "ScenarioRecord",
    title: "ScenarioRecord",
    description: "What might happen, as a named source tells it; never evidence for what is so (PLOVER hypothetical).",
  });
