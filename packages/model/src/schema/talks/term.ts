import { z } from "zod";
import { Id } from "../common.js";
import { RichText } from "../rich-text.js";
import { record, Reference } from "./record.js";

export const Definition = z
  .object({ text: RichText, by: Id.exactOptional(), references: z.array(Reference).exactOptional() })
  .meta({ id: "Definition", title: "Definition" });

export const Term = z
  .object({
    kind: z.literal("term"),
    ...record,
    variants: z.array(z.string()).exactOptional(),
    definitions: z.array(Definition).exactOptional(),
    notToBeConfusedWith: z.array(Id).exactOptional(),
  })
  .meta({ id: "Term", title: "Term", description: "A word and who means what by it (schema.org DefinedTerm)." });
