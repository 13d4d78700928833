import { needsObject } from "../../arguments.js";

/**
 * The token of a request, from its `Authorization` header only. Addresses end up in logs and in the history of
 * browsers, so a token in one is never looked for.
 */
export function bearerToken(request: { headers: { get: (name: string) => string | null } }): string | undefined {
  needsObject(request, "bearerToken", "request", "a request");
  needsObject(request.headers, "bearerToken", "request.headers");
  if (typeof request.headers.get !== "function") return undefined;
  const header = request.headers.get("authorization") ?? "";
  return /^bearer (bgr_[0-9a-f_]{1,100})$/i.exec(header)?.[1];
}
