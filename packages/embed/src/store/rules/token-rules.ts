import { StoreError } from "../store-error.js";
import type { Tables, TokenRow } from "../tables.js";
import { scopes, type Scope } from "../tokens/scopes.js";
import { SecretText } from "../tokens/secret-text.js";
import type { NewToken, Token, TokenRequest } from "../tokens/token.js";
import { isSameHash, randomId, tokenHash, tokenId, tokenText } from "../tokens/token-text.js";
import { checkMoment, checkText } from "./request.js";

export async function createToken(tables: Tables, request: TokenRequest): Promise<NewToken> {
  const id = randomId();
  const text = tokenText(id);
  const row: TokenRow = {
    id,
    hash: await tokenHash(text),
    name: checkText(request.name, "name"),
    scopes: checkScopes(request.scopes),
    created: checkMoment(request.at),
    expires: request.expires === undefined ? null : checkMoment(request.expires),
    revoked: null,
  };
  await tables.addToken(row);
  return { token: tokenOf(row), text: new SecretText(text) };
}

function checkScopes(wanted: readonly Scope[]): string {
  const chosen = scopes.filter((scope) => wanted.includes(scope));
  const isKnown = chosen.length > 0 && wanted.every((scope) => scopes.includes(scope));
  if (!isKnown) throw new StoreError("invalid", `A token needs at least one scope of: ${scopes.join(", ")}.`);
  return chosen.join(" ");
}

/** The token, if it is known, allows this, and is neither revoked nor past its end. */
export async function checkToken(tables: Tables, text: string, scope: Scope, at: string): Promise<Token | undefined> {
  const now = Date.parse(checkMoment(at));
  const id = tokenId(text);
  const row = id === undefined ? undefined : await tables.token(id);
  if (row === undefined || !isSameHash(row.hash, await tokenHash(text))) return undefined;
  const token = tokenOf(row);
  const isOver = token.expires !== undefined && Date.parse(token.expires) <= now;
  return token.revoked !== undefined || isOver || !token.scopes.includes(scope) ? undefined : token;
}

export function tokenOf(row: TokenRow): Token {
  const has = row.scopes.split(" ");
  return {
    id: row.id,
    name: row.name,
    scopes: scopes.filter((scope) => has.includes(scope)),
    created: row.created,
    ...(row.expires !== null && { expires: row.expires }),
    ...(row.revoked !== null && { revoked: row.revoked }),
  };
}
