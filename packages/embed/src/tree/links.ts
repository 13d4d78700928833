import { safeHref, type Diagnostic } from "@backgrounder/model/article";
import type { TreeElement, TreeNode } from "./element-tree.js";
import { rewrite } from "./rewrite.js";

export interface LinkRules {
  /** The address of the page that the words are from. */
  baseUrl?: string | undefined;
  /** What becomes of an address that only works on that page, where the page's address is not known. */
  relative: "kept" | "left-out";
}

type Report = (diagnostic: Diagnostic) => void;

/**
 * The tree with links that work away from its page. The number of a source leads to the source itself; any other link to
 * a place on the page leads to the page, or is only words. What is lost is reported once for all links.
 */
export function withLinks(nodes: readonly TreeNode[], rules: LinkRules, report: Report): TreeNode[] {
  const base = baseOf(rules.baseUrl, report);
  const places = sourcesIn(nodes);
  const lost = { places: 0, addresses: new Set<string>() };
  const written = rewrite(nodes, (element) => {
    if (element.tag === "img") return image(element);
    return element.tag === "a" ? link(element) : [element];
  });
  reportLost(lost, report);
  return written;

  function link(element: TreeElement): readonly TreeNode[] {
    const href = safeHref(element.attributes["href"]);
    if (href === undefined) return element.children;
    if (!href.startsWith("#")) return withAddress(element, "href", href) ?? element.children;
    const source = places.get(idOf(href));
    if (source === undefined && base === undefined) lost.places++;
    const to = source ?? (base === undefined ? undefined : new URL(href, base).href);
    return to === undefined ? element.children : [withAttribute(element, "href", to)];
  }

  function image(element: TreeElement): readonly TreeNode[] {
    const words = element.attributes["alt"] ?? "";
    const src = safeHref(element.attributes["src"]);
    return (src === undefined ? undefined : withAddress(element, "src", src)) ?? (words === "" ? [] : [words]);
  }

  /** The element with an address that works here, or undefined. */
  function withAddress(element: TreeElement, name: string, address: string): TreeElement[] | undefined {
    if (/^[a-z][a-z\d+.-]*:/i.test(address)) return [element];
    if (base !== undefined) return [withAttribute(element, name, new URL(address, base).href)];
    if (rules.relative === "kept") return [element];
    lost.addresses.add(address);
    return undefined;
  }
}

const withAttribute = (element: TreeElement, name: string, value: string): TreeElement => ({
  ...element,
  attributes: { ...element.attributes, [name]: value },
});

function baseOf(address: string | undefined, report: Report): URL | undefined {
  if (address === undefined) return undefined;
  const base = URL.canParse(address) ? new URL(address) : undefined;
  if (base?.protocol === "https:" || base?.protocol === "http:") return base;
  report({
    rule: "base-url",
    severity: "warning",
    message: `"${address}" is not the address of a page, so it was not used.`,
    fix: "Give the whole address, such as https://example.org/talks.",
    path: "",
  });
  return undefined;
}

/** In a list of sources: the address of each, by its id. */
function sourcesIn(nodes: readonly TreeNode[]): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (node: TreeNode, id: string | undefined): void => {
    if (typeof node === "string") return;
    const { tag, attributes, children } = node;
    const source = tag === "li" && attributes["id"]?.startsWith("source:") ? attributes["id"] : id;
    const href = attributes["href"];
    if (tag === "a" && source !== undefined && /^https?:/i.test(href ?? "") && !found.has(source))
      found.set(source, href ?? "");
    for (const child of children) walk(child, source);
  };
  for (const node of nodes) walk(node, undefined);
  return found;
}

function idOf(href: string): string {
  try {
    return decodeURIComponent(href.slice(1));
  } catch {
    return href.slice(1);
  }
}

const fix = "Set `baseUrl` to the address of the page.";

function reportLost({ places, addresses }: { places: number; addresses: ReadonlySet<string> }, report: Report): void {
  if (places > 0) {
    const message = `Links to another place on the page are only words here: ${places}.`;
    report({ rule: "left-out", severity: "notice", message, fix, path: "" });
  }
  if (addresses.size > 0) {
    const message = `These addresses only work on the page that they are from, so they are left out: ${[...addresses].join(", ")}.`;
    report({ rule: "left-out", severity: "warning", message, fix, path: "" });
  }
}
