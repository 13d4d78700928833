import type { IsoDateTime } from "@backgrounder/model/article";
import type { Store } from "../store/store.js";
import { bearerToken } from "../store/tokens/bearer-token.js";
import { scopes, type Scope } from "../store/tokens/scopes.js";
import type { Token } from "../store/tokens/token.js";
import { RefusedRequest } from "./refused-request.js";

/** The token of a request, if it allows this. */
export async function allowed(
  { headers }: Pick<Request, "headers">,
  { store, scope, at }: { store: Store; scope: Scope; at: IsoDateTime },
): Promise<Token> {
  const text = bearerToken({ headers }) ?? "";
  const token = await store.checkToken(text, scope, at);
  if (token !== undefined) return token;
  // Who holds a valid token may know what it lacks. For all others, no token and a wrong one are the same.
  for (const other of scopes) {
    const valid = await store.checkToken(text, other, at);
    if (valid !== undefined) needsScope(valid, scope);
  }
  throw new RefusedRequest("no-token");
}

export function needsScope({ scopes: has }: Token, scope: Scope): void {
  if (!has.includes(scope)) throw new RefusedRequest("not-allowed", { detail: `It needs the scope ${scope}.` });
}
