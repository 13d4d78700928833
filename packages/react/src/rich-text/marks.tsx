import { createElement, Fragment, type ReactNode } from "react";
import type { Span, TextBlock } from "@backgrounder/model/article";
import { directionOf } from "@backgrounder/model/labels";
import type { RenderContext } from "../rendering/render-context.js";
import { element } from "../rendering/element.js";
import { renderSourceNumber } from "../reading-aids/source-number.js";

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
  const rendered: ReactNode[] = [];
  for (const { words, cites } of beforeNumbers(children.map((span) => markedSpan(span, markDefs, context)))) {
    for (const node of renderLinks(words, markDefs, context)) rendered.push(node);
    for (const source of cites) rendered.push(renderCite(source, context));
  }
  return element(Fragment, null, rendered);
}

const hasMarks = (span: Span): boolean => span.marks !== undefined && span.marks.length > 0;

type MarkDefs = ReadonlyMap<string, MarkDef>;

/** Words with the key of their link, the keys of their citations, and their other marks from the outermost. */
interface Marked {
  text: string;
  link: string | undefined;
  cites: ReadonlyMap<string, string>;
  marks: ReadonlySet<string>;
}

/** Elements can only be nested so deep; no one marks a word in more ways. */
const mostMarks = 100;

function markedSpan({ text, marks = [] }: Span, markDefs: MarkDefs, context: RenderContext): Marked {
  const cites = new Map<string, string>();
  const links = new Set<string>();
  const others = new Set<string>();
  for (const name of marks.slice(0, mostMarks)) {
    const def = isDecorator(name) ? undefined : markDefs.get(name);
    if (def?._type === "cite") cites.set(name, def.source);
    else (def?._type === "link" ? links : others).add(name);
  }
  if (marks.length > mostMarks) tooMany(marks.length, "marks", `the first ${mostMarks} are shown`, context);
  if (links.size > 1) tooMany(links.size, "links", "the first is kept", context);
  const [link] = links;
  return { text, link, cites, marks: others };
}

const tooMany = (count: number, what: string, kept: string, { report }: RenderContext): void =>
  report({
    rule: "too-many-marks",
    severity: "warning",
    message: `These words have ${count} ${what}, and only ${kept}. Remove the others.`,
    path: "",
  });

/**
 * Words up to the next number of a citation, and the sources whose numbers follow. A number is after the last of the
 * words that it is for, and outside of all their marks: it is a link, and a link may not contain another.
 */
function* beforeNumbers(spans: readonly Marked[]): Generator<{ words: Marked[]; cites: string[] }> {
  let words: Marked[] = [];
  for (const [index, span] of spans.entries()) {
    words.push(span);
    const next = spans[index + 1]?.cites;
    const cites = [...span.cites].flatMap(([name, source]) => (next?.has(name) === true ? [] : [source]));
    if (cites.length === 0) continue;
    yield { words, cites };
    words = [];
  }
  if (words.length > 0) yield { words, cites: [] };
}

/** A link is outside all other marks: its words are one link then, in whatever order their marks were set. */
function renderLinks(spans: readonly Marked[], markDefs: MarkDefs, context: RenderContext): ReactNode[] {
  const rendered: ReactNode[] = [];
  for (let index = 0; index < spans.length;) {
    const link = spans[index]?.link;
    let end = index + 1;
    while (end < spans.length && spans[end]?.link === link) end++;
    const words = renderRun(spans.slice(index, end), new Set(), markDefs, context);
    for (const node of link === undefined ? words : renderMark(link, words, markDefs, context)) rendered.push(node);
    index = end;
  }
  return rendered;
}

/** Neighbours that share a mark are in one element. */
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
  return (
    <sup className="bgr-text__cite" id={context.cites.next(source, number)}>
      {renderSourceNumber(source, number, "bgr-text__cite-link", context)}
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
