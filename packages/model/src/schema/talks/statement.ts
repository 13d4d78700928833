import { z } from "zod";
import { Id, When } from "../common.js";
import { RichText } from "../rich-text.js";
import { record } from "./record.js";

export const Figure = z
  .object({
    variable: z.string().describe("schema.org `variableMeasured`."),
    value: z.number().exactOptional(),
    min: z.number().exactOptional(),
    max: z.number().exactOptional(),
    comparator: z.enum(["approximately", "under", "over"]).exactOptional(),
    unit: z.string().exactOptional().describe("UN/CEFACT or ISO 4217 code where there is one: `EUR`, `MIN`."),
    per: z.string().exactOptional(),
    period: When.exactOptional(),
    from: z.number().exactOptional().describe("Of a change: the value before; `value` is the one after."),
  })
  .meta({ id: "Figure", title: "Figure", description: "A number that somebody stated (schema.org Observation)." });

export const Comparison = z
  .object({
    subject: Id,
    comparedTo: Id,
    respects: z.array(z.string()).exactOptional(),
    limits: z.array(z.string()).exactOptional(),
  })
  .meta({ id: "Comparison", title: "Comparison" });

export const Statement = z
  .object({
    kind: z.literal("statement"),
    ...record,
    form: z.enum(["claim", "quote", "figure", "comparison"]),
    text: RichText.describe("A quote in its exact words; all else in ours."),
    speaker: Id.exactOptional().describe("Party or person; left out where the source names none."),
    origin: Id.exactOptional().describe("Who said it first. Blank origins all count as one."),
    relayedBy: z.array(Id).exactOptional().describe("The chain from the origin to our source."),
    medium: z.string().exactOptional(),
    genre: z.enum(["reporting", "analysis", "advice"]).exactOptional(),
    on: When.exactOptional(),
    about: z.array(Id).exactOptional().describe("Events, parties, persons, issues or proposals."),
    restates: Id.exactOptional().describe("The same claim of the same origin in weaker words, which is what is shown."),
    figure: Figure.exactOptional(),
    comparison: Comparison.exactOptional(),
  })
  .meta({
    id: "Statement",
    title: "Statement",
    description: "That somebody said it, or a text says it; not that it is so.",
  });
