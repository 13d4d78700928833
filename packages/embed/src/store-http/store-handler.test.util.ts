import { faq } from "../store/contract/fixtures.test.util.js";
import { memoryStore } from "../store/memory/memory-store.js";
import type { Store } from "../store/store.js";
import type { Scope } from "../store/tokens/scopes.js";
import { storeHandler } from "./store-handler.js";

export const origin = "https://embeds.example";
export const at = "2026-03-01T09:30:00+01:00";

export interface Answer {
  status: number;
  headers: Headers;
  // The tests say what they expect of it.
  body: Record<string, unknown>;
}

export interface Desk {
  store: Store;
  handler: (request: Request) => Promise<Response>;
  token: (...scopes: Scope[]) => Promise<string>;
  /** Asks with a token that may do everything. */
  ask: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>;
  /** What was reported to the owner of the server. */
  reports: string[];
}

/** A store behind HTTP, and what a program needs to use it. */
export async function openDesk(store = memoryStore()): Promise<Desk> {
  const reports: string[] = [];
  const handler = storeHandler({ store, now: () => at, report: ({ message }) => void reports.push(message) });
  const token = async (...scopes: Scope[]): Promise<string> =>
    (await store.createToken({ name: "Sports desk", scopes, at })).text.reveal();
  const all = await token("read", "save", "correct", "withdraw", "hosts");
  const ask: Desk["ask"] = async (method, path, body, headers = {}) => {
    const response = await handler(request(method, path, body, { Authorization: `Bearer ${all}`, ...headers }));
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text === "" ? {} : (JSON.parse(text) as Answer["body"]),
    };
  };
  return { store, handler, token, ask, reports };
}

export const request = (method: string, path: string, body: unknown, headers: Record<string, string>): Request =>
  new Request(origin + path, {
    method,
    headers: { "Content-Type": "application/json", ...headers },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });

export const isNew = { "If-None-Match": "*" };
export const changed = (version: number): Record<string, string> => ({ "If-Match": `"${version}"` });
export const questions = (answer: string): object => ({ title: "Questions on the strike", content: faq(answer) });
export const widget = "/store/widgets/port/questions";
