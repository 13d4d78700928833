import { needsObject } from "../arguments.js";
import type { Diagnostic, IsoDate } from "@backgrounder/model/article";
import { ArgumentError } from "@backgrounder/model/article";
import { Hono } from "hono";
import { etag } from "hono/etag";
import { loaderScript } from "../generated/scripts.js";
import { bareFrame } from "../frame/bare-frame.js";
import { embedPage, framePolicy, type FrameAddresses } from "../frame/embed-page.js";
import { frameOf, type FramedEmbed } from "./frame-of.js";
import { isDay, longestAddress, pathOf, readAddress, type EmbedAddress } from "./address.js";
import type { Embeds } from "./embeds.js";
import { memo } from "./memo.js";
import { oembedAnswer, oembedXml } from "./oembed.js";
import { problemResponse, readsHtml } from "./problem.js";

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

/** For how long a copy may be shown before it is asked for again, in seconds. */
export const freshFor = { living: 60, pinned: 3_600, oembed: 60, script: 86_400 } as const;
/** A copy may be shown for longer where the server does not answer at all. */
const whenDown = 86_400;

/**
 * Answers requests for embeds: `/embed/<talks>/<widget>`, the same with `/@2025-08-17`, `/oembed`, `/loader.js` and `/health`.
 * A function from Request to Response, so that it runs in Node, in workers and in other servers. No cookie, no storage,
 * no request to anywhere.
 */
export function embedHandler(options: EmbedHandlerOptions): (request: Request) => Promise<Response> {
  for (const name of ["styles", "provider"] as const)
    if (typeof options?.[name] !== "string")
      throw ArgumentError.of("embedHandler", `options.${name}`, "a text", options?.[name]);
  needsObject(options.embeds, "embedHandler", "options.embeds", "a source of embeds, such as dossierEmbeds(…)");
  const app = new Hono();
  const pages: Pages = memo(100);
  app.use(etag());
  app.get("/health", () => json({ status: "ok" }, { "Cache-Control": "no-store" }));
  app.get("/loader.js", () => script(loaderScript));
  app.get("/embed/*", (context) => embedResponse(context.req.raw, options, pages));
  app.get("/oembed", (context) => oembedResponse(context.req.raw, options));
  app.notFound((context) => problemResponse("not-found", context.req.raw));
  app.onError((error, context) => {
    reportOf(options)({ rule: "embed-failed", severity: "error", message: error.message, path: context.req.path });
    return problemResponse("failed", context.req.raw);
  });
  return async (request) => {
    if (request.url.length > longestAddress) return problemResponse("too-long", request);
    if (request.method !== "GET" && request.method !== "HEAD") return problemResponse("method-not-allowed", request);
    return app.fetch(request);
  };
}

/** The pages of one handler, by frame. */
type Pages = ReturnType<typeof memo<Promise<Uint8Array<ArrayBuffer>>>>;

async function embedResponse(request: Request, options: EmbedHandlerOptions, pages: Pages): Promise<Response> {
  const url = new URL(request.url);
  const address = readAddress(url.pathname);
  if (address === undefined) return problemResponse("not-found", request);
  const published = url.searchParams.get("published") ?? undefined;
  if (published !== undefined && !isDay(published))
    return problemResponse("bad-day", request, "Write published=2025-08-17.");
  const framed = await frameOf(address, published, originOf(request, options), options);
  if ("problem" in framed) return problemResponse(framed.problem, request);
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
  const bytes = await pages(framed.frame, `${origin} ${theme}`, () => pageBytes(shown, origin, options));
  if (bytes.length > (options.mostBytes ?? 1_000_000))
    return problemResponse("too-large", request, "Embed a part of it.");
  const fresh = address.day === undefined || framed.withdrawn ? freshFor.living : freshFor.pinned;
  return new Response(bytes, {
    status: framed.withdrawn ? 410 : 200,
    headers: {
      ...commonHeaders(fresh),
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": `${await framePolicy(options.styles)}; frame-ancestors *`,
      "X-Robots-Tag": "noindex",
      "Referrer-Policy": "no-referrer",
      ...(framed.withdrawn && { Vary: "Accept" }),
    },
  });
}

async function pageBytes(
  { address, framed, theme }: Shown,
  origin: string,
  options: EmbedHandlerOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const html = await embedPage(framed.frame, {
    styles: options.styles,
    provider: options.provider,
    report: reportOf(options),
    ...(options.nativeSizing === true && { nativeSizing: true }),
    ...(theme !== undefined && { theme }),
    ...addressesOf(address, framed, origin, options),
  });
  return new TextEncoder().encode(html);
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

async function oembedResponse(request: Request, options: EmbedHandlerOptions): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const format = query.get("format") ?? "json";
  if (format !== "json" && format !== "xml") return problemResponse("unknown-format", request);
  const bounds = boundsOf(query);
  if (bounds === undefined) return problemResponse("bad-size", request);
  const origin = originOf(request, options);
  const wanted = embedAt(query.get("url") ?? "", origin);
  if (wanted === undefined) return problemResponse("not-ours", request);
  const { address, href, published, isFrameOnly } = wanted;
  const framed = await frameOf(address, published, origin, options);
  if ("problem" in framed) return problemResponse(framed.problem, request);
  if (framed.withdrawn) return problemResponse("withdrawn", request, framed.frame.article.title);
  const image = options.image?.(address);
  const answer = oembedAnswer(framed.frame, {
    href,
    bounds,
    isFrameOnly,
    provider: options.provider,
    providerUrl: origin,
    cacheSeconds: address.day === undefined ? freshFor.living : freshFor.pinned,
    ...(image !== undefined && { image }),
  });
  const headers = { ...commonHeaders(freshFor.oembed), "Access-Control-Allow-Origin": "*" };
  if (format === "json") return json(answer, headers);
  return new Response(oembedXml(answer), { headers: { ...headers, "Content-Type": "text/xml; charset=utf-8" } });
}

interface WantedEmbed {
  address: EmbedAddress;
  href: string;
  published?: IsoDate;
  /** Without the quotation that WordPress shows first: `?quote=none` in the address that an author pastes. */
  isFrameOnly: boolean;
}

/** An address of ours, written anew, so that only what we know gets into the answer. */
function embedAt(text: string, origin: string): WantedEmbed | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const address = url.origin === new URL(origin).origin ? readAddress(url.pathname) : undefined;
  if (address === undefined) return undefined;
  const published = url.searchParams.get("published") ?? "";
  const query = isDay(published) ? `?published=${published}` : "";
  const isFrameOnly = url.searchParams.get("quote") === "none";
  return { address, href: origin + pathOf(address) + query, isFrameOnly, ...(query !== "" && { published }) };
}

/** Undefined where one of them is not a size. */
function boundsOf(query: URLSearchParams): { maxwidth?: number; maxheight?: number } | undefined {
  const found: { maxwidth?: number; maxheight?: number } = {};
  for (const name of ["maxwidth", "maxheight"] as const) {
    const text = query.get(name);
    if (text === null || text === "") continue;
    if (!/^[1-9]\d{0,4}$/.test(text)) return undefined;
    found[name] = Number(text);
  }
  return found;
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

const originOf = (request: Request, { address }: EmbedHandlerOptions): string =>
  (address ?? new URL(request.url).origin).replace(/\/$/, "");

const commonHeaders = (seconds: number): Record<string, string> => ({
  "Cache-Control": `public, max-age=${seconds}, must-revalidate, stale-if-error=${whenDown}`,
  "X-Content-Type-Options": "nosniff",
});

const json = (value: unknown, headers: Record<string, string>): Response =>
  new Response(`${JSON.stringify(value)}\n`, {
    headers: { "X-Content-Type-Options": "nosniff", ...headers, "Content-Type": "application/json; charset=utf-8" },
  });

const script = (text: string): Response =>
  new Response(text, {
    headers: {
      ...commonHeaders(freshFor.script),
      "Content-Type": "text/javascript; charset=utf-8",
      "Cross-Origin-Resource-Policy": "cross-origin",
    },
  });

const reportOf = ({ report }: EmbedHandlerOptions): ((diagnostic: Diagnostic) => void) =>
  report ?? (({ message }) => console.warn(`[backgrounder] ${message}`));
