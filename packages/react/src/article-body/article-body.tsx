import type { ReactElement, ReactNode } from "react";
import { citations, type Article, type Block } from "@backgrounder/model/article";
import { directionOf } from "@backgrounder/model/labels";
import type { Placement } from "../drawing/block-props.js";
import { CiteAnchors } from "../drawing/cite-anchors.js";
import { drawingOf, warn, type BlockLanguages, type Drawing, type SharedInArticle } from "../drawing/drawing.js";
import { reportUntranslated } from "../drawing/report-untranslated.js";
import { element } from "../drawing/element.js";
import { placeBlocks, type Placed } from "./place-blocks.js";
import { drawBlock, isBuiltIn } from "./draw-block.js";
import { drawUnknown } from "./draw-unknown.js";
import type { ArticleWith, OwnBlock, RenderersProp } from "./renderers.js";

export type ArticleBodyProps<Own extends OwnBlock = never> = Placement & {
  article: ArticleWith<Own>;
} & RenderersProp<Own>;

/** By type; a map, since a stored type may be any word, `constructor` too. */
type Renderers = ReadonlyMap<string, AnyRenderer>;
type AnyRenderer = (block: OwnBlock, placement: Placement) => ReactNode;

/**
 * The body of an article, block by block; title, byline and page are the template's.
 * `headingLevel` is the level of the article's own top headings: 2 where the title is the page's only `h1`.
 */
export function ArticleBody<Own extends OwnBlock = never>(props: ArticleBodyProps<Own>): ReactElement {
  const { article } = props;
  const renderers: Renderers = new Map(Object.entries((props.renderers ?? {}) as Record<string, AnyRenderer>));
  const blocks = placeBlocks(article.blocks, [...renderers.keys()], props.headingLevel ?? 2, props.report ?? warn);
  const placement = withLanguage(props, article.lang);
  const drawn = drawAll(blocks, renderers, placement);
  return element("div", languageOf(article, props.lang), drawn);
}

/** The article is what its blocks stand in, so its language is the one that they differ from. */
function withLanguage(placement: Placement, lang: string | undefined): Placement {
  return lang === undefined ? placement : { ...placement, lang };
}

function languageOf({ lang, dir }: Pick<Article, "lang" | "dir">, pageLang: string | undefined): object {
  const className = "bgr-article";
  if (lang === undefined || lang === pageLang) return dir === undefined ? { className } : { className, dir };
  return { className, lang, dir: dir ?? directionOf(lang) };
}

/** Lists of sources come last, since their links back need to know which marks were drawn. */
function drawAll(blocks: readonly Placed[], renderers: Renderers, placement: Placement): ReactNode[] {
  const cites = new CiteAnchors(citations({ blocks: blocks.flatMap(({ block }) => (isOurs(block) ? [block] : [])) }));
  const shared = { cites, untranslated: new Map<string, Set<string>>() };
  const drawn: ReactNode[] = blocks.map((placed) =>
    placed.block.type === "sources" ? null : drawPlaced(placed, renderers, placement, shared),
  );
  blocks.forEach((placed, index) => {
    if (placed.block.type === "sources") drawn[index] = drawPlaced(placed, renderers, placement, shared);
  });
  for (const [lang, wordings] of shared.untranslated) reportUntranslated(lang, wordings, placement.report ?? warn);
  return drawn;
}

const isOurs = (block: OwnBlock): block is Block => isBuiltIn(block.type);

function drawPlaced(
  { block, level, report }: Placed,
  renderers: Renderers,
  placement: Placement,
  shared: SharedInArticle,
): ReactNode {
  const renderer = renderers.get(block.type);
  if (renderer !== undefined) return renderer(block, { ...placement, report, headingLevel: asHeadingLevel(level) });
  const drawing: Drawing = { ...drawingOf(placement, block as BlockLanguages, shared), level, report };
  return isOurs(block) ? drawBlock(block, drawing) : drawUnknown(block, drawing);
}

const asHeadingLevel = (level: number): 2 | 3 | 4 => (level <= 2 ? 2 : level === 3 ? 3 : 4);
