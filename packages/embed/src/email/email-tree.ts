import type { Diagnostic } from "@backgrounder/model/article";
import { directionOf, quoted } from "@backgrounder/model/labels";
import type { TreeElement, TreeNode } from "../tree/element-tree.js";
import { leftOut } from "../tree/left-out.js";
import { wordsOf } from "../tree/rewrite.js";
import { boxStyle, styles } from "./email-styles.js";

type Report = (diagnostic: Diagnostic) => void;
type Attributes = TreeElement["attributes"];

/** What is true of the words inside of an element. */
interface Around {
  lang: string;
  report: Report;
}

/** Elements that mail clients show, with what of them matters there. */
const kept: Readonly<Record<string, readonly string[]>> = {
  a: ["href"],
  b: [],
  blockquote: [],
  br: [],
  code: [],
  del: [],
  em: [],
  h1: [],
  h2: [],
  h3: [],
  h4: [],
  h5: [],
  h6: [],
  i: [],
  img: ["src", "alt", "width", "height"],
  ins: [],
  li: ["value"],
  ol: [],
  p: [],
  span: [],
  strong: [],
  sub: [],
  sup: [],
  table: [],
  tbody: [],
  td: ["colspan", "rowspan"],
  th: ["colspan", "rowspan", "scope"],
  thead: [],
  tr: [],
  ul: [],
};

/** Elements that some clients drop or draw wrongly, and what has the same words. */
const renamed: Readonly<Record<string, string>> = {
  button: "p",
  caption: "p",
  cite: "span",
  dd: "p",
  dt: "p",
  figcaption: "p",
  label: "p",
  summary: "p",
  time: "span",
};

const bold = /(?:^|\s)bgr-(?:block__(?:lead|title)|callout__label)(?:\s|$)/;

/** The tree in elements and styles that mail clients know. Everything is open. */
export function emailTree(nodes: readonly TreeNode[], around: Around): TreeNode[] {
  return nodes.flatMap((node) => (typeof node === "string" ? [node] : emailElement(node, around)));
}

function emailElement(element: TreeElement, outer: Around): TreeNode[] {
  const { tag, attributes, children } = element;
  const around = { ...outer, lang: attributes["lang"] ?? outer.lang };
  const inside = emailTree(children, around);
  switch (tag) {
    case "input":
      return [];
    case "form":
      around.report(leftOut(`This form has no <form>: of it, the words are kept: “${wordsOf(children).trim()}”.`));
      return inside;
    case "q": {
      const [open = "", close = ""] = quoted("\n", around.lang).split("\n");
      return [open, ...inside, close];
    }
    case "bdi":
      return [{ tag: "span", attributes: { dir: "auto" }, children: inside }];
    case "table":
      return dataTable(element, around);
    case "blockquote":
      return [box(attributes, inside, around.lang)];
    case "div":
    case "section":
      if (attributes["data-bgr"] === "callout") return [box(attributes, inside, around.lang)];
  }
  return named(element, inside);
}

/** An element under the name that clients know; one that says nothing is only what is inside. */
function named({ tag, attributes, children }: TreeElement, inside: TreeNode[]): TreeNode[] {
  const isBlock = children.some((child) => typeof child !== "string" && /^(?:p|h\d|div|ul|ol)$/.test(child.tag));
  const name = renamed[tag] ?? tag;
  const language = languageOf(attributes);
  const names = kept[name];
  // A summary has a heading in it, and a definition paragraphs: a paragraph cannot.
  if (names === undefined || (name === "p" && isBlock)) {
    return Object.keys(language).length === 0 ? inside : [{ tag: "div", attributes: language, children: inside }];
  }
  const own = Object.fromEntries(Object.entries(attributes).filter(([attribute]) => names.includes(attribute)));
  const style = styleOf(tag, name, attributes);
  const all = { ...own, ...language, ...(style !== "" && { style }) };
  if (name === "span" && Object.keys(all).length === 0) return inside;
  return [{ tag: name, attributes: all, children: inside }];
}

const languageOf = ({ lang, dir }: Attributes): Record<string, string> => ({
  ...(lang !== undefined && { lang, dir: dir ?? directionOf(lang) }),
  ...(lang === undefined && dir !== undefined && { dir }),
});

function styleOf(tag: string, name: string, attributes: Attributes): string {
  const style = styles[tag] ?? styles[name] ?? "";
  return bold.test(attributes["class"] ?? "") ? `${style}font-weight:bold;` : style;
}

/** A line at the side. Outlook draws it for a cell of a table alone. */
const box = (attributes: Attributes, children: TreeNode[], lang: string): TreeElement =>
  layout([{ tag: "td", attributes: { ...languageOf(attributes), style: boxStyle(directionOf(lang)) }, children }], {
    style: "margin:0 0 12px;",
  });

export const layout = (cells: readonly TreeElement[], more: Record<string, string> = {}): TreeElement => ({
  tag: "table",
  attributes: { role: "presentation", width: "100%", cellpadding: "0", cellspacing: "0", border: "0", ...more },
  children: [{ tag: "tbody", attributes: {}, children: [{ tag: "tr", attributes: {}, children: cells }] }],
});

/** The caption is a paragraph above the table: some clients draw it below. */
function dataTable({ attributes, children }: TreeElement, around: Around): TreeNode[] {
  const isCaption = (node: TreeNode): boolean => typeof node !== "string" && node.tag === "caption";
  const table = {
    tag: "table",
    attributes: {
      ...languageOf(attributes),
      width: "100%",
      cellpadding: "0",
      cellspacing: "0",
      style: styles["table"] ?? "",
    },
    children: emailTree(
      children.filter((child) => !isCaption(child)),
      around,
    ),
  };
  return [...emailTree(children.filter(isCaption), around), table];
}
