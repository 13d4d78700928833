import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { embedCode, embedHandler } from "@backgrounder/embed/handler";
import { fiveQuestions } from "./five-questions.js";
import { hostPage, hosts, type HostInputs } from "./hosts.js";
import { serve, type Served } from "./serve.js";
import { embedStyles } from "./styles.js";

export const widths = [320, 375, 768, 1200] as const;

/** An embed server, and a server of host pages on another site: `/host/<name>/<width>`. */
export interface Stage {
  embeds: Served;
  pages: Served;
  stop: () => Promise<unknown>;
}

export async function openStage(): Promise<Stage> {
  const styles = await embedStyles();
  const options = { embeds: fiveQuestions, styles, provider: "Harbour Post", today: () => "2026-03-21" };
  const plain = embedHandler(options);
  const native = embedHandler({ ...options, nativeSizing: true });
  const embeds = await serve((request) => (request.url.includes("native") ? native : plain)(request));
  const { origin } = embeds;
  const src = `${origin}/embed/port/strike`;
  const name = { talks: "port", widget: "strike" };
  const codeWith = async (more: object = {}): Promise<string> =>
    (await embedCode(name, { ...options, address: origin, ...more })) ?? "";
  const code = await codeWith();
  const codeWithLoader = await codeWith({ loader: true });
  const nativeCode = (await codeWith({ nativeSizing: true })).replace("/strike", "/strike?native");
  const answerAt = async (width: number): Promise<{ html: string; height: number }> =>
    (await fetch(`${origin}/oembed?url=${encodeURIComponent(src)}&maxwidth=${width}`)).json() as never;
  const pages = await serve(async (request) => {
    const { pathname } = new URL(request.url);
    const [, , hostName = "", width = ""] = pathname.split("/").map(decodeURIComponent);
    const host = hosts[hostName];
    const script = Object.values(hosts).flatMap(({ scripts = {} }) => scripts[pathname] ?? [])[0];
    if (script !== undefined)
      return new Response(moduleText(script), { headers: { "Content-Type": "text/javascript" } });
    if (host === undefined) return new Response("", { status: 404 });
    const { html, height } = await answerAt(Number(width));
    const inputs: HostInputs = { src, code, codeWithLoader, nativeCode, oembedHtml: html, reserved: height };
    return new Response(hostPage(host, inputs), { headers: { "Content-Type": "text/html; charset=utf-8" } });
  }, "localhost");
  return { embeds, pages, stop: () => Promise.all([embeds.stop(), pages.stop()]) };
}

const require = createRequire(import.meta.url);
const moduleText = (path: string): string => readFileSync(require.resolve(path), "utf8");
