import { embedText } from "../frame/embed-text.js";
import { frameTree, type Frame } from "../frame/embed-page.js";
import { heightAt, heightsOf } from "../frame/heights.js";
import { escaped } from "../tree/to-html.js";

/** How large a host lets an embed be. */
export interface Bounds {
  maxwidth?: number;
  maxheight?: number;
}

/** An answer as oembed.com defines it, of the type `rich`. */
export interface OembedAnswer {
  version: "1.0";
  type: "rich";
  title: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  html: string;
  width: number;
  height: number;
  thumbnail_url?: string;
  thumbnail_width?: number;
  thumbnail_height?: number;
}

export interface OembedOptions {
  /** Where the embed is. */
  href: string;
  provider: string;
  providerUrl: string;
  cacheSeconds: number;
  /** A picture of 1200 × 630 for hosts that make a card. */
  image?: string;
  bounds?: Bounds;
  /** Leaves the quotation out: a host that shows it first would put the frame in its place, which moves the page. */
  isFrameOnly?: boolean;
}

/** Without other wishes: the width of a column of text. */
const usualWidth = 640;

/**
 * WordPress keeps one quotation, if it comes first, and the last frame. The quotation has all the words, for readers without
 * scripts; a width of 100% fits a phone, and a number would not.
 */
export function oembedAnswer(frame: Frame, options: OembedOptions): OembedAnswer {
  const { href, provider, providerUrl, cacheSeconds, image, bounds = {}, isFrameOnly } = options;
  const tree = frameTree(frame);
  const width = Math.min(usualWidth, bounds.maxwidth ?? usualWidth);
  const height = Math.min(heightAt(heightsOf(tree), width), bounds.maxheight ?? Infinity);
  const limit = bounds.maxwidth === undefined ? "" : ` style="max-width:${bounds.maxwidth}px"`;
  const quotation = `<blockquote class="backgrounder-embed">${embedText(tree, href)}</blockquote>\n`;
  const html =
    (isFrameOnly === true ? "" : quotation) +
    `<iframe src="${escaped(href)}" width="100%" height="${height}"${limit} title="${escaped(frame.name)}" ` +
    `frameborder="0" loading="lazy" referrerpolicy="strict-origin"></iframe>`;
  return {
    version: "1.0",
    type: "rich",
    title: frame.name,
    provider_name: provider,
    provider_url: providerUrl,
    cache_age: cacheSeconds,
    html,
    width,
    height,
    ...(image !== undefined && { thumbnail_url: image, thumbnail_width: 1200, thumbnail_height: 630 }),
  };
}

/** Control characters that XML cannot contain, not even escaped. */
const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

export function oembedXml(answer: OembedAnswer): string {
  const fields = Object.entries(answer).map(
    ([name, value]) => `<${name}>${escaped(String(value).replaceAll(notInXml, ""))}</${name}>`,
  );
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${fields.join("")}</oembed>\n`;
}
