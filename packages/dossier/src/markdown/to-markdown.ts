import type { RichText, Span, TextBlock } from "@backgrounder/model/article";
import { dequal } from "dequal/lite";
import { toMarkdown as serialise } from "mdast-util-to-markdown";
import { parseRichText } from "./parse-rich-text.js";

type Node = Parameters<typeof serialise>[0];
type Flow = Extract<Node, { type: "root" }>["children"][number];
type ListNode = Extract<Flow, { type: "list" }>;
type Phrasing = Extract<Flow, { type: "paragraph" }>["children"][number];

/** Rich text as Markdown that `parseRichText` reads back to the same text; undefined if Markdown cannot express it. */
export function toMarkdown(text: RichText): string | undefined {
  return candidates(text).find((markdown) => {
    const read = parseRichText(markdown);
    return read.diagnostics.length === 0 && dequal(read.text, text);
  });
}

/** Most plain text is the same in Markdown. */
function candidates(text: RichText): string[] {
  const blocks: TextBlock[] =
    typeof text === "string" ? [{ _type: "block", children: [{ _type: "span", text }] }] : text;
  const markdown = serialise({ type: "root", children: flow(blocks) }, { bullet: "-", emphasis: "_" }).replace(
    /\n$/,
    "",
  );
  return typeof text === "string" ? [text, markdown] : [markdown];
}

function flow(blocks: readonly TextBlock[]): Flow[] {
  const nodes: Flow[] = [];
  /** The lists around the current block, the outermost first. */
  let open: ListNode[] = [];
  for (const block of blocks) {
    const paragraph: Flow = { type: "paragraph", children: phrasing(block.children, 0, block.markDefs ?? []) };
    if (block.listItem === undefined) {
      open = [];
      nodes.push(paragraph);
      continue;
    }
    const isOrdered = block.listItem === "number";
    open = open.slice(0, block.level ?? 1);
    if (open.at(-1)?.ordered !== isOrdered && open.length === (block.level ?? 1)) open.pop();
    while (open.length < (block.level ?? 1)) {
      const list: ListNode = { type: "list", ordered: isOrdered, spread: false, children: [] };
      (open.at(-1)?.children.at(-1)?.children ?? nodes).push(list);
      open.push(list);
    }
    open.at(-1)?.children.push({ type: "listItem", spread: false, children: [paragraph] });
  }
  return nodes;
}

type MarkDefs = NonNullable<TextBlock["markDefs"]>;

/** Neighbours that share a mark share one pair of signs. */
function phrasing(spans: readonly Span[], depth: number, markDefs: MarkDefs): Phrasing[] {
  const nodes: Phrasing[] = [];
  for (let index = 0; index < spans.length;) {
    const mark = spans[index]?.marks?.[depth];
    let end = index + 1;
    while (mark !== undefined && spans[end]?.marks?.[depth] === mark) end++;
    const run = spans.slice(index, end);
    for (const node of mark === undefined ? run.flatMap(words) : marked(mark, run, depth, markDefs)) nodes.push(node);
    index = end;
  }
  return nodes;
}

function marked(mark: string, run: readonly Span[], depth: number, markDefs: MarkDefs): Phrasing[] {
  if (mark === "code") return run.map(({ text }) => ({ type: "inlineCode", value: text }));
  const children = phrasing(run, depth + 1, markDefs);
  if (mark === "strong") return [{ type: "strong", children }];
  if (mark === "em") return [{ type: "emphasis", children }];
  const def = markDefs.find(({ _key }) => _key === mark);
  if (def === undefined || def._type === "lang") return children;
  return [{ type: "link", url: def._type === "cite" ? def.source : def.href, children }];
}

const words = ({ text }: Span): Phrasing[] =>
  text
    .split("\n")
    .flatMap((line, index): Phrasing[] => [
      ...(index > 0 ? [{ type: "break" } as const] : []),
      ...(line === "" ? [] : [{ type: "text", value: line } as const]),
    ]);
