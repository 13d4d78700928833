import type { ElementType, ReactElement } from "react";
import type { Cleaned, Diagnostic } from "@backgrounder/model/article";
import { labelSet, type Labels } from "@backgrounder/model/labels";
import type { CiteAnchors } from "./cite-anchors.js";
import { reportUntranslated } from "./report-untranslated.js";
import type { ImageProps, LinkProps, Placement } from "./block-props.js";

/** All that drawing needs beside the block: made once from the props, so that it is passed down as one thing. */
export interface Drawing {
  /** Level of the block's own heading. */
  readonly level: number;
  /** Language of the block's words. */
  readonly lang: string;
  /** Language of the page around; undefined where it is not known. */
  readonly pageLang: string | undefined;
  /** Language that labels should be in. Another one than `lang` only where an article shows a dossier in another language. */
  readonly labelLang: string;
  readonly labels: Labels;
  /** Language that a label is in; English where there is no catalogue. */
  readonly langOf: (wording: string) => string;
  readonly dateLang: string;
  /** Labels that were drawn in another language than `labelLang`. */
  readonly untranslated: Set<string>;
  readonly link: ElementType<LinkProps>;
  readonly image: ElementType<ImageProps>;
  /** Numbers of the sources; only an article has them. */
  readonly cites: CiteAnchors | undefined;
  readonly report: (diagnostic: Diagnostic) => void;
}

/** Draws a block that was cleaned. */
export type Draw<B> = (block: B, drawing: Drawing) => ReactElement | null;

/** The languages of a block: its own, and that of the dossier whose words it shows. */
export interface BlockLanguages {
  lang?: string;
  recordLang?: string;
}

/** What the blocks of one article share. */
export interface SharedInArticle {
  cites: CiteAnchors;
  /** By language, the labels that were drawn in another one. */
  untranslated: Map<string, Set<string>>;
}

export function drawingOf(props: Placement, { lang, recordLang }: BlockLanguages, shared?: SharedInArticle): Drawing {
  const labelLang = lang ?? props.lang ?? "en";
  const untranslated = shared?.untranslated.get(labelLang) ?? new Set<string>();
  shared?.untranslated.set(labelLang, untranslated);
  return {
    level: props.headingLevel ?? 2,
    lang: recordLang ?? labelLang,
    pageLang: props.lang,
    labelLang,
    ...labelSet(labelLang, props.labels),
    untranslated,
    link: props.components?.link ?? "a",
    image: props.components?.image ?? "img",
    cites: shared?.cites,
    report: props.report ?? warn,
  };
}

/** Makes a component of a cleaner and of what draws the cleaned block. */
export function drawCleaned<B extends BlockLanguages>(
  props: Placement & { block: B },
  clean: (block: B) => Cleaned<B>,
  draw: Draw<B>,
): ReactElement | null {
  const { block, diagnostics } = clean(props.block);
  for (const diagnostic of diagnostics) (props.report ?? warn)(diagnostic);
  if (block === undefined) return null;
  const drawing = drawingOf(props, block);
  const drawn = draw(block, drawing);
  reportUntranslated(drawing.labelLang, drawing.untranslated, drawing.report);
  return drawn;
}

/** Nothing is left out in silence, not even where nobody asked to be told. */
export function warn(diagnostic: Diagnostic): void {
  console.warn(`Backgrounder: ${diagnostic.path === "" ? "block" : diagnostic.path}: ${diagnostic.message}`);
}
