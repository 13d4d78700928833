import { portWages } from "@backgrounder/model/examples";
import { parse, type DefaultTreeAdapterTypes } from "parse5";
import { embedHandler } from "./embed-handler.js";
import type { EmbedHandlerOptions } from "./handler-options.js";
import { dossierEmbeds } from "./embeds.js";

export const origin = "https://embeds.example";
export const html = { Accept: "text/html" };

export const handlerOf = (options: Partial<EmbedHandlerOptions> = {}): ((request: Request) => Promise<Response>) =>
  embedHandler({
    embeds: dossierEmbeds([portWages]),
    styles: "main{color:#111}",
    provider: "Harbour Post",
    today: () => "2026-03-21",
    ...options,
  });
export const handler = handlerOf();

export const get = (path: string, headers: Record<string, string> = html, from = handler): Promise<Response> =>
  from(new Request(origin + path, { headers }));

export const wordsAt = async (path: string, from = handler): Promise<string> =>
  words(await (await get(path, html, from)).text());

export const words = (text: string): string =>
  text
    .replace(/<head>.*<\/head>|<script>.*<\/script>/gs, "")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ");

export function elements(text: string, tag: string): Record<string, string>[] {
  const found: Record<string, string>[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ("tagName" in node && node.tagName === tag)
      found.push(Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])));
    if ("childNodes" in node) node.childNodes.forEach(walk);
  };
  walk(parse(text));
  return found;
}
