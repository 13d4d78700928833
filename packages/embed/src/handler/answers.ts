/** For how long a copy may be shown before it is asked for again, in seconds. */
export const freshFor = { living: 60, pinned: 3_600, oembed: 60, script: 86_400 } as const;
/** A copy may be shown for longer where the server does not answer at all. */
const whenDown = 86_400;

export const commonHeaders = (seconds: number): Record<string, string> => ({
  "Cache-Control": `public, max-age=${seconds}, must-revalidate, stale-if-error=${whenDown}`,
  "X-Content-Type-Options": "nosniff",
});

export const jsonAnswer = (value: unknown, headers: Record<string, string>): Response =>
  new Response(`${JSON.stringify(value)}\n`, {
    headers: { "X-Content-Type-Options": "nosniff", ...headers, "Content-Type": "application/json; charset=utf-8" },
  });

export const scriptAnswer = (text: string): Response =>
  new Response(text, {
    headers: {
      ...commonHeaders(freshFor.script),
      "Content-Type": "text/javascript; charset=utf-8",
      "Cross-Origin-Resource-Policy": "cross-origin",
    },
  });
