import { needsObject, needsText } from "../arguments.js";
import type { IsoDate } from "@backgrounder/model/article";
import { frameTree } from "../frame/embed-page.js";
import { frameCode } from "../frame/frame-code.js";
import { heightsOf } from "../frame/heights.js";
import { pathOf, type EmbedAddress } from "./address.js";
import { frameOf, type FrameOfOptions } from "./frame-of.js";

export interface EmbedCodeOptions extends FrameOfOptions {
  /** Where the embeds are: `https://embeds.example.org`. */
  address: string;
  /** When the article was published; the embed then says what has changed since. */
  published?: IsoDate;
  /** With the script that lets the frame grow, for a site that has none of its own. */
  loader?: boolean;
  /** Lets Chromium size the frame, too; not reliable in every frame (docs/embeds.md). */
  nativeSizing?: boolean;
}

/** The HTML with which a page shows an embed, its height reserved at every width; undefined where there is no such embed. */
export async function embedCode(embed: EmbedAddress, options: EmbedCodeOptions): Promise<string | undefined> {
  needsObject(embed, "embedCode", "embed", "the address of an embed");
  needsText(embed.talks, "embedCode", "embed.talks");
  needsText(embed.widget, "embedCode", "embed.widget");
  needsObject(options, "embedCode", "options");
  needsText(options.address, "embedCode", "options.address");
  needsObject(options.embeds, "embedCode", "options.embeds");
  const { published, loader, nativeSizing } = options;
  const origin = options.address.replace(/\/$/, "");
  const framed = await frameOf(embed, published, origin, options);
  if ("problem" in framed || framed.withdrawn) return undefined;
  return frameCode({
    href: origin + pathOf(embed) + (published === undefined ? "" : `?published=${published}`),
    title: framed.frame.name,
    heights: heightsOf(frameTree(framed.frame)),
    ...(loader === true && { loader: `${origin}/loader.js` }),
    ...(nativeSizing === true && { nativeSizing }),
  });
}
