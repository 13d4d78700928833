import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from "parse5";
import { inject } from "vitest";
import { logged, runPhp } from "../host/start.js";

export const host = inject("host");

export type Who = "author" | "admin";
export const everyone: readonly Who[] = ["author", "admin"];

export interface Answer {
  status: number;
  json: Record<string, unknown>;
}

/** Asks WordPress's REST interface, as somebody or as nobody. */
export async function rest(who: Who | undefined, path: string, body?: object): Promise<Answer> {
  const login = who === undefined ? undefined : host[who];
  const authorization = login && `Basic ${Buffer.from(`${login.user}:${login.appPassword}`).toString("base64")}`;
  const response = await fetch(`${host.url}/wp-json${path}`, {
    method: body === undefined ? "GET" : "POST",
    headers: { "content-type": "application/json", ...(authorization !== undefined && { authorization }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: response.status, json: (await response.json()) as Record<string, unknown> };
}

let count = 0;

/** Publishes an article and returns its address. Each has a title of its own: two with one title may get one address. */
export async function publish(who: Who, content: string): Promise<string> {
  count += 1;
  const { status, json } = await rest(who, "/wp/v2/posts", { title: `Article ${count}`, content, status: "publish" });
  if (status !== 201) throw new Error(`WordPress did not take the article: ${JSON.stringify(json)}`);
  return String(json["link"]);
}

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;

/** Every element below, itself included. */
export function elementsIn(node: Node): Element[] {
  const below = "childNodes" in node ? node.childNodes.flatMap(elementsIn) : [];
  return defaultTreeAdapter.isElementNode(node) ? [node, ...below] : below;
}

/** What the theme shows of an article, as a reader gets it. */
export async function shown(address: string): Promise<Element> {
  const page = parse(await (await fetch(address)).text());
  const content = elementsIn(page).find((element) => /\bentry-content\b/.test(attribute(element, "class") ?? ""));
  if (content === undefined) throw new Error(`${address} shows no article.`);
  return content;
}

/** What PHP warned of, in our plugin or because of it. */
export const warnings = async (): Promise<string[]> =>
  (await logged(host)).split("\n").filter((line) => line.includes("backgrounder"));

/** Switches our plugin on, or off. */
export async function switchPlugin(status: "active" | "inactive"): Promise<void> {
  const answer = await rest("admin", "/wp/v2/plugins/backgrounder", { status });
  if (answer.status !== 200) throw new Error(`The plugin is not ${status}: ${JSON.stringify(answer.json)}`);
}

/** Tells the plugin the address of the embed server. */
export const setServer = (who: Who, address: string): Promise<Answer> =>
  rest(who, "/wp/v2/settings", { backgrounder_server: address });

/** Lets minutes pass for what the plugin has kept. */
export const passTime = (seconds: number): Promise<string> => runPhp(host, "pass-time.php", String(seconds));
