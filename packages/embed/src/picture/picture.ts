import { needsList, needsObject, needsOneOf } from "../arguments.js";
import { ArgumentError, type Block, type Diagnostic } from "@backgrounder/model/article";
import { directionOf, type OwnLabels } from "@backgrounder/model/labels";
import { articleProse } from "../output/article-prose.js";
import { languageOf } from "../output/article-tree.js";
import { leftOut as leftOutOf } from "../tree/left-out.js";
import { draw } from "./draw.js";
import { countWords, linesOf } from "./lines.js";
import { notDrawn, shippedFonts, type PictureFont } from "./shipped-fonts.js";

export interface PictureOptions {
  /** `card`, the default, has the 1200 × 630 of social networks; `narrow` is 600 wide and as high as its words. */
  size?: "card" | "narrow";
  theme?: "light" | "dark";
  /** Of a FAQ, the question to show. */
  question?: string;
  /** A line at the foot: the name of the newspaper. */
  footer?: string;
  /** BCP 47. Default: the block's, else `en`. */
  lang?: string;
  /** Your own wordings instead of the catalogue's, one or all. */
  labels?: OwnLabels;
  /** Your own fonts, the first choice first. Default: Source Serif 4 and Noto Naskh Arabic. */
  fonts?: readonly PictureFont[];
}

export interface Picture {
  /** The bytes of a PNG. */
  png: Uint8Array;
  /** What the picture says, for its `alt`. */
  alt: string;
  width: number;
  height: number;
  /** What had no room in it, or could not be drawn. */
  leftOut: Diagnostic[];
}

const frames = {
  card: { width: 1200, height: 630, isFixed: true },
  narrow: { width: 600, height: 2400, isFixed: false },
} as const;

/**
 * A block as a picture, for newsletters and for the cards of social networks. In Node only, with the packages
 * `@takumi-rs/core`, `@fontsource/source-serif-4` and `@fontsource/noto-naskh-arabic`.
 * @throws ArgumentError where the FAQ has no such question, or nothing of the block can be shown.
 */
export async function picture(block: Block, options: PictureOptions = {}): Promise<Picture> {
  needsObject(block, "picture", "block", "a block");
  needsObject(options, "picture", "options");
  if (options.fonts !== undefined) needsList(options.fonts, "picture", "options.fonts");
  if (options.size !== undefined) needsOneOf(options.size, "picture", "options.size", frames);
  const leftOut: Diagnostic[] = [];
  const article = { id: block.id, title: "", blocks: [questionOf(block, options.question)] };
  const lang = languageOf(article, options);
  const lines = linesOf(articleProse(article, { lang, ...(options.labels && { labels: options.labels }) }, report));
  if (lines.length === 0) throw ArgumentError.of("picture", "block", "a block with something to show", block);

  const fonts = options.fonts ?? (await shippedFonts());
  const { Renderer } = await import("@takumi-rs/core");
  const renderer = new Renderer();
  for (const font of fonts) await renderer.registerFont(font);

  const frame = frames[options.size ?? "card"];
  const families = [...new Set(fonts.map(({ name }) => name))];
  const look = {
    ...frame,
    theme: options.theme ?? "light",
    lang,
    dir: directionOf(lang),
    families,
    footer: options.footer,
  };
  const { png, height, drawn } = await draw(renderer, lines, look);

  const [all, shown] = [countWords(lines), countWords(drawn)];
  if (shown < all) report(leftOutOf(`The picture has room for the first ${shown} of ${all} words.`));
  const alt = [...drawn.map(({ text }) => text), ...(options.footer === undefined ? [] : [options.footer])].join("\n");
  const boxes = options.fonts === undefined ? notDrawn(alt) : [];
  if (boxes.length > 0)
    report(leftOutOf(`The fonts have no sign for: ${boxes.join(" ")}`, "warning", "Give `fonts` that have them."));
  return { png, alt, width: frame.width, height, leftOut };

  /** That a picture has no links need not be said. */
  function report(diagnostic: Diagnostic): void {
    if (diagnostic.severity !== "notice") leftOut.push(diagnostic);
  }
}

/** A FAQ with one question of its own. */
function questionOf(block: Block, question: string | undefined): Block {
  if (question === undefined) return block;
  const items = block.type === "faq" ? block.items.filter(({ id }) => id === question) : [];
  if (block.type !== "faq" || items.length === 0)
    throw ArgumentError.of("picture", "options.question", "the id of a question in the FAQ", question);
  return { ...block, items };
}
