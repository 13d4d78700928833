import { createElement, Fragment, type ReactElement, type ReactNode } from "react";
import type { RichText as RichTextValue, TextBlock } from "@backgrounder/model/article";
import type { Placement } from "../drawing/block-props.js";
import { drawingOf, type Drawing } from "../drawing/drawing.js";
import { element } from "../drawing/element.js";
import { drawSpans } from "./marks.js";

export interface RichTextProps extends Placement {
  /** Words, or paragraphs in the form of Portable Text; take it from a block that was cleaned. */
  text: RichTextValue;
}

/** Rich text by itself, for own blocks that hold some. */
export function RichText(props: RichTextProps): ReactElement {
  return <>{drawRichText(props.text, drawingOf(props, {}))}</>;
}

/** Paragraphs and lists. */
export function drawRichText(text: RichTextValue, drawing: Drawing): ReactNode {
  if (typeof text === "string") return <p className="bgr-text__p">{text}</p>;
  const only = text[0];
  if (text.length === 1 && only !== undefined && only.listItem === undefined) return paragraph(only, drawing);
  return element(Fragment, null, drawBlocks(text, drawing));
}

/** The same where no paragraph may stand, or where the element around it is one already. */
export function drawInline(text: RichTextValue, drawing: Drawing): ReactNode {
  if (typeof text === "string") return text;
  const only = text[0];
  if (only === undefined) return null;
  if (text.length === 1) return drawSpans(only, drawing);
  const words: ReactNode[] = [];
  for (const block of text) {
    if (words.length > 0) words.push(createElement("br"));
    words.push(drawSpans(block, drawing));
  }
  return element(Fragment, null, words);
}

/** For a list item or a table cell: one paragraph needs no element of its own. */
export function drawItem(text: RichTextValue, drawing: Drawing): ReactNode {
  const isSimple = typeof text === "string" || (text.length === 1 && text[0]?.listItem === undefined);
  return isSimple ? drawInline(text, drawing) : drawRichText(text, drawing);
}

const paragraph = (block: TextBlock, drawing: Drawing): ReactElement => (
  <p className="bgr-text__p">{drawSpans(block, drawing)}</p>
);

function drawBlocks(blocks: readonly TextBlock[], drawing: Drawing): ReactNode[] {
  const drawn: ReactNode[] = [];
  for (let index = 0; index < blocks.length;) {
    const block = blocks[index];
    if (block === undefined) break;
    if (block.listItem === undefined) {
      drawn.push(paragraph(block, drawing));
      index++;
      continue;
    }
    const end = endOfList(blocks, index, levelOf(block));
    drawn.push(drawList(blocks.slice(index, end), drawing));
    index = end;
  }
  return drawn;
}

const levelOf = (block: TextBlock): number => block.level ?? 1;

/** A list goes on while items are deeper, or of its own kind on its own level. */
function endOfList(blocks: readonly TextBlock[], start: number, level: number): number {
  const kind = blocks[start]?.listItem;
  let end = start + 1;
  for (let block = blocks[end]; block?.listItem !== undefined; block = blocks[++end]) {
    if (levelOf(block) < level || (levelOf(block) === level && block.listItem !== kind)) break;
  }
  return end;
}

function drawList(items: readonly TextBlock[], drawing: Drawing): ReactElement {
  const first = items[0];
  const level = first === undefined ? 1 : levelOf(first);
  const drawn: ReactElement[] = [];
  for (let index = 0; index < items.length;) {
    const item = items[index];
    if (item === undefined) break;
    let end = index + 1;
    while (end < items.length && levelOf(items[end] ?? item) > level) end++;
    const inner = end > index + 1 ? drawBlocks(items.slice(index + 1, end), drawing) : [];
    drawn.push(element("li", { className: "bgr-text__item" }, [drawSpans(item, drawing), ...inner]));
    index = end;
  }
  return list(first?.listItem ?? "bullet", drawn);
}

/** A bulleted or numbered list of our own look, around list items drawn elsewhere. */
export function list(style: "bullet" | "number", items: readonly ReactElement[]): ReactElement {
  return style === "number"
    ? element("ol", { className: "bgr-text__numbers" }, items)
    : element("ul", { className: "bgr-text__bullets" }, items);
}
