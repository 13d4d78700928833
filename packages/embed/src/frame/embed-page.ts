import type { Article, Diagnostic } from "@backgrounder/model/article";
import { directionOf } from "@backgrounder/model/labels";
import { childScript } from "../generated/scripts.js";
import { bodyTree } from "../output/body-tree.js";
import type { TreeElement, TreeNode } from "../tree/element-tree.js";
import { rewrite } from "../tree/rewrite.js";
import { withoutEnd } from "../tree/style-element.js";
import { escaped, toHtml } from "../tree/to-html.js";
import { hashOf } from "./hash.js";

/** A line of the page itself, with a link at its end where there is one. */
export interface FrameLine {
  text: string;
  /** Where it is not the language of the page. */
  lang?: string;
  link?: { text: string; href: string };
}

/** What an embed shows, before it is HTML. */
export interface Frame {
  /** The blocks; `title` is printed above them. */
  article: Article;
  /** Of the document, for tabs, cards and who hears the page: `Timeline: Port wage talks`. */
  name: string;
  description?: string;
  lang: string;
  /** Above the blocks: the notice of the talks, what is wrong with the state. */
  notice?: string;
  states: readonly FrameLine[];
  /** Below the blocks. */
  foot: readonly FrameLine[];
}

export interface FrameAddresses {
  /** The address that is shown to searchers instead of this one. */
  canonical: string;
  /** Its oEmbed answers; left out where there are none. */
  oembed?: { json: string; xml: string };
  /** A picture for link cards. */
  image?: string;
}

export interface FrameOptions extends FrameAddresses {
  styles: string;
  provider: string;
  theme?: "light" | "dark";
  /** The page lets Chromium size its frame by itself. */
  nativeSizing?: boolean;
  report?: (diagnostic: Diagnostic) => void;
}

/** The body of an embed as a tree, which its text and its height are taken from, too. */
export function frameTree(
  { article, lang, notice, states, foot }: Frame,
  report: (diagnostic: Diagnostic) => void = ignore,
): TreeNode[] {
  const blocks = rewrite(bodyTree(article, { lang }, report), outside);
  return [
    ...(article.title === "" ? [] : [element("h1", "bgr-embed__title", [article.title])]),
    ...(notice === undefined ? [] : [element("p", "bgr-embed__line", [notice])]),
    ...states.map((line) => lineElement("bgr-embed__state", line)),
    ...blocks,
    ...foot.map((line) => lineElement("bgr-embed__line bgr-embed__foot", line)),
  ];
}

/** A complete document with everything in it: no request, no cookie, and a policy that allows no more than that. */
export async function embedPage(frame: Frame, options: FrameOptions): Promise<string> {
  const { lang, name } = frame;
  const styles = withoutEnd(options.styles);
  const policy = await framePolicy(styles);
  const theme = options.theme === undefined ? "" : ` data-bgr-theme="${options.theme}"`;
  return (
    `<!doctype html>\n<html lang="${escaped(lang)}" dir="${frame.article.dir ?? directionOf(lang)}"${theme}><head>` +
    `<meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/>` +
    `<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}"/>` +
    `<title>${escaped(name)}</title><meta name="robots" content="noindex"/>` +
    headLinks(frame, options) +
    (options.nativeSizing === true ? `<meta name="responsive-embedded-sizing" content="allow-origins=*"/>` : "") +
    `<style>${styles}</style></head><body><main class="bgr-embed" aria-label="${escaped(name)}">${toHtml(frameTree(frame, options.report))}</main>` +
    `<script>${childScript}</script></body></html>\n`
  );
}

/** No source but what is in the page, by its hash. */
export const framePolicy = async (styles: string): Promise<string> =>
  `default-src 'none'; style-src '${await hashOf(styles)}'; script-src '${await hashOf(childScript)}'; ` +
  `img-src data: https:; base-uri 'none'; form-action 'none'`;

function headLinks({ name, description }: Frame, { canonical, oembed, image, provider }: FrameOptions): string {
  const meta = (property: string, content: string | undefined): string =>
    content === undefined ? "" : `<meta property="${property}" content="${escaped(content)}"/>`;
  const alternate = (type: string, href: string): string =>
    `<link rel="alternate" type="${type}" href="${escaped(href)}" title="${escaped(name)}"/>`;
  return (
    `<link rel="canonical" href="${escaped(canonical)}"/>` +
    (oembed === undefined
      ? ""
      : alternate("application/json+oembed", oembed.json) + alternate("text/xml+oembed", oembed.xml)) +
    (description === undefined ? "" : `<meta name="description" content="${escaped(description)}"/>`) +
    meta("og:type", "article") +
    meta("og:site_name", provider) +
    meta("og:title", name) +
    meta("og:description", description) +
    meta("og:url", canonical) +
    meta("og:image", image) +
    `<meta name="twitter:card" content="${image === undefined ? "summary" : "summary_large_image"}"/>`
  );
}

/** A link that leads out of the embed opens outside of its frame. */
function outside(node: TreeElement): readonly TreeNode[] {
  const { href } = node.attributes;
  if (node.tag !== "a" || href === undefined || href.startsWith("#")) return [node];
  return [{ ...node, attributes: { ...node.attributes, target: "_blank", rel: "noopener" } }];
}

const element = (tag: string, className: string, children: readonly TreeNode[], lang?: string): TreeElement => ({
  tag,
  attributes: { class: className, ...(lang !== undefined && { lang }) },
  children,
});

function lineElement(className: string, { text, lang, link }: FrameLine): TreeElement {
  const to: TreeNode[] =
    link === undefined
      ? []
      : [
          ...(text === "" ? [] : [" "]),
          ...outside({ tag: "a", attributes: { href: link.href }, children: [link.text] }),
        ];
  return element("p", className, [...(text === "" ? [] : [text]), ...to], lang);
}

const ignore = (): void => undefined;
