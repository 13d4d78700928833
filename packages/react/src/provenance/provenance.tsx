import { createElement, type ReactElement, type ReactNode } from "react";
import type { Checked, Source } from "@backgrounder/model/article";
import { dateTime, dateWords, fill } from "@backgrounder/model/labels";
import { drawInline } from "../rich-text/rich-text.js";
import type { Drawing } from "../drawing/drawing.js";
import { element } from "../drawing/element.js";

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
  if (sources !== undefined) {
    parts.push(
      sources.length === 1 ? labels.source : labels.sourcesInline,
      " ",
      ...drawSourcesInline(sources, drawing),
    );
  }
  if (asOf !== undefined) parts.push(parts.length > 0 ? " " : "", ...withDate(labels.asOf, asOf, drawing), ".");
  if (checked !== undefined)
    parts.push(
      parts.length > 0 ? " " : "",
      ...withDate(fill(labels.checked, { name: checked.by }), checked.on, drawing),
      ".",
    );
  return element("p", { className: "bgr-provenance" }, parts);
}

/** Several sources in one line, as a sentence. */
export function drawSourcesInline(sources: readonly Source[], drawing: Drawing): ReactNode[] {
  // A note ends with its bracket, and often with a full stop of its own.
  const drawn = sources.flatMap((source, index) => [index > 0 ? "; " : "", ...drawBriefly(source, drawing)]);
  const last = sources.at(-1);
  const endsWithBracket = last?.note !== undefined && !isListed(last, drawing);
  return endsWithBracket ? drawn : [...drawn, "."];
}

/** What the page lists in full at its end is named for short, and leads there. */
function drawBriefly(source: Source, drawing: Drawing): ReactNode[] {
  if (!isListed(source, drawing)) return drawSource(source, drawing);
  const { id, name, title, publisher, published } = source;
  const words = createElement("bdi", null, name ?? title);
  return [
    <a className="bgr-text__link" href={`#${id}`}>
      {words}
    </a>,
    publisher === undefined ? "" : `, ${publisher}`,
    ...(published === undefined ? [] : [", ", drawDate(published, drawing)]),
  ];
}

const isListed = ({ id }: Source, { cites }: Drawing): boolean =>
  id !== undefined && id !== "" && cites?.numberOf(id) !== undefined;

/** One source in words: author, title, publisher, date. Titles and notes may run the other way than the page. */
export function drawSource(source: Source, drawing: Drawing): ReactNode[] {
  const name = createElement("bdi", null, source.title);
  const title =
    source.url === undefined
      ? createElement("cite", { className: "bgr-provenance__title" }, name)
      : createElement(drawing.link, { className: "bgr-text__link", href: source.url, children: name });
  const parts: ReactNode[] = source.author === undefined ? [title] : [source.author, ", ", title];
  if (source.publisher !== undefined) parts.push(", ", source.publisher);
  if (source.published !== undefined) parts.push(", ", drawDate(source.published, drawing));
  if (source.accessed !== undefined) parts.push(", ", ...withDate(drawing.labels.accessed, source.accessed, drawing));
  if (source.note !== undefined) parts.push(" (", createElement("bdi", null, drawInline(source.note, drawing)), ")");
  return parts;
}

/** Puts a date where the wording has `{date}`. */
export function withDate(wording: string, date: Parameters<typeof dateWords>[0], drawing: Drawing): ReactNode[] {
  const [before, after] = wording.split("{date}");
  return after === undefined ? [before] : [before, drawDate(date, drawing), after];
}

/** A date in words, with its machine form where it is a single one. */
export function drawDate(date: Parameters<typeof dateWords>[0], drawing: Drawing): ReactNode {
  const words = dateWords(date, drawing.labels.dates);
  const machine = dateTime(date);
  return machine === undefined
    ? words
    : createElement("time", { dateTime: machine, className: "bgr-text__date" }, words);
}
