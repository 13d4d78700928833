/** Saving over HTTP: a function from Request to Response, for programs that have a token. */
export { storeHandler, storePath, type StoreHandlerOptions } from "../src/store-http/store-handler.js";
