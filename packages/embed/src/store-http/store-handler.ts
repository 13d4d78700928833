import type { Diagnostic, IsoDateTime } from "@backgrounder/model/article";
import { Hono, type Context, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { needsObject } from "../arguments.js";
import { longestAddress } from "../handler/address.js";
import { StoreError, type StoreProblem } from "../store/store-error.js";
import type { Store } from "../store/store.js";
import { allowed } from "./access.js";
import { problemAnswer, type StoreProblemName } from "./answers.js";
import { brokenOff } from "./read-request.js";
import { RefusedRequest } from "./refused-request.js";
import { routes, type Asked, type Route } from "./routes.js";

export interface StoreHandlerOptions {
  store: Store;
  /**
   * The moment of a save, with its offset from UTC: its day is the day to which readers can pin the save. Tokens are
   * checked for this moment, too. Default: by the clock of the machine, in UTC.
   */
  now?: () => IsoDateTime;
  /** Receives why the store failed. Default: `console.warn`. */
  report?: (diagnostic: Diagnostic) => void;
}

/** All addresses of it begin like this, so that a proxy can keep them inside. */
export const storePath = "/store";

/** In bytes. JSON may be written with twice as many as the store keeps. */
const largestRequest = 2_500_000;

/**
 * Saves over HTTP: answers `/store/widgets`, `/store/refused` and `/store/hosts`, for programs that have a token. A function
 * from Request to Response, to be put beside `embedHandler`. It sets no cookie and answers no page of another site.
 */
export function storeHandler(options: StoreHandlerOptions): (request: Request) => Promise<Response> {
  needsObject(options, "storeHandler", "options");
  needsObject(options.store, "storeHandler", "options.store", "a store, such as memoryStore()");
  const { store, now = utcNow, report = warn } = options;
  const app = new Hono<Admitted>();
  for (const [path, methods] of Object.entries(routes)) {
    for (const [method, route] of Object.entries(methods))
      app.on(method, storePath + path, admit(route, store, now), limit, ({ req, var: { asked } }) =>
        route.answer({ ...asked, request: req.raw }),
      );
    const allow = Object.keys(methods).join(", ");
    app.all(storePath + path, () => problemAnswer("method-not-allowed", { headers: { Allow: allow } }));
  }
  app.notFound(() => problemAnswer("not-found"));
  app.onError((error, { req }) =>
    refusal(error, (message) => {
      report({ rule: "store-failed", severity: "error", message, path: req.path });
    }),
  );
  return async (request) => (request.url.length > longestAddress ? problemAnswer("too-long") : app.fetch(request));
}

const utcNow = (): IsoDateTime => new Date().toISOString();
const warn = ({ message }: Diagnostic): void => console.warn(`[backgrounder] ${message}`);

interface Admitted {
  Variables: { asked: Omit<Asked, "request"> };
}

const ofSize = bodyLimit({ maxSize: largestRequest, onError: () => problemAnswer("too-large") });

/** What the next step throws does not come here, so a failure is one of reading. */
const limit: MiddlewareHandler<Admitted> = (context, next) => ofSize(context, next).catch(brokenOff);

/** Comes before the limit: no byte of a body is read before the token is known to be good. */
const admit =
  ({ scope }: Route, store: Store, now: () => IsoDateTime): MiddlewareHandler<Admitted> =>
  async (context, next) => {
    const at = now();
    const token = await allowed(context.req.raw, { store, scope, at });
    context.set("asked", { store, at, token, ...partsOf(context) });
    await next();
  };

/** The parts of the address. A name that cannot be read is refused like any other that is not a name. */
const partsOf = ({ req }: Context): { widget: string; id: string } => ({
  widget: `${req.param("talks") ?? ""}/${req.param("widget") ?? ""}`,
  id: req.param("id") ?? "",
});

/** What the problems of a store are over HTTP. */
const problemOf: Record<StoreProblem, StoreProblemName> = {
  invalid: "invalid",
  "disk-full": "disk-full",
  busy: "busy",
  unreachable: "busy",
  unusable: "failed",
  "not-restored": "failed",
  missing: "failed",
};

/** Only what is wrong with the request is said to whoever sent it; why a store failed is for its owner. */
function refusal(error: Error, report: (message: string) => void): Response {
  if (error instanceof RefusedRequest) return problemAnswer(error.problem, error.more);
  const name = error instanceof StoreError ? problemOf[error.problem] : "failed";
  if (name === "invalid") return problemAnswer(name, { detail: error.message });
  report(error.message);
  return problemAnswer(name);
}
