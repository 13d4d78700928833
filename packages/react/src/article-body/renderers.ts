import type { ReactNode } from "react";
import type { Article, Block } from "@backgrounder/model/article";
import type { Placement } from "../drawing/block-props.js";

/** A block type of the host's own. */
export interface OwnBlock {
  type: string;
  id: string;
}

/** An article that may hold blocks of the host's own beside ours. */
export type ArticleWith<Own extends OwnBlock = never> = Omit<Article, "blocks"> & { blocks: (Block | Own)[] };

/**
 * Draws one block. `placement` says where it stands, and can be handed on as it is:
 * `(block, placement) => <Faq block={block} {...placement} display="open" />`.
 */
export type Renderer<B> = (
  block: B,
  placement: Required<Pick<Placement, "headingLevel" | "report">> & Placement,
) => ReactNode;

/** Instead of ours: `embed` and `html` want one, since only the host may trust foreign markup. */
export type BuiltInRenderers = { [T in Block["type"]]?: Renderer<Extract<Block, { type: T }>> };

type OwnType<Own extends OwnBlock> = Exclude<Own["type"], Block["type"]>;

/** One for every block type of the host's own. */
export type OwnRenderers<Own extends OwnBlock> = { [T in OwnType<Own>]: Renderer<Extract<Own, { type: T }>> };

/** With own block types the renderers must be there; without, they are a choice. */
export type RenderersProp<Own extends OwnBlock> = [OwnType<Own>] extends [never]
  ? { renderers?: BuiltInRenderers }
  : { renderers: OwnRenderers<Own> & BuiltInRenderers };
