import type { ElementType, ReactElement, ReactNode } from "react";
import type { Diagnostic, MediaBlock } from "@backgrounder/model/article";
import { labelSet, type Labels } from "@backgrounder/model/labels";
import type { CiteAnchors } from "./cite-anchors.js";
import type { Once } from "./once.js";
import type { ImageProps, LinkProps, Placement } from "./block-props.js";

/** Everything that a renderer needs besides the block, made once from the props and passed down as one thing. */
export interface RenderContext {
  /** Level of the block's own heading. */
  readonly level: number;
  /** Language of the block's words. */
  readonly lang: string;
  /** Language of the page around; undefined where it is not known. */
  readonly pageLang: string | undefined;
  /** Language that labels should be in. Differs from `lang` only where an article shows a dossier in another language. */
  readonly labelLang: string;
  /** The host's class for the outermost element of the block. */
  readonly className: string | undefined;
  readonly labels: Labels;
  /** Language that a label is in; English where there is no catalogue. */
  readonly langOf: (wording: string) => string;
  readonly dateLang: string;
  /** Labels that were rendered in another language than `labelLang`. */
  readonly untranslated: Set<string>;
  readonly link: ElementType<LinkProps>;
  readonly image: ElementType<ImageProps>;
  /** Numbers of the sources; only an article has them. */
  readonly cites: CiteAnchors | undefined;
  /** What an article says once; a block alone has none, and says everything. */
  readonly once: Once | undefined;
  /** Draws an image or an embed where the host has a renderer of its own for them; undefined where it has none. */
  readonly hostMedia: HostMedia | undefined;
  /** Whether a number opens its source where it is cited, instead of leading to the list. */
  readonly hasNotesInPlace: boolean;
  /** Whether answers, events, positions and disputes end with a link to themselves. */
  readonly hasPermalinks: boolean;
  readonly report: (diagnostic: Diagnostic) => void;
}

/** What the host draws of an image or an embed, which may be nothing; undefined where it has no renderer for it. */
export type HostMedia = (
  block: MediaBlock,
  context: Pick<RenderContext, "level" | "report">,
) => { drawn: ReactNode } | undefined;

/** Renders a block that has been cleaned. */
export type Render<B> = (block: B, context: RenderContext) => ReactElement | null;

/** The languages of a block: its own, and the one of the dossier whose words it shows. */
export interface BlockLanguages {
  lang?: string;
  recordLang?: string;
}

/** What the blocks of one article share. */
export interface SharedInArticle {
  cites: CiteAnchors;
  once: Once;
  hasNotesInPlace: boolean;
  hasPermalinks: boolean;
  hostMedia: HostMedia;
  /** By language, the labels that were rendered in another one. */
  untranslated: Map<string, Set<string>>;
}

export function renderContext(
  props: Placement,
  { lang, recordLang }: BlockLanguages,
  shared?: SharedInArticle,
): RenderContext {
  const pageLang = textOr(props.lang);
  const labelLang = textOr(lang) ?? pageLang ?? "en";
  const untranslated = shared?.untranslated.get(labelLang) ?? new Set<string>();
  shared?.untranslated.set(labelLang, untranslated);
  return {
    level: Number.isInteger(props.headingLevel) ? (props.headingLevel ?? 2) : 2,
    lang: textOr(recordLang) ?? labelLang,
    pageLang,
    labelLang,
    className: textOr(props.className),
    ...labelSet(labelLang, isObject(props.labels) ? props.labels : undefined),
    untranslated,
    link: componentOr(props.components?.link, "a"),
    image: componentOr(props.components?.image, "img"),
    cites: shared?.cites,
    once: shared?.once,
    hostMedia: shared?.hostMedia,
    hasNotesInPlace: shared?.hasNotesInPlace === true,
    hasPermalinks: shared?.hasPermalinks === true,
    report: reportOf(props),
  };
}

/** A string, or nothing. */
export const textOr = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Props come from templates that no compiler may have checked; a component that is none would take the page down. */
const componentOr = <P>(value: unknown, own: "a" | "img"): ElementType<P> =>
  (typeof value === "function" || typeof value === "string" || (isObject(value) && "$$typeof" in value)
    ? value
    : own) as ElementType<P>;

/** Where diagnostics go. */
export const reportOf = ({ report }: Pick<Placement, "report">): ((diagnostic: Diagnostic) => void) =>
  typeof report === "function" ? report : warn;

/** Nothing is left out silently, even if the host passes no `report`. */
export function warn(diagnostic: Diagnostic): void {
  console.warn(`Backgrounder: ${diagnostic.path === "" ? "block" : diagnostic.path}: ${diagnostic.message}`);
}
