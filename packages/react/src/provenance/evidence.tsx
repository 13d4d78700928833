import { Fragment, type ReactElement, type ReactNode } from "react";
import type { ShownReliability, Source } from "@backgrounder/model/article";
import { phraseText, reliabilityWords, type ReliabilityWords } from "@backgrounder/model/labels";
import { dots } from "../rendering/once.js";
import type { RenderContext } from "../rendering/render-context.js";
import { element } from "../rendering/element.js";
import { say } from "../rendering/labels.js";
import { labelled } from "../rendering/labelled.js";
import { originDots } from "./origin-dots.js";
import { isMarked, renderSourceNumbers, renderSourcesLine } from "./provenance.js";

interface WithEvidence {
  reliability?: ShownReliability;
  sources?: Source[];
}

/**
 * How well a record is supported, and where it comes from. Where the page lists the sources, dots and numbers say it and
 * the words are one step away; a doubt stays in words beside its fact. Corrections are always visible.
 * @param lead what the record says, where both are on one line.
 */
export function renderEvidence(
  { reliability, sources = [] }: WithEvidence,
  context: RenderContext,
  lead: readonly ReactNode[] = [],
  permalink: ReactNode = null,
  className = "bgr-provenance",
): ReactElement | null {
  const { labels, lang } = context;
  const said = reliability && reliabilityWords(reliability, sources, labels, lang);
  const asNumbers = isMarked(sources, context);
  const shown = (said?.sentences ?? []).filter((one) => !asNumbers || one !== said?.restsOn);
  const source = said?.isOneSource === true ? labels.talks.oneSource : labels.source;
  const parts = [
    ...lead,
    ...shown.flatMap((one) => [say(one, context), " "]),
    ...(asNumbers ? renderMarks(reliability, said, sources, context) : []),
    ...(!asNumbers && sources.length > 0 ? renderSourcesLine(sources, context, { ...labels, source }) : []),
    ...(permalink === null ? [] : [" ", permalink]),
  ];
  const notices = (said?.notices ?? []).map(({ when, note }) => labelled(say(when, context), note));
  if (notices.length === 0 && parts.length === 0) return null;
  return element(Fragment, null, [...notices, parts.length === 0 ? null : element("p", { className }, parts)]);
}

/** A dot for each origin, a ring where none is named; then the numbers of the sources. */
function renderMarks(
  reliability: ShownReliability | undefined,
  said: ReliabilityWords | undefined,
  sources: readonly Source[],
  context: RenderContext,
): ReactNode[] {
  const numbers = renderSourceNumbers(sources, context);
  if (reliability === undefined) return numbers;
  const { labels } = context;
  context.once?.isFirst(dots);
  const origins = reliability.origins?.length ?? 0;
  const words = said?.restsOn === undefined ? labels.talks.oneOriginMark : phraseText(said.restsOn, labels.dates);
  return [originDots(origins, words), " ", ...numbers];
}
