import { createElement, Fragment, type ReactElement, type ReactNode } from "react";
import type { Checked, Source } from "@backgrounder/model/article";
import { phrase } from "@backgrounder/model/labels";
import { noteOf } from "../rendering/once.js";
import type { RenderContext } from "../rendering/render-context.js";
import { element } from "../rendering/element.js";
import { renderDate, inClauses, inLine, isolated, say } from "../rendering/labels.js";
import { renderSourceNumber } from "../reading-aids/source-number.js";
import { renderInline } from "../rich-text/rich-text.js";

interface Provenance {
  sources?: Source[];
  asOf?: string;
  checked?: Checked;
}

/** Where it comes from, as of when, and who checked it: the last line of a block, always visible. */
export function renderProvenance({ sources, ...said }: Provenance, context: RenderContext): ReactElement | null {
  return line([sources && renderSourcesLine(sources, context), ...renderDays(said, context)]);
}

/** The same for one of a block's items. There are many, so where the page lists the sources, their numbers are enough. */
export function renderItemProvenance(
  { sources, ...said }: Provenance,
  context: RenderContext,
  permalink: ReactNode = null,
): ReactElement | null {
  const days = renderDays(said, context);
  const end = permalink === null ? undefined : [permalink];
  if (sources === undefined) return line([...days, end]);
  return isMarked(sources, context)
    ? line([...days, renderSourceNumbers(sources, context), end])
    : line([renderSourcesLine(sources, context), ...days, end]);
}

/** What there is of it, as one line with a space between its parts. */
function line(parts: readonly (readonly ReactNode[] | undefined)[]): ReactElement | null {
  const found = parts.filter((part) => part !== undefined);
  if (found.length === 0) return null;
  const words = found.flatMap((part, index) => (index === 0 ? part : [" ", ...part]));
  return element("p", { className: "bgr-provenance" }, words);
}

function renderDays({ asOf, checked }: Omit<Provenance, "sources">, context: RenderContext): ReactNode[][] {
  const { labels } = context;
  const phrases = [
    ...(asOf === undefined ? [] : [phrase(labels.asOf, { date: { date: asOf } })]),
    ...(checked === undefined ? [] : [phrase(labels.checked, { name: checked.by, date: { date: checked.on } })]),
  ];
  return phrases.map((one) => [say(one, context), "."]);
}

/** `Sources: …; ….`, as a sentence. */
export function renderSourcesLine(
  sources: readonly Source[],
  context: RenderContext,
  { source, sourcesInline }: Record<"source" | "sourcesInline", string> = context.labels,
): ReactNode[] {
  const label = say(sources.length === 1 ? source : sourcesInline, context);
  const shown = sources.map((one) => (isListed(one, context) ? one : withNewNote(one, context)));
  const rendered = inClauses(
    shown.map((one) => element(Fragment, null, renderBriefly(one, context))),
    context,
  );
  // A note ends with a bracket, and often with a full stop inside it.
  const last = shown.at(-1);
  const endsWithBracket = last?.note !== undefined && !isListed(last, context);
  return [label, " ", ...rendered, endsWithBracket ? "" : "."];
}

/** A source that the page lists at its end has a short name here and a link to the list. */
function renderBriefly(source: Source, context: RenderContext): ReactNode[] {
  if (!isListed(source, context)) return renderSource(source, context);
  const { id, name, title, publisher, published } = source;
  const link = (
    <a className="bgr-text__link" href={`#${id}`}>
      <bdi>{name ?? title}</bdi>
    </a>
  );
  return inLine([link, publisher, published && renderDate(published, context)], context);
}

/** An article prints a note that several blocks share beside the first of them. */
function withNewNote(source: Source, { once }: RenderContext): Source {
  const { note, ...rest } = source;
  if (note === undefined || once === undefined) return source;
  return once.isFirst(noteOf(source)) ? source : rest;
}

/** The numbers under which the page lists the sources, each a link to its source. */
export function renderSourceNumbers(sources: readonly Source[], context: RenderContext): ReactNode[] {
  const found = new Map(sources.map(({ id = "" }) => [id, context.cites?.numberOf(id)]));
  return [...found].flatMap(([id, number], index) => [
    index > 0 ? " " : "",
    number === undefined ? "" : isolated(renderSourceNumber(id, number, "bgr-text__link", context), context),
  ]);
}

/** Whether the page lists them all, so that a number is enough. */
export const isMarked = (sources: readonly Source[], context: RenderContext): boolean =>
  sources.length > 0 && sources.every((source) => isListed(source, context));

export const isListed = ({ id }: Source, { cites }: RenderContext): boolean =>
  id !== undefined && id !== "" && cites?.numberOf(id) !== undefined;

/**
 * One source in words: author, title, publisher, date. Titles and notes are in `bdi`, because they may be written in the
 * other direction.
 */
export function renderSource(source: Source, context: RenderContext): ReactNode[] {
  const { author, publisher, published, accessed, note } = source;
  const read = accessed && say(phrase(context.labels.accessed, { date: { date: accessed } }), context);
  const parts = inLine(
    [author, renderTitle(source, context), publisher, published && renderDate(published, context), read],
    context,
  );
  return note === undefined ? parts : [...parts, " (", createElement("bdi", null, renderInline(note, context)), ")"];
}

function renderTitle({ title, url }: Source, context: RenderContext): ReactElement {
  const name = createElement("bdi", null, title);
  return url === undefined
    ? createElement("cite", { className: "bgr-provenance__title" }, name)
    : createElement(context.link, { className: "bgr-text__link", href: url, children: name });
}
