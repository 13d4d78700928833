import { z } from "zod";
import {
  address,
  field,
  language,
  list,
  meta,
  most,
  named,
  oneOf,
  tag,
  text,
  whole,
  type Editorial,
  type Field,
} from "./fields.js";

const markKey = z
  .string()
  .min(1)
  .max(most.line)
  .meta(meta({ title: "Key", help: "Unique within its text block; a span's `marks` name it." }, "link-1"));

export const LinkMark = z
  .object({
    _type: tag("link"),
    _key: markKey,
    href: address({
      title: "Address",
      help: "http, https, mailto, tel or relative. Any other link is removed and its words stay.",
    }),
  })
  .meta(named("LinkMark", { title: "Link", help: "A link, as in Portable Text's default annotation." }));

export const CiteMark = z
  .object({
    _type: tag("cite"),
    _key: markKey,
    source: text({
      title: "Source",
      help: "The id of a source in the article's `sources` block.",
      example: "source:communique",
    }),
  })
  .meta(named("CiteMark", { title: "Citation", help: "Points from words to the source that supports them." }));

export const LangMark = z
  .object({
    _type: tag("lang"),
    _key: markKey,
    lang: language({ title: "Language", help: "BCP 47, such as `uk` or `de-CH`." }),
  })
  .meta(named("LangMark", { title: "Other language", help: "Words in another language than the text around them." }));

export const Span = z
  .object({
    _type: tag("span"),
    _key: text({ title: "Key", help: "As Portable Text editors write it.", example: "span-1" }).exactOptional(),
    text: text({
      title: "Words",
      help: "The characters themselves.",
      example: "Not agreed yet.",
      max: most.page,
      empty: "allowed",
    }),
    marks: list(text({ title: "Mark", help: "The name of one mark.", example: "strong" }), {
      title: "Marks",
      help: "`strong`, `em`, `code`, `sub`, `sup`, or the `_key` of an entry in `markDefs`.",
    }).exactOptional(),
  })
  .meta(named("Span", { title: "Run of text", help: "A run of characters with the same marks." }));

export const TextBlock = z
  .object({
    _type: tag("block"),
    _key: text({ title: "Key", help: "As Portable Text editors write it.", example: "block-1" }).exactOptional(),
    style: z
      .literal("normal")
      .meta(meta({ title: "Style", help: "Headings are blocks of their own, so this is the only style." }, "normal"))
      .exactOptional(),
    listItem: oneOf(["bullet", "number"], {
      title: "List item",
      help: "Left out of a paragraph.",
    }).exactOptional(),
    level: whole({ title: "Level", help: "Depth of a list item, from 1.", min: 1, max: 9, example: 1 }).exactOptional(),
    children: list(Span, { title: "Runs", help: "The words, in order.", max: most.many }),
    markDefs: list(z.discriminatedUnion("_type", [LinkMark, CiteMark, LangMark]), {
      title: "Mark definitions",
      help: "The links, citations and languages that the runs name in `marks`.",
      max: most.many,
    }).exactOptional(),
  })
  .meta(named("TextBlock", { title: "Paragraph", help: "A paragraph or list item in the form of Portable Text." }));

export const RichText = z.union([z.string().max(most.page), z.array(TextBlock).max(most.many)]).meta({
  ...named("RichText", { title: "Text", help: "Plain words, or paragraphs in the form of Portable Text." }),
  examples: ["Nothing is agreed until everything is agreed."],
});

/** Words that may have links, citations and lists. */
export const prose = ({
  example,
  empty,
  ...own
}: Field & Pick<Editorial, "empty"> & { example?: string }): typeof RichText =>
  empty === undefined
    ? field(RichText, { ...own, ...(example !== undefined && { example }) })
    : RichText.meta(meta(own, example, { empty }));
