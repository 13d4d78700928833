import type { ReactNode } from "react";
import type { Block, OwnBlock } from "@backgrounder/model/article";
import type { Placement } from "../rendering/block-props.js";

/**
 * Renders one block. `placement` says where it is on the page, and can be passed on as it is:
 * `(block, placement) => <Faq block={block} {...placement} display="open" />`.
 */
export type Renderer<B> = (
  block: B,
  placement: Required<Pick<Placement, "headingLevel" | "report">> & Placement,
) => ReactNode;

/** Replace ours. `embed` and `html` need one, because only the host can decide to trust foreign markup. */
export type BuiltInRenderers = { [T in Block["type"]]?: Renderer<Extract<Block, { type: T }>> };

type OwnType<Own extends OwnBlock> = Exclude<Own["type"], Block["type"]>;

/** One for every block type of the host's own. */
export type OwnRenderers<Own extends OwnBlock> = { [T in OwnType<Own>]: Renderer<Extract<Own, { type: T }>> };

/** Required if the host has its own block types, optional otherwise. */
export type RenderersProp<Own extends OwnBlock> = [OwnType<Own>] extends [never]
  ? {
      /** By type of block: your renderers in place of ours. */
      renderers?: BuiltInRenderers;
    }
  : {
      /** By type of block: one for each of your own types, and any in place of ours. */
      renderers: OwnRenderers<Own> & BuiltInRenderers;
    };
