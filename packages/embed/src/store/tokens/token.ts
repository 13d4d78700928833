import type { IsoDateTime } from "@backgrounder/model/article";
import type { Scope } from "./scopes.js";
import type { SecretText } from "./secret-text.js";

export type { Scope };

/** What is known of a token. Its text is not: only a hash of it is kept. */
export interface Token {
  id: string;
  /** Whom or what it is for. */
  name: string;
  scopes: Scope[];
  created: IsoDateTime;
  expires?: IsoDateTime;
  revoked?: IsoDateTime;
}

export interface TokenRequest {
  name: string;
  scopes: readonly Scope[];
  at: IsoDateTime;
  /** Default: never. */
  expires?: IsoDateTime;
}

export interface NewToken {
  token: Token;
  text: SecretText;
}
