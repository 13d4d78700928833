import { toPlainText } from "@portabletext/toolkit";
import MarkdownIt from "markdown-it";
import { parse, type DefaultTreeAdapterTypes } from "parse5";
import type { Block } from "@backgrounder/model/article";
import * as examples from "@backgrounder/model/examples";
import type { OutputForm } from "./output.js";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Every state of every block. */
export const states: { name: string; state: string; block: Block }[] = Object.entries(examples).flatMap(
  ([name, blocks]) =>
    name.endsWith("Examples")
      ? Object.entries(blocks as Record<string, Block>).map(([state, block]) => ({ name, state, block }))
      : [],
);

/** Letters and numbers; signs between them differ from form to form. */
export const wordsIn = (text: string): string[] => text.normalize("NFKC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

const isElement = (node: Node): node is Element => "tagName" in node;
const isUnread = (element: Element): boolean =>
  attribute(element, "aria-hidden") === "true" || ["svg", "style", "head", "script"].includes(element.tagName);

const withinWords = new Set(["a", "b", "bdi", "cite", "code", "del", "em", "i", "ins", "q", "strong", "sub", "time"]);

interface Reading {
  /** Forms without wide cells name the columns again after each. */
  headsAgain?: boolean;
}

/** What a screen reader says of a page. */
export function readHtml(html: string, reading: Reading = {}): string {
  const say = (node: Node): string => {
    if (node.nodeName === "#text") return (node as DefaultTreeAdapterTypes.TextNode).value;
    if (!isElement(node)) return "childNodes" in node ? node.childNodes.map(say).join("") : "";
    if (isUnread(node)) return "";
    if (attribute(node, "role") === "img") return ` ${attribute(node, "aria-label")} `;
    if (node.tagName === "img") return ` ${attribute(node, "alt") ?? ""} `;
    const inside =
      node.tagName === "table" && reading.headsAgain === true ? table(node) : node.childNodes.map(say).join("");
    const isWord = withinWords.has(node.tagName) || (node.tagName === "span" && attribute(node, "class") === undefined);
    return isWord ? inside : ` ${inside} `;
  };
  const table = (node: Element): string => {
    const parts = node.childNodes.filter(isElement);
    const head = parts.find(({ tagName }) => tagName === "thead");
    const rows = parts.find(({ tagName }) => tagName === "tbody")?.childNodes.filter(isElement) ?? [];
    const isWide = (row: Element): boolean =>
      row.childNodes.length === 1 && attribute(row.childNodes[0] as Element, "colspan") !== undefined;
    const heads = head === undefined ? "" : say(head);
    const told = rows.map((row, index) =>
      index > 0 && !isWide(row) && isWide(rows[index - 1] ?? row) ? `${heads} ${say(row)}` : say(row),
    );
    const captions = parts.filter(({ tagName }) => tagName === "caption").map(say);
    return ` ${captions.join(" ")} ${heads} ${told.join(" ")} `;
  };
  return say(parse(html));
}

export function elementsIn(html: string): Element[] {
  const found: Element[] = [];
  const walk = (node: Node): void => {
    if (isElement(node)) {
      if (isUnread(node) && node.tagName !== "head" && node.tagName !== "script") return;
      found.push(node);
    }
    if ("childNodes" in node) node.childNodes.forEach(walk);
  };
  walk(parse(html));
  return found;
}

/** The addresses of links, in the order in which they are read. */
export const linksIn = (html: string): string[] =>
  elementsIn(html).flatMap((element) => (element.tagName === "a" ? (attribute(element, "href") ?? []) : []));

export const languagesIn = (html: string): Set<string> =>
  new Set(elementsIn(html).flatMap((element) => attribute(element, "lang") ?? []));

/** The links of a page as they are away from it: the number of a source leads to the source. */
export function linksAway(page: string, base: string): string[] {
  const elements = elementsIn(page);
  const sources = new Map<string, string>();
  for (const element of elements) {
    const id = attribute(element, "id");
    const link = element.tagName === "li" && id?.startsWith("source:") === true ? anchorsOf(element) : [];
    const outward = link.find((to) => /^https?:/.test(to));
    if (id !== undefined && outward !== undefined) sources.set(`#${id}`, outward);
  }
  return elements
    .flatMap((element) => (element.tagName === "a" ? (attribute(element, "href") ?? []) : []))
    .map((href) => new URL(sources.get(decodeURIComponent(href)) ?? href, base).href);
}

const anchorsOf = (element: Element): string[] =>
  element.childNodes
    .filter(isElement)
    .flatMap((child) => [...(child.tagName === "a" ? [attribute(child, "href") ?? ""] : []), ...anchorsOf(child)]);

/** As a site shows it that lets HTML through: what is markup by mistake would be an element. */
const anyMarkdown = new MarkdownIt({ html: true });

export const markdownAsHtml = (text: string): string => anyMarkdown.render(text);

/** Without the numbers and dashes of lists, and without addresses. "11. Februar 2026" is a date. */
const readText = (text: string): string =>
  text
    .replaceAll(/^(?:> | {2,3})*(?:\d{1,3}\. (?!\p{Lu}\p{L}+ \d{4})|– )+/gmu, "")
    .replaceAll(/ <(?:https?:|mailto:|tel:|[/#.]|[\w-]+\.html)[^<>\s]*>/g, "");

/** A block as an editor stores it. */
export interface StoredBlock {
  _type: string;
  markDefs?: { _type: string; _key: string; href?: string; lang?: string }[];
  children?: { text: string; marks: string[] }[];
}

export const storedBlocks = (text: string): StoredBlock[] => JSON.parse(text) as StoredBlock[];

const storedLinks = (text: string): string[] =>
  storedBlocks(text).flatMap(({ children = [], markDefs = [] }) =>
    children.flatMap(({ marks }) => markDefs.flatMap(({ _key, href }) => (marks.includes(_key) ? (href ?? []) : []))),
  );

type Read = (text: string) => string;
const html: Read = (text) => readHtml(text);

/** Each form, and how it is read. */
export const formsRead: { form: OutputForm; read: Read; cutsTables: boolean }[] = [
  { form: "snippet", read: html, cutsTables: false },
  { form: "snippet-bare", read: html, cutsTables: false },
  { form: "email", read: html, cutsTables: false },
  { form: "markdown", read: (text) => readHtml(markdownAsHtml(text)), cutsTables: true },
  { form: "text", read: readText, cutsTables: true },
  { form: "portable-text", read: (text) => toPlainText(JSON.parse(text) as never), cutsTables: true },
];

/** How the addresses of each form are read; a link whose words differ in their marks may come in pieces. */
export const linkForms: { form: OutputForm; links: (text: string) => string[] }[] = [
  { form: "email", links: linksIn },
  { form: "markdown", links: (text) => linksIn(markdownAsHtml(text)) },
  { form: "portable-text", links: storedLinks },
];
