import { z } from "zod";
import { Id, IsoDate, When } from "../common.js";
import { RichText } from "../rich-text.js";
import { record } from "./record.js";

export const Footnote = z
  .object({
    mark: z.string().describe("As printed: `[1]`."),
    text: z.string().describe("What the footnote says."),
    published: When.exactOptional().describe("When the text that it names came out, as the footnote has it."),
    carries: z.array(Id).exactOptional().describe("The records for which the source gives this footnote as evidence."),
    resolved: Id.exactOptional().describe("The source that it was found to be; left out: not found."),
  })
  .meta({
    id: "Footnote",
    title: "Footnote",
    description: "A source’s own reference to another (schema.org `citation`).",
  });

export const SourceRecord = z
  .object({
    kind: z.literal("source"),
    ...record,
    type: z
      .enum(["primary", "secondary", "aggregator"])
      .exactOptional()
      .describe("`primary`: the text or recording itself."),
    title: z.string().exactOptional().describe("Its headline, as published; `name` is what we call it."),
    genre: z
      .enum(["reporting", "analysis", "advice"])
      .exactOptional()
      .describe("What kind of text it is (IPTC genre)."),
    publisher: z
      .string()
      .exactOptional()
      .describe("Who answers for it (schema.org `publisher`); two that are left out count as one."),
    author: z.string().exactOptional().describe("As printed (schema.org `author`)."),
    url: z.string().exactOptional().describe("http or https (schema.org `url`)."),
    published: When.exactOptional().describe("When it came out (schema.org `datePublished`)."),
    retrieved: IsoDate.exactOptional().describe("The day on which we read it."),
    completeness: z
      .enum(["full", "partial", "truncated"])
      .exactOptional()
      .describe("How much of it we have; `truncated` breaks off (ninjs `representationtype`)."),
    basedOn: z.array(Id).exactOptional().describe("Other sources that it repeats."),
    footnotes: z.array(Footnote).exactOptional().describe("Its own references, found or not."),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .exactOptional()
      .describe("Of the text that it was read from, in UTF-8."),
    comment: RichText.exactOptional().describe("Printed with it: partial, a translation, a summary of others."),
  })
  .meta({
    id: "SourceRecord",
    title: "SourceRecord",
    description: "A published text that facts were taken from (schema.org CreativeWork).",
  });
