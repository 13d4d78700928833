import { safeHref, type RichText, type Span, type TextBlock } from "@backgrounder/model/article";
import { fromMarkdown } from "mdast-util-from-markdown";
import { tooMuchMarkdown } from "./too-much-markdown.js";

type Root = ReturnType<typeof fromMarkdown>;
type Flow = Root["children"][number];
type ListNode = Extract<Flow, { type: "list" }>;
type Phrasing = Extract<Flow, { type: "paragraph" }>["children"][number];
type MarkDef = NonNullable<TextBlock["markDefs"]>[number];

/** Markdown that rich text cannot express, and how to fix it. */
export interface MarkdownDiagnostic {
  /** From 1, within the text. */
  line: number;
  message: string;
}

/**
 * Markdown as rich text. One plain paragraph becomes a string, anything else paragraphs and list items;
 * `[words](source:some-id)` cites a source. What has a diagnostic is left out of the text.
 */
export function parseRichText(markdown: string): { text: RichText; diagnostics: MarkdownDiagnostic[] } {
  const tooMuch = tooMuchMarkdown(markdown);
  if (tooMuch !== undefined) return { text: "", diagnostics: [tooMuch] };
  const diagnostics: MarkdownDiagnostic[] = [];
  const blocks = fromMarkdown(markdown).children.flatMap((node) => blocksOf(node, diagnostics));
  const [only] = blocks;
  if (only === undefined) return { text: "", diagnostics };
  const isPlain = blocks.length === 1 && only.listItem === undefined && only.children.every(({ marks }) => !marks);
  return { text: isPlain ? only.children.map(({ text }) => text).join("") : blocks, diagnostics };
}

const notAllowed: Partial<Record<Flow["type"], string>> = {
  heading: "Headings are not allowed here. Remove the `#` or the underline, or write `\\#` for the character itself.",
  blockquote: "Quoted blocks (`>`) are not allowed here. Make it a paragraph, or write `\\>` for the character itself.",
  code: "Code blocks are not allowed here. Remove the spaces at the start of the line, or the fences around it.",
  html: "HTML is not allowed here. Remove the tags, or write `\\<` for the character itself.",
  thematicBreak: "Horizontal lines are not allowed here. Remove this one.",
  definition: "Links that are defined elsewhere are not read. Write `[words](address)` in the text.",
  image: "Images are not allowed here. Remove the image, or write `\\!` for the character itself.",
};

function refuse(node: Flow | Phrasing, diagnostics: MarkdownDiagnostic[], message?: string): [] {
  const why =
    message ?? notAllowed[node.type] ?? `Markdown of the type "${node.type}" is not allowed here. Write plain text.`;
  diagnostics.push({ line: node.position?.start.line ?? 1, message: why });
  return [];
}

function blocksOf(node: Flow, diagnostics: MarkdownDiagnostic[]): TextBlock[] {
  if (node.type === "paragraph") return [textBlock(node.children, diagnostics)];
  return node.type === "list" ? listItems(node, 1, diagnostics) : refuse(node, diagnostics);
}

function listItems(list: ListNode, level: number, diagnostics: MarkdownDiagnostic[]): TextBlock[] {
  if (list.ordered === true && list.start !== 1) {
    const sign = `${list.start ?? ""}.`;
    refuse(
      list,
      diagnostics,
      `"${sign}" starts a list, and lists are numbered from 1. If it is a number in a sentence, write \`${list.start ?? ""}\\.\`.`,
    );
  }
  const item = { listItem: list.ordered === true ? "number" : "bullet", level } as const;
  return list.children.flatMap(({ children: [first, ...rest], position }): TextBlock[] => {
    const words = first?.type === "paragraph" ? first.children : [];
    const own: TextBlock = { ...textBlock(words, diagnostics), ...item };
    if (words.length === 0)
      diagnostics.push({
        line: position?.start.line ?? 1,
        message: "This list item is empty. Add text, or remove it.",
      });
    const below = first === undefined || first.type === "paragraph" ? rest : [first, ...rest];
    return [own, ...below.flatMap((node) => belowItem(node, level, diagnostics))];
  });
}

function belowItem(node: Flow, level: number, diagnostics: MarkdownDiagnostic[]): TextBlock[] {
  if (node.type === "list" && level < 9) return listItems(node, level + 1, diagnostics);
  return refuse(
    node,
    diagnostics,
    "A list item can have only one paragraph, and lists can be nested at most nine deep. Make this an item of its own.",
  );
}

function textBlock(nodes: readonly Phrasing[], diagnostics: MarkdownDiagnostic[]): TextBlock {
  const markDefs: MarkDef[] = [];
  const children = merged(nodes.flatMap((node) => spansOf(node, [], { markDefs, diagnostics })));
  return { _type: "block", children, ...(markDefs.length > 0 && { markDefs }) };
}

interface TextContext {
  markDefs: MarkDef[];
  diagnostics: MarkdownDiagnostic[];
}

function spansOf(node: Phrasing, marks: readonly string[], context: TextContext): Span[] {
  const inside = (children: readonly Phrasing[], mark: string | undefined): Span[] =>
    children.flatMap((child) => spansOf(child, mark === undefined ? marks : [...marks, mark], context));
  switch (node.type) {
    case "text":
      return [span(node.value.replaceAll("\n", " "), marks)];
    case "break":
      return [span("\n", marks)];
    case "inlineCode":
      return [span(node.value, [...marks, "code"])];
    case "strong":
      return inside(node.children, "strong");
    case "emphasis":
      return inside(node.children, "em");
    case "link":
      return inside(node.children, linkKey(node, context));
    default:
      return refuse(node, context.diagnostics);
  }
}

const span = (text: string, marks: readonly string[]): Span => ({
  _type: "span",
  text,
  ...(marks.length > 0 && { marks: [...marks] }),
});

type LinkNode = Extract<Phrasing, { type: "link" }>;

function linkKey(node: LinkNode, { markDefs, diagnostics }: TextContext): string | undefined {
  const { url, title } = node;
  if (typeof title === "string") refuse(node, diagnostics, `Links cannot have a title. Remove "${title}".`);
  if (url.startsWith("source:")) {
    const key = `cite-${markDefs.length + 1}`;
    markDefs.push({ _type: "cite", _key: key, source: url });
    return key;
  }
  if (safeHref(url) === undefined) {
    refuse(
      node,
      diagnostics,
      `A page must not link to "${url}". Use an http, https or mailto address, or \`source:…\` to cite a source.`,
    );
    return undefined;
  }
  const key = `link-${markDefs.length + 1}`;
  markDefs.push({ _type: "link", _key: key, href: url });
  return key;
}

/** Joins neighbours with the same marks and drops empty spans. */
function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const next of spans) {
    const last = result.at(-1);
    if (next.text === "") continue;
    if (last !== undefined && String(last.marks ?? "") === String(next.marks ?? "")) last.text += next.text;
    else result.push({ ...next });
  }
  return result;
}
