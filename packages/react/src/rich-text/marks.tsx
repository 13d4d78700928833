import { createElement, Fragment, type ReactNode } from "react";
import type { Span, TextBlock } from "@backgrounder/model/article";
import { directionOf, fill } from "@backgrounder/model/labels";
import type { RenderContext } from "../rendering/render-context.js";
import { element } from "../rendering/element.js";
import { labelLanguage } from "../rendering/labels.js";

type MarkDef = NonNullable<TextBlock["markDefs"]>[number];

const decorators = ["strong", "em", "code", "sub", "sup"] as const;

const isDecorator = (mark: string): mark is (typeof decorators)[number] =>
  (decorators as readonly string[]).includes(mark);

/** The words of one paragraph. Most have no marks and stay as they are. */
export function renderSpans(block: TextBlock, context: RenderContext): ReactNode {
  const { children } = block;
  const first = children[0];
  if (children.length === 1 && first !== undefined && !hasMarks(first)) return lines(first.text);
  const markDefs = new Map((block.markDefs ?? []).toReversed().map((def) => [def._key, def]));
  const spans = children.map((span) => ({ text: span.text, marks: marksOf(span, markDefs, context) }));
  return element(Fragment, null, renderRun(spans, new Set(), markDefs, context));
}

const hasMarks = (span: Span): boolean => span.marks !== undefined && span.marks.length > 0;

type MarkDefs = ReadonlyMap<string, MarkDef>;

/** Words, and their marks from the outermost to the innermost. */
interface Marked {
  text: string;
  marks: ReadonlySet<string>;
}

/** Elements can only be nested so deep; no one marks a word in more ways. */
const mostMarks = 100;

/**
 * A citation's number is outside every other mark, because a link may not contain another link.
 * The last number is outermost, so that several are read in the order in which they were written.
 */
function marksOf({ marks = [] }: Span, markDefs: MarkDefs, context: RenderContext): ReadonlySet<string> {
  if (marks.length > mostMarks) {
    context.report({
      rule: "too-many-marks",
      severity: "warning",
      message: `These words have ${marks.length} marks, and only the first ${mostMarks} are shown. Remove the others.`,
      path: "",
    });
  }
  const shown = marks.slice(0, mostMarks);
  const isCite = (name: string): boolean => markDefs.get(name)?._type === "cite";
  return new Set([...shown.filter(isCite).toReversed(), ...shown.filter((name) => !isCite(name))]);
}

/** Neighbours that share a mark are in one element, so that a link with a bold word in it stays one link. */
function renderRun(
  spans: readonly Marked[],
  within: ReadonlySet<string>,
  markDefs: MarkDefs,
  context: RenderContext,
): ReactNode[] {
  const rendered: ReactNode[] = [];
  for (let index = 0; index < spans.length;) {
    const span = spans[index];
    if (span === undefined) break;
    const mark = [...span.marks].find((name) => !within.has(name));
    if (mark === undefined) {
      rendered.push(lines(span.text));
      index++;
      continue;
    }
    let end = index + 1;
    while (spans[end]?.marks.has(mark)) end++;
    const words = renderRun(spans.slice(index, end), new Set(within).add(mark), markDefs, context);
    for (const node of renderMark(mark, words, markDefs, context)) rendered.push(node);
    index = end;
  }
  return rendered;
}

function renderMark(mark: string, words: ReactNode[], markDefs: MarkDefs, context: RenderContext): ReactNode[] {
  if (isDecorator(mark)) return [element(mark, null, words)];
  const def = markDefs.get(mark);
  switch (def?._type) {
    case "link":
      return [createElement(context.link, { href: def.href, className: "bgr-text__link", children: oneOrMany(words) })];
    case "lang":
      return [element("span", { lang: def.lang, dir: directionOf(def.lang) }, words)];
    case "cite":
      return [...words, renderCite(def.source, context)];
    default:
      context.report({
        rule: "unknown-mark",
        severity: "warning",
        message: `Unknown mark "${mark}": its words are shown plain. Use strong, em, code, sub, sup, or the _key of an entry in markDefs.`,
        path: "",
      });
      return words;
  }
}

/** A host's component takes one child; a fragment needs no keys. */
const oneOrMany = (words: ReactNode[]): ReactNode => (words.length === 1 ? words[0] : element(Fragment, null, words));

/** A number that links to the source. Without a list of sources on the page there is nothing to link to. */
function renderCite(source: string, context: RenderContext): ReactNode {
  const number = context.cites?.numberOf(source);
  if (context.cites === undefined || number === undefined) {
    context.report({
      rule: "unlisted-source",
      severity: "warning",
      message: `The source "${source}" is not in a list of sources on this page, so it has no number. Use ArticleBody, and add the source to the article's sources block.`,
      path: "",
    });
    return null;
  }
  const { citation } = context.labels;
  const label = fill(citation, { number: String(number) });
  return (
    <sup className="bgr-text__cite" id={context.cites.next(source, number)}>
      <a className="bgr-text__cite-link" href={`#${source}`} aria-label={label} {...labelLanguage(citation, context)}>
        {number}
      </a>
    </sup>
  );
}

/** A line break inside a span is a line break for the reader, as in Portable Text. */
function lines(text: string): ReactNode {
  if (!text.includes("\n")) return text;
  const parts: ReactNode[] = [];
  for (const line of text.split("\n")) {
    if (parts.length > 0) parts.push(createElement("br"));
    parts.push(line);
  }
  return element(Fragment, null, parts);
}
