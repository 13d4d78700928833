/** Saved widgets, their revisions and corrections, tokens, and which sites use what. */
export type {
  Correction,
  HostCount,
  HostFilter,
  ListOptions,
  Refused,
  RestoreOptions,
  Revision,
  SavedRevision,
  SavedState,
  SaveRequest,
  SaveResult,
  Store,
  Withdrawal,
  WithdrawRequest,
} from "../src/store/store.js";
export { memoryStore } from "../src/store/memory/memory-store.js";
export { storeEmbeds, type StoreEmbeds, type StoreEmbedsOptions } from "../src/store/store-embeds.js";
export { publicOrigin } from "../src/store/public-origin.js";
export { StoreError, type StoreProblem } from "../src/store/store-error.js";
export { bearerToken } from "../src/store/tokens/bearer-token.js";
export { scopes, type Scope } from "../src/store/tokens/scopes.js";
export { SecretText } from "../src/store/tokens/secret-text.js";
export type { NewToken, Token, TokenRequest } from "../src/store/tokens/token.js";
