import type { ElementType } from "react";
import type { Cleaned, Diagnostic } from "@backgrounder/model/article";
import { labelsFor, type Labels } from "@backgrounder/model/labels";
import type { CiteAnchors } from "./cite-anchors.js";
import type { ImageProps, LinkProps, Placement } from "./block-props.js";

/** All that drawing needs beside the block: made once from the props, so that it is passed down as one thing. */
export interface Drawing {
  /** Level of the block's own heading. */
  readonly level: number;
  /** Language of the words. */
  readonly lang: string;
  /** Language of the page around; undefined where nobody said. */
  readonly pageLang: string | undefined;
  readonly labels: Labels;
  readonly link: ElementType<LinkProps>;
  readonly image: ElementType<ImageProps>;
  /** Numbers of the sources; only an article has them. */
  readonly cites: CiteAnchors | undefined;
  readonly report: (diagnostic: Diagnostic) => void;
}

/** Draws a block that was cleaned. */
export type Draw<B> = (block: B, drawing: Drawing) => React.ReactElement | null;

export function drawingOf(props: Placement, blockLang: string | undefined, cites?: CiteAnchors): Drawing {
  const lang = blockLang ?? props.lang ?? "en";
  const labels = labelsFor(lang);
  return {
    level: props.headingLevel ?? 2,
    lang,
    pageLang: props.lang,
    labels: props.labels === undefined ? labels : { ...labels, ...props.labels },
    link: props.components?.link ?? "a",
    image: props.components?.image ?? "img",
    cites,
    report: props.report ?? warn,
  };
}

/** Makes a component of a cleaner and of what draws the cleaned block. */
export function drawCleaned<B extends { lang?: string }>(
  props: Placement & { block: B },
  clean: (block: B) => Cleaned<B>,
  draw: Draw<B>,
): React.ReactElement | null {
  const { block, diagnostics } = clean(props.block);
  for (const diagnostic of diagnostics) (props.report ?? warn)(diagnostic);
  return block === undefined ? null : draw(block, drawingOf(props, block.lang));
}

/** Nothing is left out in silence, not even where nobody asked to be told. */
export function warn(diagnostic: Diagnostic): void {
  console.warn(`Backgrounder: ${diagnostic.path === "" ? "block" : diagnostic.path}: ${diagnostic.message}`);
}
