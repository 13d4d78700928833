import type { IsoDate } from "@backgrounder/model/article";
import { isDay, pathOf, readAddress, type EmbedAddress } from "./address.js";
import { commonHeaders, freshFor, jsonAnswer } from "./answers.js";
import { frameOf } from "./frame-of.js";
import { originOf, type EmbedHandlerOptions } from "./handler-options.js";
import { oembedAnswer, oembedXml } from "./oembed.js";
import { problemResponse } from "./problem.js";

export async function oembedResponse(request: Request, options: EmbedHandlerOptions): Promise<Response> {
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
  if (format === "json") return jsonAnswer(answer, headers);
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
