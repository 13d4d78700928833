import type { TreeElement, TreeNode } from "../../tree/element-tree.js";
import { block, inOrder, storable } from "./block.js";
import { isInline, linesOf, marked, marksOf, withBreaks, type Marks } from "./rich-text.js";
import type { Surroundings } from "./surroundings.js";

/** Writes what is inside as blocks. */
type Inside = (nodes: readonly TreeNode[]) => string[];

const isElement =
  (...tags: string[]) =>
  (node: TreeNode): node is TreeElement =>
    typeof node !== "string" && tags.includes(node.tag);

const isSubject = isElement("blockquote", "img");
const isCaption = isElement("figcaption");
const isCite = isElement("cite");

/** Who said it, which is the block's own field, and the sources below it. */
function speakerIn(caption: readonly TreeNode[]): [speaker: TreeNode[], rest: readonly TreeNode[]] {
  const end = caption.findIndex((node) => !isInline(node));
  const [words, rest] = end < 0 ? [caption, []] : [caption.slice(0, end), caption.slice(end)];
  return [words.flatMap((node) => (isCite(node) ? node.children : [node])), rest];
}

/** A quotation with who said it, or a picture with its caption. */
export function quoteOrImage(element: TreeElement, around: Surroundings, inside: Inside): string[] {
  if (element.tag === "img") return [image(element, [], around.language)];
  if (element.tag === "blockquote") return [quote(element, [], marksOf(element), around, inside)];
  const subject = element.children.find(isSubject);
  const caption = element.children.find(isCaption)?.children ?? [];
  const others = element.children.filter((node) => node !== subject && !isCaption(node));
  if (subject === undefined) return inside([...others, ...caption]);
  const marks = { ...around.language, ...marksOf(element) };
  if (subject.tag === "img") return [image(subject, caption, marks), ...inside(others)];
  const [speaker, rest] = speakerIn(caption);
  return [quote(subject, speaker, marks, around, inside), ...inside([...others, ...rest])];
}

function quote(
  { attributes, children }: TreeElement,
  speaker: readonly TreeNode[],
  { id, ...language }: Marks,
  around: Surroundings,
  inside: Inside,
): string {
  const { cite } = attributes;
  if (cite !== undefined) around.leaveOut(`address of a quotation, ${cite}`);
  const by =
    speaker.length === 0 ? "" : storable([{ tag: "cite", attributes: {}, children: marked(speaker, language) }]);
  const inner = inOrder(inside(children));
  return block("quote", {}, `<blockquote class="wp-block-quote"${idOf(id)}>${inner}${by}</blockquote>`);
}

function image({ attributes }: TreeElement, caption: readonly TreeNode[], { id, ...language }: Marks): string {
  const { src = "", alt = "" } = attributes;
  const words = marked(withBreaks(linesOf(caption)), language);
  const below: TreeNode = { tag: "figcaption", attributes: { class: "wp-element-caption" }, children: words };
  const picture: TreeNode = { tag: "img", attributes: { src, alt }, children: [] };
  const html = storable(caption.length === 0 ? [picture] : [picture, below]);
  return block("image", {}, `<figure class="wp-block-image"${idOf(id)}>${html}</figure>`);
}

const idOf = (id: string | undefined): string => (id === undefined ? "" : ` id="${storable([id])}"`);
