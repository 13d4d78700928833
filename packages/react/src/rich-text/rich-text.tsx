import { createElement, Fragment, type ReactElement, type ReactNode } from "react";
import { cleanRichText, type RichText as RichTextValue, type TextBlock } from "@backgrounder/model/article";
import type { Placement } from "../rendering/block-props.js";
import { renderContext, type RenderContext } from "../rendering/render-context.js";
import { element } from "../rendering/element.js";
import { renderSpans } from "./marks.js";

export interface RichTextProps extends Placement {
  /** Words, or paragraphs in Portable Text. Links that are not safe are left out, as everything that is not text. */
  text: RichTextValue;
}

/** Rich text on its own, for your own blocks. It cleans the text, as block components clean their block. */
export function RichText(props: RichTextProps): ReactElement {
  const { text, diagnostics } = cleanRichText(props.text);
  const context = renderContext(props, {});
  for (const diagnostic of diagnostics) context.report(diagnostic);
  const words = text === undefined ? null : renderRichText(text, context);
  return context.className === undefined || words === null ? (
    <>{words}</>
  ) : (
    <div className={context.className}>{words}</div>
  );
}

/** Paragraphs and lists. */
export function renderRichText(text: RichTextValue, context: RenderContext): ReactNode {
  if (typeof text === "string") return <p className="bgr-text__p">{text}</p>;
  const only = text[0];
  if (text.length === 1 && only !== undefined && only.listItem === undefined) return paragraph(only, context);
  return element(Fragment, null, renderBlocks(text, context));
}

/** The same without paragraphs, for places where HTML does not allow them. */
export function renderInline(text: RichTextValue, context: RenderContext): ReactNode {
  if (typeof text === "string") return text;
  const only = text[0];
  if (only === undefined) return null;
  if (text.length === 1) return renderSpans(only, context);
  const words: ReactNode[] = [];
  for (const block of text) {
    if (words.length > 0) words.push(createElement("br"));
    words.push(renderSpans(block, context));
  }
  return element(Fragment, null, words);
}

/** For a list item or a table cell: a single paragraph needs no element. */
export function renderItem(text: RichTextValue, context: RenderContext): ReactNode {
  const isSimple = typeof text === "string" || (text.length === 1 && text[0]?.listItem === undefined);
  return isSimple ? renderInline(text, context) : renderRichText(text, context);
}

const paragraph = (block: TextBlock, context: RenderContext): ReactElement => (
  <p className="bgr-text__p">{renderSpans(block, context)}</p>
);

function renderBlocks(blocks: readonly TextBlock[], context: RenderContext): ReactNode[] {
  const rendered: ReactNode[] = [];
  for (let index = 0; index < blocks.length;) {
    const block = blocks[index];
    if (block === undefined) break;
    if (block.listItem === undefined) {
      rendered.push(paragraph(block, context));
      index++;
      continue;
    }
    const end = endOfList(blocks, index, levelOf(block));
    rendered.push(renderList(blocks.slice(index, end), context));
    index = end;
  }
  return rendered;
}

const levelOf = (block: TextBlock): number => block.level ?? 1;

/** A list goes on while items are deeper, or of the same kind on the same level. */
function endOfList(blocks: readonly TextBlock[], start: number, level: number): number {
  const kind = blocks[start]?.listItem;
  let end = start + 1;
  for (let block = blocks[end]; block?.listItem !== undefined; block = blocks[++end]) {
    if (levelOf(block) < level || (levelOf(block) === level && block.listItem !== kind)) break;
  }
  return end;
}

function renderList(items: readonly TextBlock[], context: RenderContext): ReactElement {
  const first = items[0];
  const level = first === undefined ? 1 : levelOf(first);
  const rendered: ReactElement[] = [];
  for (let index = 0; index < items.length;) {
    const item = items[index];
    if (item === undefined) break;
    let end = index + 1;
    while (end < items.length && levelOf(items[end] ?? item) > level) end++;
    const inner = end > index + 1 ? renderBlocks(items.slice(index + 1, end), context) : [];
    rendered.push(element("li", { className: "bgr-text__item" }, [renderSpans(item, context), ...inner]));
    index = end;
  }
  return list(first?.listItem ?? "bullet", rendered);
}

/** A bulleted or numbered list in our style, around list items that are already rendered. */
export function list(style: "bullet" | "number", items: readonly ReactElement[]): ReactElement {
  return style === "number"
    ? element("ol", { className: "bgr-text__numbers" }, items)
    : element("ul", { className: "bgr-text__bullets" }, items);
}
