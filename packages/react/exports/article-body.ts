export { ArticleBody, type ArticleBodyProps } from "../src/article-body/article-body.js";
export type { ArticleWith, OwnBlock } from "@backgrounder/model/article";
export type { BuiltInRenderers, OwnRenderers, Renderer } from "../src/article-body/renderers.js";
export type { BlockProps, HostComponents, ImageProps, LinkProps, Placement } from "../src/rendering/block-props.js";
