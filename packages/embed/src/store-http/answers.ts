import { jsonText } from "../output/json-text.js";

/** What can be wrong with a request to the store; a program finds the name at the end of `type`. */
export const storeProblems = {
  incomplete: { title: "The request ended before it was complete.", status: 400 },
  "no-token": { title: "This needs a token that is valid, as Authorization: Bearer bgr_…", status: 401 },
  "not-allowed": { title: "The token does not allow this.", status: 403 },
  "not-found": { title: "There is nothing at this address.", status: 404 },
  "method-not-allowed": { title: "This address does not answer to this method.", status: 405 },
  conflict: { title: "Someone else saved in the meantime. Your version was kept, and is not shown.", status: 409 },
  "too-large": { title: "The request is too large.", status: 413 },
  "too-long": { title: "The address is too long.", status: 414 },
  "not-json": { title: "Send JSON, with Content-Type: application/json.", status: 415 },
  invalid: { title: "The request cannot be used as it is.", status: 422 },
  "no-version": {
    title: `Say which version you changed: If-Match: "3", or If-None-Match: * for a new widget.`,
    status: 428,
  },
  failed: { title: "The store failed. Nothing was saved.", status: 500 },
  busy: { title: "The store cannot answer now. Try again in a moment.", status: 503 },
  "disk-full": { title: "The disk of the store is full. Nothing was changed.", status: 507 },
} satisfies Record<string, { title: string; status: number }>;

export type StoreProblemName = keyof typeof storeProblems;

/** What only people with a token see is kept nowhere. */
const headers = {
  "Cache-Control": "no-store",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
};

/** The number of a version, as a program sends it back in `If-Match`. */
export const versionTag = (number: number): string => `"${number}"`;

export const jsonAnswer = (value: object, status = 200, more: Record<string, string> = {}): Response =>
  new Response(jsonText(value), {
    status,
    headers: { ...headers, ...more, "Content-Type": "application/json; charset=utf-8" },
  });

export interface ProblemMore {
  /** What to do about it. */
  detail?: string;
  headers?: Record<string, string>;
  /** Other members of the answer. */
  members?: object;
}

/** Problem details, as RFC 9457 wants them. */
export function problemAnswer(name: StoreProblemName, { detail, members, ...more }: ProblemMore = {}): Response {
  const { title, status } = storeProblems[name];
  const problem = {
    type: `urn:backgrounder:problem:${name}`,
    title,
    status,
    ...(detail !== undefined && { detail }),
    ...members,
  };
  return new Response(jsonText(problem), {
    status,
    headers: {
      ...headers,
      ...more.headers,
      ...(status === 401 && { "WWW-Authenticate": 'Bearer realm="backgrounder"' }),
      ...(status === 503 && { "Retry-After": "1" }),
      "Content-Type": "application/problem+json",
    },
  });
}
