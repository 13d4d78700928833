import { safeHref, type RichText, type Span, type TextBlock } from "@backgrounder/model/article";
import { fromMarkdown } from "mdast-util-from-markdown";

type Root = ReturnType<typeof fromMarkdown>;
type Flow = Root["children"][number];
type ListNode = Extract<Flow, { type: "list" }>;
type Phrasing = Extract<Flow, { type: "paragraph" }>["children"][number];
type MarkDef = NonNullable<TextBlock["markDefs"]>[number];

/** What Markdown says and rich text cannot: why, and how to mend it. `line` counts from 1 within the text. */
export interface MarkdownProblem {
  line: number;
  message: string;
}

/**
 * Markdown as rich text: one plain paragraph is a plain string, all else paragraphs and list items;
 * `[words](source:some-id)` cites. What is reported as a problem is not in the text.
 */
export function richTextOf(markdown: string): { text: RichText; problems: MarkdownProblem[] } {
  const problems: MarkdownProblem[] = [];
  const blocks = fromMarkdown(markdown).children.flatMap((node) => blocksOf(node, problems));
  const [only] = blocks;
  if (only === undefined) return { text: "", problems };
  const isPlain = blocks.length === 1 && only.listItem === undefined && only.children.every(({ marks }) => !marks);
  return { text: isPlain ? only.children.map(({ text }) => text).join("") : blocks, problems };
}

const notRead: Partial<Record<Flow["type"], string>> = {
  heading: "A heading: rich text has none. Write the words without `#` or underline, or `\\#` for the sign itself.",
  blockquote: "A quoted block (`>`): rich text has none. Write the words as a paragraph, or `\\>` for the sign itself.",
  code: "An indented or fenced block: rich text has none. Begin the line at the margin.",
  html: "HTML is not read here. Write the words without tags, or `\\<` for the sign itself.",
  thematicBreak: "A line across the text: rich text has none. Take it out.",
  definition: "A link that is defined apart is not read. Write `[words](address)` where the link stands.",
  image: "An image: rich text has none. Take it out; write `\\!` for the sign itself.",
};

function refuse(node: Flow | Phrasing, problems: MarkdownProblem[], message?: string): [] {
  const why =
    message ?? notRead[node.type] ?? `Markdown of the form "${node.type}" is not read here. Write plain words.`;
  problems.push({ line: node.position?.start.line ?? 1, message: why });
  return [];
}

function blocksOf(node: Flow, problems: MarkdownProblem[]): TextBlock[] {
  if (node.type === "paragraph") return [textBlock(node.children, problems)];
  return node.type === "list" ? listItems(node, 1, problems) : refuse(node, problems);
}

function listItems(list: ListNode, level: number, problems: MarkdownProblem[]): TextBlock[] {
  if (list.ordered === true && list.start !== 1) {
    const sign = `${list.start ?? ""}.`;
    refuse(
      list,
      problems,
      `"${sign}" begins a list, which would be counted from 1. Write \`${list.start ?? ""}\\.\` for a number in words.`,
    );
  }
  const item = { listItem: list.ordered === true ? "number" : "bullet", level } as const;
  return list.children.flatMap(({ children: [first, ...rest], position }): TextBlock[] => {
    const words = first?.type === "paragraph" ? first.children : [];
    const own: TextBlock = { ...textBlock(words, problems), ...item };
    if (words.length === 0)
      problems.push({
        line: position?.start.line ?? 1,
        message: "A list item without words. Write some, or take it out.",
      });
    const below = first === undefined || first.type === "paragraph" ? rest : [first, ...rest];
    return [own, ...below.flatMap((node) => belowItem(node, level, problems))];
  });
}

function belowItem(node: Flow, level: number, problems: MarkdownProblem[]): TextBlock[] {
  if (node.type === "list" && level < 9) return listItems(node, level + 1, problems);
  return refuse(
    node,
    problems,
    "A list item holds one paragraph, and lists at most nine deep. Make it an item of its own.",
  );
}

function textBlock(nodes: readonly Phrasing[], problems: MarkdownProblem[]): TextBlock {
  const markDefs: MarkDef[] = [];
  const children = merged(nodes.flatMap((node) => spansOf(node, [], { markDefs, problems })));
  return { _type: "block", children, ...(markDefs.length > 0 && { markDefs }) };
}

interface Around {
  markDefs: MarkDef[];
  problems: MarkdownProblem[];
}

function spansOf(node: Phrasing, marks: readonly string[], around: Around): Span[] {
  const inside = (children: readonly Phrasing[], mark: string | undefined): Span[] =>
    children.flatMap((child) => spansOf(child, mark === undefined ? marks : [...marks, mark], around));
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
      return inside(node.children, linkKey(node, around));
    default:
      return refuse(node, around.problems);
  }
}

const span = (text: string, marks: readonly string[]): Span => ({
  _type: "span",
  text,
  ...(marks.length > 0 && { marks: [...marks] }),
});

type LinkNode = Extract<Phrasing, { type: "link" }>;

function linkKey(node: LinkNode, { markDefs, problems }: Around): string | undefined {
  const { url, title } = node;
  if (typeof title === "string") refuse(node, problems, `A link has no title here. Take out "${title}".`);
  if (url.startsWith("source:")) {
    const key = `cite-${markDefs.length + 1}`;
    markDefs.push({ _type: "cite", _key: key, source: url });
    return key;
  }
  if (safeHref(url) === undefined) {
    refuse(
      node,
      problems,
      `"${url}" is no address that a page may link. Use http, https, mailto, or \`source:…\` to cite.`,
    );
    return undefined;
  }
  const key = `link-${markDefs.length + 1}`;
  markDefs.push({ _type: "link", _key: key, href: url });
  return key;
}

/** Neighbours with the same marks are one span, and a span without text is none. */
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
