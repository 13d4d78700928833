import { ArgumentError } from "@backgrounder/model/article";
import { Hono } from "hono";
import { etag } from "hono/etag";
import { needsObject } from "../arguments.js";
import { loaderScript } from "../generated/scripts.js";
import { longestAddress } from "./address.js";
import { jsonAnswer, scriptAnswer } from "./answers.js";
import { embedResponse, type Pages } from "./embed-response.js";
import { reportOf, type EmbedHandlerOptions } from "./handler-options.js";
import { memo } from "./memo.js";
import { oembedResponse } from "./oembed-response.js";
import { problemResponse } from "./problem.js";

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
  app.get("/health", () => jsonAnswer({ status: "ok" }, { "Cache-Control": "no-store" }));
  app.get("/loader.js", () => scriptAnswer(loaderScript));
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
