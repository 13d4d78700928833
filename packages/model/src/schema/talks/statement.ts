import { z } from "zod";
import { Id, When } from "../common.js";
import { RichText } from "../rich-text.js";
import { record } from "./record.js";

export const Figure = z
  .object({
    variable: z.string().describe("What is counted or measured (schema.org `variableMeasured`)."),
    value: z.number().exactOptional().describe("The number; of a range give `min` and `max` (schema.org `value`)."),
    min: z.number().exactOptional().describe("The least (schema.org `minValue`)."),
    max: z.number().exactOptional().describe("The most (schema.org `maxValue`)."),
    comparator: z
      .enum(["approximately", "under", "over"])
      .exactOptional()
      .describe("How the source hedges it; left out where it states the number flatly."),
    unit: z.string().exactOptional().describe("UN/CEFACT or ISO 4217 code where there is one: `EUR`, `MIN`."),
    per: z.string().exactOptional().describe("`year`, `attack`: what the number is counted against."),
    period: When.exactOptional().describe(
      "The time that it is about (schema.org `observationDate`, `observationPeriod`).",
    ),
    from: z.number().exactOptional().describe("Of a change: the value before; `value` is the one after."),
  })
  .meta({ id: "Figure", title: "Figure", description: "A number that somebody stated (schema.org Observation)." });

export const Comparison = z
  .object({
    subject: Id.describe("What is compared."),
    comparedTo: Id.describe("What it is likened to."),
    respects: z.array(z.string()).exactOptional().describe("In what they are said to be alike."),
    limits: z.array(z.string()).exactOptional().describe("In what they are not."),
  })
  .meta({ id: "Comparison", title: "Comparison", description: "That somebody likens one thing to another." });

export const Statement = z
  .object({
    kind: z.literal("statement"),
    ...record,
    form: z
      .enum(["claim", "quote", "figure", "comparison"])
      .describe("`quote`: exact words (schema.org Quotation). `claim`: their sense (schema.org Claim)."),
    text: RichText.describe("A quote in its exact words; all else in ours."),
    speaker: Id.exactOptional().describe("Party or person; left out where the source names none."),
    origin: Id.exactOptional().describe("Who said it first. Blank origins all count as one."),
    relayedBy: z.array(Id).exactOptional().describe("The chain from the origin to our source."),
    medium: z.string().exactOptional().describe("Where it was said: `television interview`."),
    genre: z
      .enum(["reporting", "analysis", "advice"])
      .exactOptional()
      .describe("What kind of speech it is (IPTC genre); an opinion is no report."),
    on: When.exactOptional().describe("When it was said."),
    about: z.array(Id).exactOptional().describe("Events, parties, persons, issues or proposals."),
    restates: Id.exactOptional().describe("The same claim of the same origin in weaker words, which is what is shown."),
    figure: Figure.exactOptional().describe("Of the form `figure`: the number itself."),
    comparison: Comparison.exactOptional().describe("Of the form `comparison`: what is likened to what."),
  })
  .meta({
    id: "Statement",
    title: "Statement",
    description:
      "That somebody said it, or a text says it; not that it is so (schema.org Claim, Quotation, Observation).",
  });
