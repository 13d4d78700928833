import { bareFrame } from "../frame/bare-frame.js";
import { embedPage, framePolicy, type FrameAddresses } from "../frame/embed-page.js";
import { tagOf } from "../frame/hash.js";
import { isDay, pathOf, readAddress, type EmbedAddress } from "./address.js";
import { commonHeaders, freshFor } from "./answers.js";
import { frameOf, type FramedEmbed } from "./frame-of.js";
import { originOf, reportOf, type EmbedHandlerOptions } from "./handler-options.js";
import type { memo } from "./memo.js";
import { problemResponse, readsHtml } from "./problem.js";

interface Page {
  bytes: Uint8Array<ArrayBuffer>;
  /** Worked out with the page: for every request anew, it would take longer than all the rest. */
  tag: string;
}

/** The pages of one handler, by frame. */
export type Pages = ReturnType<typeof memo<Promise<Page>>>;

export async function embedResponse(request: Request, options: EmbedHandlerOptions, pages: Pages): Promise<Response> {
  const url = new URL(request.url);
  const address = readAddress(url.pathname);
  if (address === undefined) return problemResponse("not-found", request);
  const published = url.searchParams.get("published") ?? undefined;
  if (published !== undefined && !isDay(published))
    return problemResponse("bad-day", request, "Write published=2025-08-17.");
  const framed = await frameOf(address, published, originOf(request, options), options);
  if ("problem" in framed) return problemResponse(framed.problem, request, framed.detail);
  const as = url.searchParams.get("as");
  if (as !== null) return bareResponse(request, as, { address, framed }, options);
  await noteOrigin(request, address, options);
  return pageResponse(request, { address, framed, theme: themeIn(url), pages }, options);
}

/** For hosts that draw the words themselves, such as the plugin for WordPress; what is withdrawn is a line there, too. */
function bareResponse(
  request: Request,
  as: string,
  { address, framed }: Pick<Shown, "address" | "framed">,
  options: EmbedHandlerOptions,
): Response {
  if (as !== "snippet-bare") return problemResponse("unknown-form", request);
  const fresh = address.day === undefined || framed.withdrawn ? freshFor.living : freshFor.pinned;
  return new Response(bareFrame(framed.frame, reportOf(options)), {
    status: framed.withdrawn ? 410 : 200,
    headers: {
      ...commonHeaders(fresh),
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": "default-src 'none'",
      "X-Robots-Tag": "noindex",
    },
  });
}

interface Shown {
  address: EmbedAddress;
  framed: FramedEmbed;
  theme: Theme;
}

type Theme = "light" | "dark" | undefined;

function themeIn(url: URL): Theme {
  const theme = url.searchParams.get("theme");
  return theme === "light" || theme === "dark" ? theme : undefined;
}

async function pageResponse(
  request: Request,
  { pages, ...shown }: Shown & { pages: Pages },
  options: EmbedHandlerOptions,
): Promise<Response> {
  const { address, framed, theme } = shown;
  if (framed.withdrawn && !readsHtml(request)) return problemResponse("withdrawn", request, framed.frame.article.title);
  const origin = originOf(request, options);
  const { bytes, tag } = await pages(framed.frame, `${origin} ${theme}`, () => pageOf(shown, origin, options));
  if (bytes.length > (options.mostBytes ?? 1_000_000))
    return problemResponse("too-large", request, "Embed a part of it.");
  const fresh = address.day === undefined || framed.withdrawn ? freshFor.living : freshFor.pinned;
  return new Response(bytes, {
    status: framed.withdrawn ? 410 : 200,
    headers: {
      ...commonHeaders(fresh),
      ETag: tag,
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": `${await framePolicy(options.styles)}; frame-ancestors *`,
      "X-Robots-Tag": "noindex",
      "Referrer-Policy": "no-referrer",
      ...(framed.withdrawn && { Vary: "Accept" }),
    },
  });
}

async function pageOf({ address, framed, theme }: Shown, origin: string, options: EmbedHandlerOptions): Promise<Page> {
  const html = await embedPage(framed.frame, {
    styles: options.styles,
    provider: options.provider,
    report: reportOf(options),
    ...(options.nativeSizing === true && { nativeSizing: true }),
    ...(theme !== undefined && { theme }),
    ...addressesOf(address, framed, origin, options),
  });
  const bytes = new TextEncoder().encode(html);
  return { bytes, tag: await tagOf(bytes) };
}

function addressesOf(
  address: EmbedAddress,
  { frame, withdrawn }: FramedEmbed,
  origin: string,
  options: EmbedHandlerOptions,
): FrameAddresses {
  const { day: _, ...living } = address;
  const image = options.image?.(address);
  const asked = encodeURIComponent(origin + pathOf(address));
  const file = `${origin}/oembed${pathOf(address)}`;
  const of = (format: "json" | "xml"): string =>
    options.staticFiles === true ? `${file}.${format}` : `${origin}/oembed?url=${asked}&format=${format}`;
  return {
    canonical: options.fullPage?.(address) ?? origin + pathOf(living),
    ...(!withdrawn && frame.article.blocks.length > 0 && { oembed: { json: of("json"), xml: of("xml") } }),
    ...(image !== undefined && { image }),
  };
}

/** Which sites show an embed: the origin of the page around it, which is all that a frame says of it. */
async function noteOrigin(
  request: Request,
  { talks, widget }: EmbedAddress,
  { embeds, report }: EmbedHandlerOptions,
): Promise<void> {
  const referrer = request.headers.get("Referer") ?? "";
  if (embeds.shown === undefined || !URL.canParse(referrer) || !/^https?:/i.test(referrer)) return;
  try {
    await embeds.shown({ talks, widget }, new URL(referrer).origin);
  } catch (error) {
    // Readers get their page all the same.
    report?.({ rule: "origin-not-noted", severity: "warning", message: String(error), path: "" });
  }
}
