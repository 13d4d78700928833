import type { ComponentType, ReactNode } from "react";
import type { Diagnostic } from "@backgrounder/model/article";
import type { OwnLabels } from "@backgrounder/model/labels";

/** What a host's link component is given. `className` carries our link colour; leave it out for your own. */
export interface LinkProps {
  href: string;
  className: string;
  children: ReactNode;
  /** In words, where the link's text alone does not say where it leads. */
  "aria-label"?: string;
}

/** What a host's image component is given. */
export interface ImageProps {
  src: string;
  /** Empty only for an image that says nothing. */
  alt: string;
  className: string;
  /** A picture at the head of a page should be `eager`; that is for your component to know. */
  loading: "lazy";
  /** Pixels of the file. */
  width?: number;
  height?: number;
}

/** The host's own components, such as the link of a router or an image with several sizes. */
export interface HostComponents {
  link?: ComponentType<LinkProps>;
  image?: ComponentType<ImageProps>;
}

/** Where a block stands on the page, and what the page brings for it. */
export interface Placement {
  /** Level of the block's own heading; headings inside it are one lower. Default 2. */
  headingLevel?: 2 | 3 | 4;
  /** BCP 47: the language of the page around. Default `en`. A block with another `lang` says so in HTML. */
  lang?: string;
  /** Your own wordings instead of the catalogue's, one or all: `{ sources: "References", talks: { issue: "Topic" } }`. */
  labels?: OwnLabels;
  components?: HostComponents;
  /** Is told what could not be shown as written. Default: `console.warn`. */
  report?: (diagnostic: Diagnostic) => void;
}

/** The props of a block component: the block as data, and where it stands. */
export interface BlockProps<B> extends Placement {
  block: B;
}
