import { escaped } from "../tree/to-html.js";

/** What went wrong, as RFC 9457 wants it; `type` is a name that does not change. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  /** What to do about it. */
  detail?: string;
}

export const problems = {
  "not-found": { title: "There is no such embed.", status: 404 },
  "bad-day": { title: "That is not a day such as 2025-08-17.", status: 400 },
  "nothing-known": { title: "Nothing was known on that day.", status: 404 },
  "not-ours": { title: "That is not the address of an embed here.", status: 404 },
  "unknown-format": { title: "Only json and xml are answered.", status: 501 },
  "unknown-form": { title: "Only as=snippet-bare is answered.", status: 400 },
  "bad-size": { title: "maxwidth and maxheight are whole numbers of pixels.", status: 400 },
  withdrawn: { title: "The embed was withdrawn.", status: 410 },
  "method-not-allowed": { title: "Only GET and HEAD are answered.", status: 405 },
  "too-long": { title: "The address is too long.", status: 414 },
  "too-large": { title: "The embed is too large to be sent.", status: 500 },
  failed: { title: "The embed could not be made.", status: 500 },
} satisfies Record<string, { title: string; status: number }>;

export type ProblemName = keyof typeof problems;

const longestMemory = 60;

/** Says so in JSON, or in a line of HTML where a browser would show it to a reader. */
export function problemResponse(name: ProblemName, request: Request, detail?: string): Response {
  const { title, status } = problems[name];
  const headers: Record<string, string> = {
    "Cache-Control": status >= 500 ? "no-store" : `public, max-age=${longestMemory}`,
    "Content-Security-Policy": "default-src 'none'; frame-ancestors *",
    "X-Robots-Tag": "noindex",
    Vary: "Accept",
    ...(status === 405 && { Allow: "GET, HEAD" }),
  };
  if (readsHtml(request)) {
    const text = `<!doctype html><html lang="en"><head><meta charset="utf-8"/><title>${status}</title></head><body><main><h1>${escaped(title)}</h1>${detail === undefined ? "" : `<p>${escaped(detail)}</p>`}</main></body></html>\n`;
    return new Response(text, { status, headers: { ...headers, "Content-Type": "text/html; charset=utf-8" } });
  }
  const problem: Problem = { type: `urn:backgrounder:problem:${name}`, title, status, ...(detail && { detail }) };
  return new Response(`${JSON.stringify(problem)}\n`, {
    status,
    headers: { ...headers, "Content-Type": "application/problem+json" },
  });
}

/** A browser that shows a page or a frame. */
export const readsHtml = (request: Request): boolean => /\btext\/html\b/i.test(request.headers.get("Accept") ?? "");
