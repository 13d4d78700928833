import { z } from "zod";
import { Id, IsoDate, When } from "../common.js";
import { RichText } from "../rich-text.js";
import { record } from "./record.js";

export const Footnote = z
  .object({
    mark: z.string(),
    text: z.string(),
    resolved: Id.exactOptional().describe("The source that it was found to be; left out: not found."),
  })
  .meta({ id: "Footnote", title: "Footnote" });

export const SourceRecord = z
  .object({
    kind: z.literal("source"),
    ...record,
    type: z
      .enum(["primary", "secondary", "aggregator"])
      .exactOptional()
      .describe("`primary`: the text or recording itself."),
    title: z.string().exactOptional().describe("Its headline, as published; `name` is what we call it."),
    genre: z.enum(["reporting", "analysis", "advice"]).exactOptional(),
    publisher: z.string().exactOptional(),
    author: z.string().exactOptional(),
    url: z.string().exactOptional(),
    published: When.exactOptional(),
    retrieved: IsoDate.exactOptional(),
    completeness: z
      .enum(["full", "partial", "truncated"])
      .exactOptional()
      .describe("ninjs `representationtype`, and cut off."),
    basedOn: z.array(Id).exactOptional().describe("Other sources that it repeats."),
    footnotes: z.array(Footnote).exactOptional(),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .exactOptional()
      .describe("Of the text that it was read from, in UTF-8."),
    comment: RichText.exactOptional().describe("Printed with it: partial, a translation, a summary of others."),
  })
  .meta({ id: "SourceRecord", title: "SourceRecord", description: "A published text that facts were taken from." });
