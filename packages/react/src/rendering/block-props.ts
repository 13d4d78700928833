import type { ComponentType, ReactNode } from "react";
import type { Diagnostic } from "@backgrounder/model/article";
import type { OwnLabels } from "@backgrounder/model/labels";

/** The props of a host's link component. `className` sets our link colour; leave it out to use your own. */
export interface LinkProps {
  href: string;
  className: string;
  children: ReactNode;
  /** Where the link leads, if its text alone does not say so. */
  "aria-label"?: string;
}

/** The props of a host's image component. */
export interface ImageProps {
  src: string;
  /** Empty only for an image that tells readers nothing. */
  alt: string;
  className: string;
  /** A picture at the top of a page should be `eager`; your component has to know. */
  loading: "lazy";
  /** The same picture in other sizes, and how wide it is on the page. */
  srcSet?: string;
  sizes?: string;
  /** Pixels of the file. */
  width?: number;
  height?: number;
}

/** The host's own components, such as the link of a router or an image with several sizes. */
export interface HostComponents {
  /** Draws each link in a text. */
  link?: ComponentType<LinkProps>;
  /** Draws each picture. */
  image?: ComponentType<ImageProps>;
}

/** Where a block is on the page, and what the page passes to it. */
export interface Placement {
  /**
   * Level of the block's own heading; headings inside it are one lower.
   * @default 2
   */
  headingLevel?: 2 | 3 | 4;
  /**
   * BCP 47: the language of the page. A block in another language gets a `lang` attribute.
   * @default en
   */
  lang?: string;
  /** A class of your own on the outermost element, beside ours. */
  className?: string;
  /**
   * Put before each id, and before each link to one. Give it to the second body or block where a page may have the same
   * content twice, such as `live-`: an id is on a page once. No spaces.
   */
  idPrefix?: string;
  /** Your own wordings instead of the catalogue's, one or all: `{ sources: "References", talks: { issue: "Topic" } }`. */
  labels?: OwnLabels;
  /** Your own components for links and pictures, such as the link of your router. */
  components?: HostComponents;
  /**
   * Receives whatever could not be shown as written.
   * @default console.warn
   */
  report?: (diagnostic: Diagnostic) => void;
}

/** The props of a block component: the block as data, and where it is on the page. */
export interface BlockProps<B> extends Placement {
  /** The block as data, as it comes from your editor, from `extract` or from `resolve`. */
  block: B;
}
