import { z } from "zod";
import { Id } from "../common.js";
import { RichText } from "../rich-text.js";
import { record, Reference } from "./record.js";

export const ScenarioLikelihood = z
  .object({ wording: z.string(), accordingTo: Id, references: z.array(Reference).exactOptional() })
  .meta({ id: "ScenarioLikelihood", title: "ScenarioLikelihood" });

export const ScenarioRecord = z
  .object({
    kind: z.literal("scenario"),
    ...record,
    set: z.string().describe("Scenarios that are told together share it: `post-war-pathways`."),
    summary: RichText,
    assumes: z.array(RichText).exactOptional(),
    leadsTo: z.array(RichText).exactOptional(),
    hingesOn: z.array(RichText).exactOptional(),
    likelihood: ScenarioLikelihood.exactOptional(),
  })
  .meta({
    id: "ScenarioRecord",
    title: "ScenarioRecord",
    description: "What might happen, as a named source tells it; never evidence for what is so.",
  });
