import type { Diagnostic } from "@backgrounder/model/article";
import type { TreeElement, TreeNode } from "../tree/element-tree.js";
import { leftOut } from "../tree/left-out.js";
import { wordsOf } from "../tree/rewrite.js";
import type { Prose, Run } from "./prose.js";
import { isInline, readRuns, tidy, within, type Around } from "./read-runs.js";
import { readTable } from "./read-table.js";

type Report = (diagnostic: Diagnostic) => void;

/** A tree as paragraphs, headings, lists, tables and quotations, in the order in which they are read. */
export function readProse(nodes: readonly TreeNode[], lang: string, report: Report): Prose[] {
  return readBlocks(nodes, { marks: [], lang, pageLang: lang }, report);
}

/** Words between two blocks are a paragraph. */
export function readBlocks(nodes: readonly TreeNode[], around: Around, report: Report): Prose[] {
  const found: Prose[] = [];
  let runs: Run[] = [];
  const flush = (): void => {
    found.push(...paragraph(runs));
    runs = [];
  };
  for (const node of nodes) {
    if (typeof node === "string" || isOnlyInline(node)) {
      runs.push(...readRuns([node], around));
      continue;
    }
    flush();
    found.push(...readElement(node, around, report));
  }
  flush();
  return found;
}

/** A link or a span around a block, as a host's own component may draw it, is read as a block. */
const isOnlyInline = (node: TreeNode): boolean =>
  isInline(node) && (typeof node === "string" || node.children.every(isOnlyInline));

function paragraph(runs: readonly Run[]): Prose[] {
  const tidied = tidy(runs);
  return tidied.length === 0 ? [] : [{ type: "paragraph", runs: tidied }];
}

function readElement(element: TreeElement, around: Around, report: Report): Prose[] {
  const { tag, attributes, children } = element;
  const inner = within(element, around);
  const blocks = (): Prose[] => readBlocks(children, inner, report);
  switch (tag) {
    case "h1":
    case "h2":
    case "h3":
    case "h4":
    case "h5":
    case "h6":
      return heading(Number(tag.slice(1)), tidy(readRuns(children, plain(inner))));
    case "summary":
      return children.every(isOnlyInline) ? readBlocks(children, bold(inner), report) : blocks();
    case "dt":
    case "caption":
      return readBlocks(children, bold(inner), report);
    case "ul":
    case "ol":
      return list(element, inner, report);
    case "table":
      return readTable(element, inner, (nodes, of) => readBlocks(nodes, of, report));
    case "blockquote":
      return quote(blocks());
    case "img":
      return [{ type: "picture", src: attributes["src"] ?? "", alt: oneLine(attributes["alt"] ?? "") }];
    case "form":
      report(leftOut(`This form has no <form>: of it, the words are kept: “${wordsOf(children).trim()}”.`));
      return blocks();
    default:
      return blocks();
  }
}

const oneLine = (words: string): string => words.replaceAll(/\s+/g, " ").trim();

const bold = (around: Around): Around =>
  around.marks.includes("strong") ? around : { ...around, marks: [...around.marks, "strong"] };

/** A heading is bold by itself. */
const plain = (around: Around): Around => ({ ...around, marks: around.marks.filter((mark) => mark !== "strong") });

const heading = (level: number, runs: Run[]): Prose[] => (runs.length === 0 ? [] : [{ type: "heading", level, runs }]);

const quote = (blocks: Prose[]): Prose[] => (blocks.length === 0 ? [] : [{ type: "quote", blocks }]);

function list({ tag, children }: TreeElement, around: Around, report: Report): Prose[] {
  const items = children
    .flatMap((child) => (typeof child === "string" ? [] : [readBlocks(child.children, within(child, around), report)]))
    .filter((blocks) => blocks.length > 0);
  return items.length === 0 ? [] : [{ type: "list", ordered: tag === "ol", items }];
}
