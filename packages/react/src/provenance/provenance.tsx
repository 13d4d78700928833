import { createElement, Fragment, type ReactElement, type ReactNode } from "react";
import type { Checked, Source } from "@backgrounder/model/article";
import { phrase } from "@backgrounder/model/labels";
import type { Drawing } from "../drawing/drawing.js";
import { element } from "../drawing/element.js";
import { drawDate, inClauses, inLine, say } from "../drawing/labels.js";
import { drawInline } from "../rich-text/rich-text.js";

interface Provenance {
  sources?: Source[];
  asOf?: string;
  checked?: Checked;
}

/** Where it comes from, as of when, and who checked it: the last line of a block, in words and never behind a click. */
export function drawProvenance({ sources, asOf, checked }: Provenance, drawing: Drawing): ReactElement | null {
  if (sources === undefined && asOf === undefined && checked === undefined) return null;
  const { labels } = drawing;
  const parts: ReactNode[] = [];
  if (sources !== undefined) parts.push(...drawSourcesLine(sources, drawing));
  if (asOf !== undefined) {
    parts.push(parts.length > 0 ? " " : "", say(phrase(labels.asOf, { date: { date: asOf } }), drawing), ".");
  }
  if (checked !== undefined) {
    const who = phrase(labels.checked, { name: checked.by, date: { date: checked.on } });
    parts.push(parts.length > 0 ? " " : "", say(who, drawing), ".");
  }
  return element("p", { className: "bgr-provenance" }, parts);
}

/** `Sources: …; ….`, as a sentence. */
export function drawSourcesLine(
  sources: readonly Source[],
  drawing: Drawing,
  { source, sourcesInline }: Record<"source" | "sourcesInline", string> = drawing.labels,
): ReactNode[] {
  const label = say(sources.length === 1 ? source : sourcesInline, drawing);
  const drawn = inClauses(
    sources.map((one) => element(Fragment, null, drawBriefly(one, drawing))),
    drawing,
  );
  // A note ends with its bracket, and often with a full stop of its own.
  const last = sources.at(-1);
  const endsWithBracket = last?.note !== undefined && !isListed(last, drawing);
  return [label, " ", ...drawn, endsWithBracket ? "" : "."];
}

/** What the page lists in full at its end is named for short, and leads there. */
function drawBriefly(source: Source, drawing: Drawing): ReactNode[] {
  if (!isListed(source, drawing)) return drawSource(source, drawing);
  const { id, name, title, publisher, published } = source;
  const link = (
    <a className="bgr-text__link" href={`#${id}`}>
      <bdi>{name ?? title}</bdi>
    </a>
  );
  return inLine([link, publisher, published && drawDate(published, drawing)], drawing);
}

const isListed = ({ id }: Source, { cites }: Drawing): boolean =>
  id !== undefined && id !== "" && cites?.numberOf(id) !== undefined;

/** One source in words: author, title, publisher, date. Titles and notes may run the other way than the page. */
export function drawSource(source: Source, drawing: Drawing): ReactNode[] {
  const { author, publisher, published, accessed, note } = source;
  const read = accessed && say(phrase(drawing.labels.accessed, { date: { date: accessed } }), drawing);
  const parts = inLine(
    [author, drawTitle(source, drawing), publisher, published && drawDate(published, drawing), read],
    drawing,
  );
  return note === undefined ? parts : [...parts, " (", createElement("bdi", null, drawInline(note, drawing)), ")"];
}

function drawTitle({ title, url }: Source, drawing: Drawing): ReactElement {
  const name = createElement("bdi", null, title);
  return url === undefined
    ? createElement("cite", { className: "bgr-provenance__title" }, name)
    : createElement(drawing.link, { className: "bgr-text__link", href: url, children: name });
}
