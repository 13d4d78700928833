import type { IsoDateTime } from "@backgrounder/model/article";
import type { Revision, SaveResult, Store } from "../store/store.js";
import type { Scope } from "../store/tokens/scopes.js";
import type { Token } from "../store/tokens/token.js";
import { needsScope } from "./access.js";
import { jsonAnswer, problemAnswer, versionTag } from "./answers.js";
import { readSave, readWithdrawal, versionOf } from "./read-request.js";
import { RefusedRequest } from "./refused-request.js";

export interface Asked {
  request: Request;
  store: Store;
  at: IsoDateTime;
  /** Of whoever asks; it has the scope of the route. */
  token: Token;
  /** As it is in the address, which may be anything. */
  widget: string;
  id: string;
}

/** What is answered to a token with this scope. */
export interface Route {
  scope: Scope;
  answer: (asked: Asked) => Promise<Response>;
}

const list: Route = {
  scope: "read",
  answer: async ({ request, store }) => {
    const after = new URL(request.url).searchParams.get("after") ?? "";
    return jsonAnswer({ widgets: (await store.widgets({ after })).map(withoutContent) });
  },
};

const current: Route = {
  scope: "read",
  answer: async ({ store, widget }) => {
    const revision = await store.current(widget);
    if (revision === undefined) throw new RefusedRequest("not-found");
    return jsonAnswer(revision, 200, { ETag: versionTag(revision.number) });
  },
};

const history: Route = {
  scope: "read",
  answer: async ({ store, widget }) => {
    const revisions = await store.history(widget);
    if (revisions.length === 0) throw new RefusedRequest("not-found");
    return jsonAnswer({ revisions });
  },
};

const refused: Route = {
  scope: "read",
  answer: async ({ store }) => jsonAnswer({ refused: await store.refused() }),
};

const settle: Route = {
  scope: "save",
  answer: async ({ store, id, at }) => {
    if (!(await store.settle(id, at))) throw new RefusedRequest("not-found");
    return jsonAnswer({ id, settled: at });
  },
};

const hosts: Route = {
  scope: "hosts",
  answer: async ({ request, store }) => {
    const query = new URL(request.url).searchParams;
    const filter = ["embed", "since", "until"].flatMap((name) => {
      const value = query.get(name);
      return value === null ? [] : [[name, value]];
    });
    return jsonAnswer({ hosts: await store.hosts(Object.fromEntries(filter)) });
  },
};

const save: Route = {
  scope: "save",
  answer: async ({ request, store, at, widget, token }) => {
    const basedOn = versionOf(request);
    const { fields, diagnostics } = await readSave(request);
    // Who may save may not yet say in public that something was wrong.
    if (fields.correction !== undefined) needsScope(token, "correct");
    return savedAnswer(await store.save({ by: token.name, ...fields, widget, basedOn, at }), token, { diagnostics });
  },
};

const withdraw: Route = {
  scope: "withdraw",
  answer: async ({ request, store, at, widget, token }) => {
    const basedOn = versionOf(request);
    const fields = await readWithdrawal(request);
    return savedAnswer(await store.withdraw({ by: token.name, ...fields, widget, basedOn, at }), token);
  },
};

/**
 * 409, and not 412: a failed `If-Match` means that nothing happened, but here the version that came too late is kept. Both
 * versions are in the answer, so that an editor can merge them; the newest only for a token that may read.
 */
function savedAnswer(result: SaveResult, { scopes }: Token, more: object = {}): Response {
  if (!result.isSaved) {
    const { current: newest, refused: kept } = result;
    const headers = { ETag: versionTag(newest.number) };
    return problemAnswer("conflict", {
      headers,
      members: { ...(scopes.includes("read") && { current: newest }), refused: kept },
    });
  }
  const { revision } = result;
  const answer = { ...withoutContent(revision), embed: `/embed/${revision.widget}`, ...more };
  return jsonAnswer(answer, revision.number === 1 ? 201 : 200, { ETag: versionTag(revision.number) });
}

/** Whoever saved has the content, and a list of all would be large. */
function withoutContent(revision: Revision): object {
  if (revision.kind === "withdrawn") return revision;
  const { content: _, ...rest } = revision;
  return rest;
}

/** Every address below `/store`, and what it answers to. */
export const routes: Record<string, Partial<Record<"GET" | "PUT" | "POST", Route>>> = {
  "/widgets": { GET: list },
  "/widgets/:talks/:widget": { GET: current, PUT: save },
  "/widgets/:talks/:widget/history": { GET: history },
  "/widgets/:talks/:widget/withdraw": { POST: withdraw },
  "/refused": { GET: refused },
  "/refused/:id/settle": { POST: settle },
  "/hosts": { GET: hosts },
};
