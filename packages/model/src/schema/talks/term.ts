import { z } from "zod";
import { Id } from "../common.js";
import { RichText } from "../rich-text.js";
import { record, Reference } from "./record.js";

export const Definition = z
  .object({
    text: RichText.describe("In our own words."),
    by: Id.exactOptional().describe("Who means this by it."),
    references: z.array(Reference).exactOptional().describe("The sources that carry it."),
  })
  .meta({ id: "Definition", title: "Definition", description: "What somebody means by a word." });

export const Term = z
  .object({
    kind: z.literal("term"),
    ...record,
    variants: z
      .array(z.string())
      .exactOptional()
      .describe("Other spellings and wordings (schema.org `alternateName`)."),
    definitions: z.array(Definition).exactOptional().describe("One for each meaning, with who means it."),
    notToBeConfusedWith: z.array(Id).exactOptional().describe("Terms that sound alike and mean something else."),
  })
  .meta({ id: "Term", title: "Term", description: "A word and who means what by it (schema.org DefinedTerm)." });
