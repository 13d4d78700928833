import type { Diagnostic, IsoDate } from "@backgrounder/model/article";
import type { EmbedAddress } from "./address.js";
import type { Embeds } from "./embeds.js";

export interface EmbedHandlerOptions {
  embeds: Embeds;
  /** The text of `@backgrounder/embed/embed.css`, or of a style sheet of your own. */
  styles: string;
  /** The name of the newsroom, as hosts print it. */
  provider: string;
  /** The public address, without a path: `https://embeds.example.org`. Default: the one of the request. */
  address?: string;
  /** The page that has all of it, for readers and searchers. Default: the living embed itself. */
  fullPage?: (address: EmbedAddress) => string | undefined;
  /** A picture for link cards, 1200 × 630. */
  image?: (address: EmbedAddress) => string | undefined;
  /** The day of today. Default: by the clock of the machine, in UTC. */
  today?: () => IsoDate;
  /** How many days after its review date a living embed falls back to its last checked state. Default 28. */
  reviewGrace?: number;
  /** Chromium may size the frame by itself; off, because it is not reliable in every frame (docs/embeds.md). */
  nativeSizing?: boolean;
  /** The largest page that is sent, in bytes. Default 1,000,000. */
  mostBytes?: number;
  /** The oEmbed answers are files, for a static export. */
  staticFiles?: boolean;
  /** Receives what could not be rendered as written, and why a page could not be made. Default: `console.warn`. */
  report?: (diagnostic: Diagnostic) => void;
}

export const originOf = (request: Request, { address }: EmbedHandlerOptions): string =>
  (address ?? new URL(request.url).origin).replace(/\/$/, "");

export const reportOf = ({ report }: EmbedHandlerOptions): ((diagnostic: Diagnostic) => void) =>
  report ?? (({ message }) => console.warn(`[backgrounder] ${message}`));
