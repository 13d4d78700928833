import { createElement, Fragment, type ReactNode } from "react";
import type { Span, TextBlock } from "@backgrounder/model/article";
import { directionOf, fill } from "@backgrounder/model/labels";
import type { Drawing } from "../drawing/drawing.js";
import { element } from "../drawing/element.js";
import { labelLanguage } from "../drawing/labels.js";

type MarkDef = NonNullable<TextBlock["markDefs"]>[number];

const decorators = ["strong", "em", "code", "sub", "sup"] as const;

const isDecorator = (mark: string): mark is (typeof decorators)[number] =>
  (decorators as readonly string[]).includes(mark);

/** The words of one paragraph. Most have no marks, and are given back as they are. */
export function drawSpans(block: TextBlock, drawing: Drawing): ReactNode {
  const { children } = block;
  const first = children[0];
  if (children.length === 1 && first !== undefined && !hasMarks(first)) return lines(first.text);
  return element(Fragment, null, drawRun(children, [], block.markDefs ?? [], drawing));
}

const hasMarks = (span: Span): boolean => span.marks !== undefined && span.marks.length > 0;

/** Neighbours that share a mark stand in one element, so that a link with a bold word in it is one link. */
function drawRun(
  spans: readonly Span[],
  within: readonly string[],
  markDefs: readonly MarkDef[],
  drawing: Drawing,
): ReactNode[] {
  const drawn: ReactNode[] = [];
  for (let index = 0; index < spans.length;) {
    const span = spans[index];
    if (span === undefined) break;
    const mark = outermost(span.marks ?? [], within, markDefs);
    if (mark === undefined) {
      drawn.push(lines(span.text));
      index++;
      continue;
    }
    let end = index + 1;
    while (spans[end]?.marks?.includes(mark)) end++;
    const words = drawRun(spans.slice(index, end), [...within, mark], markDefs, drawing);
    for (const node of drawMark(mark, words, markDefs, drawing)) drawn.push(node);
    index = end;
  }
  return drawn;
}

/**
 * A number that cites stands outside all else, since a link may hold no other link;
 * the last one outermost, so that several read in the order in which they were written.
 */
function outermost(
  marks: readonly string[],
  within: readonly string[],
  markDefs: readonly MarkDef[],
): string | undefined {
  const open = marks.filter((name) => !within.includes(name));
  const isCite = (name: string): boolean => markDefs.some(({ _key, _type }) => _key === name && _type === "cite");
  return open.findLast(isCite) ?? open[0];
}

function drawMark(mark: string, words: ReactNode[], markDefs: readonly MarkDef[], drawing: Drawing): ReactNode[] {
  if (isDecorator(mark)) return [element(mark, null, words)];
  const def = markDefs.find((candidate) => candidate._key === mark);
  switch (def?._type) {
    case "link":
      return [createElement(drawing.link, { href: def.href, className: "bgr-text__link", children: oneOrMany(words) })];
    case "lang":
      return [element("span", { lang: def.lang, dir: directionOf(def.lang) }, words)];
    case "cite":
      return [...words, drawCite(def.source, drawing)];
    default:
      drawing.report({
        rule: "unknown-mark",
        severity: "warning",
        message: `Unknown mark "${mark}": its words are shown plain. Use strong, em, code, sub, sup, or the _key of an entry in markDefs.`,
        path: "",
      });
      return words;
  }
}

/** A host's component takes `children` as one thing; a fragment needs no keys. */
const oneOrMany = (words: ReactNode[]): ReactNode => (words.length === 1 ? words[0] : element(Fragment, null, words));

/** A number that leads to the source; without a list of sources on the page there is nothing to lead to. */
function drawCite(source: string, drawing: Drawing): ReactNode {
  const number = drawing.cites?.numberOf(source);
  if (drawing.cites === undefined || number === undefined) {
    drawing.report({
      rule: "unlisted-source",
      severity: "warning",
      message: `Nothing on the page lists the source "${source}", so it has no number. Render the block in ArticleBody, and add the source to the article's sources block.`,
      path: "",
    });
    return null;
  }
  const { citation } = drawing.labels;
  const label = fill(citation, { number: String(number) });
  return (
    <sup className="bgr-text__cite" id={drawing.cites.next(source, number)}>
      <a className="bgr-text__cite-link" href={`#${source}`} aria-label={label} {...labelLanguage(citation, drawing)}>
        {number}
      </a>
    </sup>
  );
}

/** A line end inside a span is a line end for the reader, as in Portable Text. */
function lines(text: string): ReactNode {
  if (!text.includes("\n")) return text;
  const parts: ReactNode[] = [];
  for (const line of text.split("\n")) {
    if (parts.length > 0) parts.push(createElement("br"));
    parts.push(line);
  }
  return element(Fragment, null, parts);
}
