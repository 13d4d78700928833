import { z } from "zod";
import { blockBase } from "../common.js";
import { RichText } from "../rich-text.js";

export const ParagraphBlock = z
  .object({ type: z.literal("paragraph"), ...blockBase, text: RichText })
  .meta({ id: "ParagraphBlock", title: "ParagraphBlock" });

export const HeadingBlock = z
  .object({
    type: z.literal("heading"),
    ...blockBase,
    level: z.int().min(2).max(6).describe("2 to 6; the article's title is the only 1."),
    text: RichText,
  })
  .meta({ id: "HeadingBlock", title: "HeadingBlock" });

export const NestedList = z
  .object({
    text: RichText,
    style: z.enum(["bullet", "number"]).exactOptional().describe("Of the inner list; else the outer's."),
    get items() {
      return z.array(ListItem);
    },
  })
  .meta({ id: "NestedList", title: "NestedList", description: "An item with a list of its own beneath it." });

export const ListItem: z.ZodUnion<readonly [typeof RichText, typeof NestedList]> = z
  .union([RichText, NestedList])
  .meta({ id: "ListItem", title: "ListItem" });

export const ListBlock = z
  .object({ type: z.literal("list"), ...blockBase, style: z.enum(["bullet", "number"]), items: z.array(ListItem) })
  .meta({ id: "ListBlock", title: "ListBlock" });

export const ImageBlock = z
  .object({
    type: z.literal("image"),
    ...blockBase,
    src: z.string(),
    alt: z.string().describe("Empty only for an image that says nothing."),
    width: z
      .int()
      .positive()
      .exactOptional()
      .describe("Pixels of the file; with `height` it keeps the page from shifting."),
    height: z.int().positive().exactOptional(),
    caption: RichText.exactOptional(),
    credit: z.string().exactOptional(),
  })
  .meta({ id: "ImageBlock", title: "ImageBlock" });

export const QuoteBlock = z
  .object({
    type: z.literal("quote"),
    ...blockBase,
    text: RichText,
    attribution: z.string().exactOptional().describe("Who said it, with role, as it is printed."),
    url: z.string().exactOptional().describe("Where it can be read (HTML `cite`)."),
  })
  .meta({ id: "QuoteBlock", title: "QuoteBlock" });

export const TableBlock = z
  .object({
    type: z.literal("table"),
    ...blockBase,
    caption: RichText.exactOptional(),
    columns: z.array(RichText).exactOptional().describe("The header row."),
    rows: z.array(z.array(RichText)),
    rowHeaders: z.boolean().exactOptional().describe("The first cell of each row names the row."),
  })
  .meta({ id: "TableBlock", title: "TableBlock" });

export const EmbedBlock = z
  .object({
    type: z.literal("embed"),
    ...blockBase,
    url: z.string(),
    title: z.string().exactOptional().describe("What the link says where nothing draws the embed."),
    html: z
      .string()
      .exactOptional()
      .describe("The provider's markup, unchanged; only a host's own renderer may use it."),
  })
  .meta({
    id: "EmbedBlock",
    title: "EmbedBlock",
    description: "A post, a video, a map: carried unchanged for the host to draw.",
  });

export const HtmlBlock = z
  .object({
    type: z.literal("html"),
    ...blockBase,
    html: z.string().describe("Unchanged from the input; only a host's own renderer may use it."),
    text: z.string().exactOptional().describe("Its words, shown where nothing draws it."),
  })
  .meta({
    id: "HtmlBlock",
    title: "HtmlBlock",
    description: "Markup that nobody understood, kept so that nothing is lost.",
  });
