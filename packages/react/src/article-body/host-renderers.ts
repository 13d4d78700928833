import type { ReactNode } from "react";
import type { OwnBlock } from "@backgrounder/model/article";
import type { Placement } from "../rendering/block-props.js";

type AnyRenderer = (block: OwnBlock, placement: Placement) => ReactNode;

/** By type. A map, because a stored type may be any word, even `constructor`. */
export type Renderers = ReadonlyMap<string, AnyRenderer>;

/** What of a template's renderers can be called. */
export const renderersIn = (given: unknown): Renderers =>
  new Map(
    Object.entries((given ?? {}) as Record<string, unknown>).filter(
      (entry): entry is [string, AnyRenderer] => typeof entry[1] === "function",
    ),
  );

/** Draws blocks with the host's renderers, and remembers what they drew. */
export class HostRenderers {
  readonly drawn = new WeakSet<object>();
  readonly #renderers: Renderers;
  readonly #placement: Placement;

  constructor(renderers: Renderers, placement: Placement) {
    this.#renderers = renderers;
    this.#placement = placement;
  }

  has({ type }: OwnBlock): boolean {
    return this.#renderers.has(type);
  }

  /** What the host draws, which may be nothing. */
  render(block: OwnBlock, placement: Pick<Placement, "report" | "headingLevel">): ReactNode {
    const node = this.#renderers.get(block.type)?.(block, { ...this.#placement, ...placement });
    if (typeof node === "object" && node !== null) this.drawn.add(node);
    return node;
  }
}
