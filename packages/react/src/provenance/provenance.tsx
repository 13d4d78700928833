import { createElement, Fragment, type ReactElement, type ReactNode } from "react";
import type { Checked, Source } from "@backgrounder/model/article";
import { fill, phrase } from "@backgrounder/model/labels";
import type { RenderContext } from "../rendering/render-context.js";
import { element } from "../rendering/element.js";
import { renderDate, inClauses, inLine, isolated, labelLanguage, say } from "../rendering/labels.js";
import { renderInline } from "../rich-text/rich-text.js";

interface Provenance {
  sources?: Source[];
  asOf?: string;
  checked?: Checked;
}

/** Where it comes from, as of when, and who checked it: the last line of a block, always visible. */
export function renderProvenance({ sources, asOf, checked }: Provenance, context: RenderContext): ReactElement | null {
  if (sources === undefined && asOf === undefined && checked === undefined) return null;
  const { labels } = context;
  const parts: ReactNode[] = sources === undefined ? [] : renderSourcesLine(sources, context);
  if (asOf !== undefined) {
    parts.push(parts.length > 0 ? " " : "", say(phrase(labels.asOf, { date: { date: asOf } }), context), ".");
  }
  if (checked !== undefined) {
    const who = phrase(labels.checked, { name: checked.by, date: { date: checked.on } });
    parts.push(parts.length > 0 ? " " : "", say(who, context), ".");
  }
  return element("p", { className: "bgr-provenance" }, parts);
}

/** `Sources: …; ….`, as a sentence. */
export function renderSourcesLine(
  sources: readonly Source[],
  context: RenderContext,
  { source, sourcesInline }: Record<"source" | "sourcesInline", string> = context.labels,
): ReactNode[] {
  const label = say(sources.length === 1 ? source : sourcesInline, context);
  const rendered = inClauses(
    sources.map((one) => element(Fragment, null, renderBriefly(one, context))),
    context,
  );
  // A note ends with a bracket, and often with a full stop inside it.
  const last = sources.at(-1);
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

/** The numbers under which the page lists the sources, each a link to its source. */
export function renderSourceNumbers(sources: readonly Source[], context: RenderContext): ReactNode[] {
  const found = new Map(sources.map(({ id = "" }) => [id, context.cites?.numberOf(id)]));
  return [...found].flatMap(([id, number], index) => {
    const label = fill(context.labels.citation, { number: String(number) });
    return [
      index > 0 ? " " : "",
      isolated(
        <a
          className="bgr-text__link"
          href={`#${id}`}
          aria-label={label}
          {...labelLanguage(context.labels.citation, context)}
        >
          {number}
        </a>,
        context,
      ),
    ];
  });
}

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
