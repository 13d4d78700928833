import { z } from "zod";

const markKey = z.string().min(1).describe("Unique within its text block; a span's `marks` name it.");

export const LinkMark = z
  .object({
    _type: z.literal("link"),
    _key: markKey,
    href: z.string().describe("http, https, mailto or relative; anything else is cleaned away and the words stay."),
  })
  .meta({ id: "LinkMark", title: "LinkMark", description: "A link, as in Portable Text's default annotation." });

export const CiteMark = z
  .object({
    _type: z.literal("cite"),
    _key: markKey,
    source: z.string().describe("The id of a source in the article's `sources` block."),
  })
  .meta({ id: "CiteMark", title: "CiteMark", description: "Points from words to the source that carries them." });

export const LangMark = z
  .object({
    _type: z.literal("lang"),
    _key: markKey,
    lang: z.string().describe("BCP 47, such as `uk` or `de-CH`."),
  })
  .meta({ id: "LangMark", title: "LangMark", description: "Words in another language than the text around them." });

export const Span = z
  .object({
    _type: z.literal("span"),
    _key: z.string().exactOptional(),
    text: z.string(),
    marks: z
      .array(z.string())
      .exactOptional()
      .describe("`strong`, `em`, `code`, `sub`, `sup`, or the `_key` of an entry in `markDefs`."),
  })
  .meta({ id: "Span", title: "Span", description: "A run of characters with the same marks." });

export const TextBlock = z
  .object({
    _type: z.literal("block"),
    _key: z.string().exactOptional(),
    style: z
      .literal("normal")
      .exactOptional()
      .describe("Headings are blocks of their own, so a paragraph is the only style."),
    listItem: z.enum(["bullet", "number"]).exactOptional(),
    level: z.int().min(1).max(9).exactOptional().describe("Depth of a list item, from 1."),
    children: z.array(Span),
    markDefs: z.array(z.discriminatedUnion("_type", [LinkMark, CiteMark, LangMark])).exactOptional(),
  })
  .meta({ id: "TextBlock", title: "TextBlock", description: "A paragraph or list item in the form of Portable Text." });

export const RichText = z
  .union([z.string(), z.array(TextBlock)])
  .meta({ id: "RichText", title: "RichText", description: "Plain words, or paragraphs in the form of Portable Text." });
