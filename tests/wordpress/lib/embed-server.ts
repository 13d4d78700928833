import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { output } from "@backgrounder/embed/output";
import type { Article } from "@backgrounder/model/article";
import { wordsIn } from "./words.js";

/** What the server does when it is asked. */
export type Mood =
  "well" | "withdrawn" | "broken" | "silent" | "elsewhere" | "huge" | "plain text" | "a whole page" | "hostile";

export interface EmbedServer {
  url: string;
  /** The article that it has; replace it for a correction. */
  article: Article;
  mood: Mood;
  /** Paths that it was asked for, with the names that they came from. */
  asked: string[];
  stop: () => Promise<void>;
}

export const withdrawn = "<p>This explainer was withdrawn on 3 March 2026.</p>";

/** A small embed server on the loopback address, with addresses as the real one has them. */
export async function startEmbedServer(article: Article): Promise<EmbedServer> {
  const server = createServer((request, response) => answer(state, request, response));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const state: EmbedServer = {
    url: `http://127.0.0.1:${port}`,
    article,
    mood: "well",
    asked: [],
    stop: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  return state;
}

function answer(state: EmbedServer, request: IncomingMessage, response: ServerResponse): void {
  const { pathname, searchParams } = new URL(request.url ?? "/", state.url);
  state.asked.push(request.url ?? "");
  // Never answered: whoever asks has to give up.
  if (state.mood === "silent") return;
  if (state.mood === "broken")
    return void response.writeHead(500, { "content-type": "text/html" }).end("<p>Broken</p>");
  if (pathname === "/oembed") return oembed(state, searchParams.get("url") ?? "", response);
  if (searchParams.get("as") === "snippet-bare") return snippet(state, response);
  if (pathname.startsWith("/embed/")) return page(state, pathname, response);
  return void response.writeHead(404).end();
}

function snippet(state: EmbedServer, response: ServerResponse): void {
  const html = output(state.article, "snippet-bare").text;
  const send = (status: number, type: string, body: string): void =>
    void response.writeHead(status, { "content-type": type }).end(body);
  if (state.mood === "withdrawn") return send(410, "text/html; charset=utf-8", withdrawn);
  if (state.mood === "elsewhere")
    return void response.writeHead(302, { location: `${state.url}/embed/other?as=snippet-bare` }).end();
  if (state.mood === "huge") return send(200, "text/html", `<p>${"long ".repeat(300_000)}</p>`);
  if (state.mood === "a whole page") return send(200, "text/html", `<!doctype html><title>A page</title>${html}`);
  if (state.mood === "plain text") return send(200, "text/plain", html);
  if (state.mood === "hostile")
    return send(
      200,
      "text/html",
      `<p onclick="alert(1)">Words [gallery]</p><script>alert(1)</script><iframe src="/x"></iframe>`,
    );
  return send(200, "text/html; charset=utf-8", html);
}

const titleOf = ({ title }: Article): string => title;

function oembed(state: EmbedServer, url: string, response: ServerResponse): void {
  const words = wordsIn(output(state.article, "snippet-bare").text).join(" ").replaceAll("<", "&lt;");
  const html = `<blockquote>${words}</blockquote><iframe src="${url}" title="${titleOf(state.article)}" width="100%" height="400"></iframe>`;
  response.writeHead(200, { "content-type": "application/json" });
  response.end(
    JSON.stringify({ version: "1.0", type: "rich", title: titleOf(state.article), html, width: 600, height: 400 }),
  );
}

/** Says its height to a WordPress that asks, as the real page does. */
const child = `addEventListener("load", () => {
  const secret = new URLSearchParams(location.hash.slice(2)).get("secret");
  const say = () => parent.postMessage({ message: "height", value: Math.ceil(document.documentElement.getBoundingClientRect().height) + 4, secret }, "*");
  addEventListener("message", ({ data }) => data?.message === "ready" && say());
  addEventListener("resize", say);
  say();
});`;

function page(state: EmbedServer, path: string, response: ServerResponse): void {
  const url = `${state.url}${path}`;
  const discovery = `${state.url}/oembed?url=${encodeURIComponent(url)}&format=json`;
  response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
  response.end(
    `<!doctype html><html lang="en"><head><title>${titleOf(state.article)}</title>` +
      `<link rel="alternate" type="application/json+oembed" href="${discovery.replaceAll("&", "&amp;")}"></head>` +
      `<body><main>${output(state.article, "snippet-bare").text}</main><script>${child}</script></body></html>`,
  );
}
