import { z } from "zod";
import { blockBase } from "../common.js";
import { address, flag, list, most, named, oneOf, tag, text, whole } from "../fields.js";
import { prose, RichText } from "../rich-text.js";

export const ParagraphBlock = z
  .object({ type: tag("paragraph"), ...blockBase, text: prose({ title: "Text", help: "One paragraph, or a few." }) })
  .meta(named("ParagraphBlock", { title: "Paragraph", help: "Running text." }));

export const HeadingBlock = z
  .object({
    type: tag("heading"),
    ...blockBase,
    level: whole({
      title: "Level",
      help: "2 to 6; only the article's title is level 1.",
      min: 2,
      max: 6,
      example: 2,
    }),
    text: prose({ title: "Text", help: "The heading.", example: "What was agreed" }),
  })
  .meta(named("HeadingBlock", { title: "Heading", help: "A heading within the article." }));

const listStyles = ["bullet", "number"] as const;

export const NestedList = z
  .object({
    text: prose({ title: "Text", help: "The words of the item itself." }),
    style: oneOf(listStyles, {
      title: "Style",
      help: "The style of the inner list. Default: that of the outer list.",
      fallback: "bullet",
    }).exactOptional(),
    get items() {
      return listItems();
    },
  })
  .meta(named("NestedList", { title: "Item with a list", help: "An item that has a list of its own under it." }));

export const ListItem: z.ZodUnion<readonly [typeof RichText, typeof NestedList]> = z
  .union([RichText, NestedList])
  .meta(named("ListItem", { title: "Item", help: "Text, or text with a list under it." }));

const listItems = (): z.ZodArray<typeof ListItem> =>
  list(ListItem, {
    title: "Items",
    help: "In order.",
    max: most.many,
    example: ["A ceasefire at sea.", "An exchange of prisoners."],
  });

export const ListBlock = z
  .object({
    type: tag("list"),
    ...blockBase,
    style: oneOf(listStyles, { title: "Style", help: "Bullets, or numbers from 1.", fallback: "bullet" }),
    items: listItems(),
  })
  .meta(named("ListBlock", { title: "List", help: "A list with bullets or numbers." }));

const pixels = { min: 1, max: 100_000 };

export const ImageVersion = z
  .object({
    src: address({ title: "File", help: "The address of the file.", example: "https://example.org/hall-600.jpg" }),
    width: whole({ title: "Width", help: "Pixels of this file.", ...pixels, example: 600 }),
  })
  .meta(named("ImageVersion", { title: "Version of an image", help: "The same image in another size." }));

const pictureFields = {
  src: address({ title: "File", help: "The address of the image.", example: "https://example.org/hall.jpg" }),
  alt: text({
    title: "Alternative text",
    help: "What the image shows, in words. Empty only for decoration.",
    example: "Delegates at a long table",
    empty: "allowed",
  }),
  width: whole({
    title: "Width",
    help: "Pixels of the file; with `height` it keeps the page from shifting.",
    ...pixels,
    example: 1200,
  }).exactOptional(),
  height: whole({ title: "Height", help: "Pixels of the file.", ...pixels, example: 800 }).exactOptional(),
  versions: list(ImageVersion, {
    title: "Versions",
    help: "The same image in other sizes; the browser takes the one that fits (HTML `srcset`).",
  }).exactOptional(),
  sizes: text({
    title: "Sizes",
    help: "How wide the image is on the page, for the choice among `versions` (HTML `sizes`).",
    example: "(min-width: 40rem) 36rem, 100vw",
  }).exactOptional(),
  caption: prose({ title: "Caption", help: "Printed under the image.", example: "The hall." }).exactOptional(),
  credit: text({ title: "Credit", help: "Who made the image.", example: "Ada Muster" }).exactOptional(),
};

export const LeadImage = z.object(pictureFields).meta(
  named("LeadImage", {
    title: "Lead image",
    help: "The image of an article, under its title and where it is shared.",
  }),
);

export const ImageBlock = z
  .object({ type: tag("image"), ...blockBase, ...pictureFields })
  .meta(named("ImageBlock", { title: "Image", help: "An image with its caption and credit." }));

export const QuoteBlock = z
  .object({
    type: tag("quote"),
    ...blockBase,
    text: prose({ title: "Words", help: "The exact words." }),
    attribution: text({
      title: "Attribution",
      help: "Who said it, with their role, as it is printed.",
      example: "Ada Muster, head of the delegation",
    }).exactOptional(),
    url: address({ title: "Address", help: "Where it can be read (HTML `cite`)." }).exactOptional(),
  })
  .meta(named("QuoteBlock", { title: "Quote", help: "Somebody's exact words." }));

/** Leaving out a cell would move its neighbours under the wrong header. */
const row = list(prose({ title: "Cell", help: "May be empty.", example: "4 euros", empty: "fallback" }), {
  title: "Row",
  help: "The cells of one row, in order.",
});

export const TableBlock = z
  .object({
    type: tag("table"),
    ...blockBase,
    caption: prose({ title: "Caption", help: "What the table shows.", example: "Tolls by year" }).exactOptional(),
    columns: list(prose({ title: "Header", help: "Names a column.", example: "Year", empty: "fallback" }), {
      title: "Columns",
      help: "The header row.",
    }).exactOptional(),
    rows: list(row, {
      title: "Rows",
      help: "Each is a list of cells.",
      max: most.many,
      example: [["2025", "4 euros"]],
    }),
    rowHeaders: flag({ title: "Row headers", help: "The first cell of each row names the row." }).exactOptional(),
  })
  .meta(named("TableBlock", { title: "Table", help: "Rows and columns." }));

export const EmbedBlock = z
  .object({
    type: tag("embed"),
    ...blockBase,
    url: address({ title: "Address", help: "The page of the post, video or map." }),
    title: text({
      title: "Title",
      help: "The words of the link that is shown where nothing renders the embed.",
      example: "Video: the press conference",
    }).exactOptional(),
    html: text({
      title: "Markup",
      help: "The provider's markup, unchanged; only a host's own renderer may use it.",
      example: "<iframe src='https://example.org/video'></iframe>",
      max: most.page,
      empty: "allowed",
    }).exactOptional(),
  })
  .meta(
    named("EmbedBlock", { title: "Embed", help: "A post, a video, a map: carried unchanged for the host to render." }),
  );

/** What an answer or a callout has beside its words. */
export const MediaBlock = z
  .discriminatedUnion("type", [ImageBlock, EmbedBlock])
  .meta(named("MediaBlock", { title: "Image or embed", help: "An image, or a post, a video or a map." }));

export const media = list(MediaBlock, {
  title: "Images and embeds",
  help: "Printed under the words, in this order.",
}).exactOptional();

export const HtmlBlock = z
  .object({
    type: tag("html"),
    ...blockBase,
    html: text({
      title: "Markup",
      help: "Unchanged from the input; only a host's own renderer may use it.",
      example: "<div class='infographic'>4 euros</div>",
      max: most.page,
    }),
    text: text({
      title: "Words",
      help: "Its words, shown where nothing renders it.",
      example: "4 euros",
      max: most.page,
    }).exactOptional(),
  })
  .meta(named("HtmlBlock", { title: "Markup", help: "Markup of an unknown kind, kept so that nothing is lost." }));
