import type { ReactElement, ReactNode } from "react";
import {
  citations,
  type Article,
  type ArticleWith,
  type Block,
  type Diagnostic,
  type OwnBlock,
} from "@backgrounder/model/article";
import { directionOf } from "@backgrounder/model/labels";
import type { Placement } from "../rendering/block-props.js";
import { CiteAnchors } from "../rendering/cite-anchors.js";
import { Once } from "../rendering/once.js";
import {
  renderContext,
  reportOf,
  textOr,
  type BlockLanguages,
  type HostMedia,
  type RenderContext,
  type SharedInArticle,
} from "../rendering/render-context.js";
import { withIdPrefix } from "../rendering/id-prefix.js";
import { withClass } from "../rendering/root-props.js";
import { reportUntranslated } from "../rendering/report-untranslated.js";
import { element } from "../rendering/element.js";
import { HostRenderers, renderersIn, type Renderers } from "./host-renderers.js";
import { placeBlocks, type Placed } from "./place-blocks.js";
import { renderBlock, isBuiltIn } from "./render-block.js";
import { renderUnknown } from "./render-unknown.js";
import type { RenderersProp } from "./renderers.js";

export type ArticleBodyProps<Own extends OwnBlock = never> = Placement & {
  /** The article as data. Blocks that cannot be shown are left out and reported. */
  article: ArticleWith<Own>;
  /** `hub`: the first page of talks, with disputes and changes beside the rest where there is room. Default: one column. */
  layout?: "hub";
  /** `in-place`: the number of a source opens it where it is cited, without script. Default: it leads to the list. */
  notes?: "in-place";
  /** Each answer, event, position and dispute ends with a link to itself. Default false. */
  permalinks?: boolean;
} & RenderersProp<Own>;

/**
 * The body of an article, block by block. The title, the byline and the page belong to the template.
 * `headingLevel` is the level of the article's own top headings: 2 where the title is the page's only `h1`.
 */
export function ArticleBody<Own extends OwnBlock = never>(props: ArticleBodyProps<Own>): ReactElement {
  const article = frameOf(props.article, reportOf(props));
  const renderers = renderersIn(props.renderers);
  const level = Number.isInteger(props.headingLevel) ? (props.headingLevel ?? 2) : 2;
  const blocks = placeBlocks(article.blocks, [...renderers.keys()], level, reportOf(props));
  const placement = placementIn(props, article.lang);
  const rendered = renderAll(blocks, renderers, placement, {
    hasNotesInPlace: props.notes === "in-place",
    hasPermalinks: props.permalinks === true,
  });
  const layout = props.layout === "hub" ? { "data-layout": "hub" } : {};
  const className = withClass("bgr-article", { className: textOr(props.className) });
  return element("div", { className, ...languageOf(article, props.lang), ...layout }, rendered);
}

interface Frame extends Pick<Article, "lang" | "dir"> {
  blocks: OwnBlock[];
}

/** What of an article concerns its body. Its blocks are cleaned one by one, since some may be the host's own. */
function frameOf(value: unknown, report: (diagnostic: Diagnostic) => void): Frame {
  if (typeof value !== "object" || value === null) {
    report({
      rule: "required-field",
      severity: "error",
      message: "There is no article. Give ArticleBody one.",
      path: "",
    });
    return { blocks: [] };
  }
  const { lang, dir, blocks } = value as Partial<Record<keyof Frame, unknown>>;
  return {
    ...(typeof lang === "string" && { lang }),
    ...((dir === "ltr" || dir === "rtl") && { dir }),
    blocks: blocks as OwnBlock[],
  };
}

/** Blocks are inside the article, so its language is the one around them; its class is not theirs. */
function placementIn({ className: _, ...placement }: Placement, lang: string | undefined): Placement {
  return lang === undefined ? placement : { ...placement, lang };
}

function languageOf({ lang, dir }: Pick<Article, "lang" | "dir">, pageLang: string | undefined): object {
  if (lang === undefined || lang === pageLang) return dir === undefined ? {} : { dir };
  return { lang, dir: dir ?? directionOf(lang) };
}

/** Lists of sources are rendered last, because their links back lead to marks in other blocks. */
function renderAll(
  blocks: readonly Placed[],
  renderers: Renderers,
  placement: Placement,
  aids: Pick<SharedInArticle, "hasNotesInPlace" | "hasPermalinks">,
): ReactNode[] {
  const cites = new CiteAnchors(citations({ blocks: blocks.flatMap(({ block }) => (isOurs(block) ? [block] : [])) }));
  const host = new HostRenderers(renderers, placement);
  const hostMedia: HostMedia = (block, { level, report }) =>
    host.has(block) ? { drawn: host.render(block, { report, headingLevel: asHeadingLevel(level) }) } : undefined;
  const shared = { ...aids, cites, once: new Once(), hostMedia, untranslated: new Map<string, Set<string>>() };
  const render = ({ block, level, report }: Placed): ReactNode =>
    host.has(block)
      ? host.render(block, { report, headingLevel: asHeadingLevel(level) })
      : renderOwn({ block, level, report }, placement, shared);
  const rendered = blocks.map((placed) => (placed.block.type === "sources" ? null : render(placed)));
  blocks.forEach((placed, index) => {
    if (placed.block.type === "sources") rendered[index] = render(placed);
  });
  for (const [lang, wordings] of shared.untranslated) reportUntranslated(lang, wordings, reportOf(placement));
  return withIdPrefix(rendered, placement, host.drawn);
}

const isOurs = (block: OwnBlock): block is Block => isBuiltIn(block.type);

function renderOwn({ block, level, report }: Placed, placement: Placement, shared: SharedInArticle): ReactNode {
  const context: RenderContext = { ...renderContext(placement, block as BlockLanguages, shared), level, report };
  return isOurs(block) ? renderBlock(block, context) : renderUnknown(block, context);
}

const asHeadingLevel = (level: number): 2 | 3 | 4 => (level <= 2 ? 2 : level === 3 ? 3 : 4);
