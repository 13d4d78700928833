import { fromMarkdown } from "mdast-util-from-markdown";
import { toString } from "mdast-util-to-string";
import type { Nodes, RootContent } from "mdast";

/** Part of a text, by its offsets. */
export interface Part {
  from: number;
  to: number;
}

export function placeOf({ position }: Nodes): Part {
  return { from: position?.start.offset ?? 0, to: position?.end.offset ?? 0 };
}

export const blocksOf = (text: string): RootContent[] => fromMarkdown(text).children;

/** Every node of a text, in reading order. */
export function nodesOf(text: string): Nodes[] {
  const withChildren = (node: Nodes): Nodes[] => [
    node,
    ...("children" in node ? node.children.flatMap(withChildren) : []),
  ];
  return withChildren(fromMarkdown(text));
}

/** Its first heading, the text below it, and its first sentence. */
export interface Page {
  title: string;
  body: string;
  summary: string;
}

const isTitle = (block: RootContent): boolean => block.type === "heading" && block.depth === 1;

/** What is above the first heading says how a file was generated, which no reader needs. */
export function readPage(text: string, file: string): Page {
  const blocks = blocksOf(text);
  const heading = blocks.find(isTitle);
  if (heading === undefined) throw new Error(`${file}: has no heading. Begin it with a line like "# Title".`);
  return {
    title: toString(heading),
    body: text.slice(placeOf(heading).to).trim(),
    summary: blocks.map(summaryOf).find((words) => words !== "") ?? toString(heading),
  };
}

/** The first sentence of a paragraph or a list. Tables, and words that only lead to a list, say nothing by themselves. */
function summaryOf(block: RootContent): string {
  const part = block.type === "list" ? block.children[0] : block;
  if (part === undefined || (part.type !== "paragraph" && part.type !== "listItem")) return "";
  const words = toString(part, { includeImageAlt: false }).replaceAll(/\s+/g, " ").trim();
  return /^\||:$/.test(words) ? "" : (/^.+?[.?!](?= |$)/.exec(words)?.[0] ?? words);
}

/** What is above the first section, and the sections of these names. */
export function onlySections(text: string, names: readonly string[]): string {
  const starts = blocksOf(text)
    .filter((block) => block.type === "heading" && block.depth === 2)
    .map((block) => ({ name: toString(block), at: placeOf(block).from }));
  const missing = names.filter((name) => !starts.some((start) => start.name === name));
  if (missing.length > 0) throw new Error(`There is no section "${missing[0]}". Correct its name in read-pages.ts.`);
  const sections = starts
    .map(({ name, at }, index) => ({ name, text: text.slice(at, starts[index + 1]?.at) }))
    .filter(({ name }) => names.includes(name));
  return [text.slice(0, starts[0]?.at), ...sections.map((section) => section.text)].join("").trim();
}
