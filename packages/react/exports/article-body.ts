export { ArticleBody, type ArticleBodyProps } from "../src/article-body/article-body.js";
export type { ArticleWith, BuiltInRenderers, OwnBlock, OwnRenderers, Renderer } from "../src/article-body/renderers.js";
export type { BlockProps, HostComponents, ImageProps, LinkProps, Placement } from "../src/rendering/block-props.js";
