import { Fragment, type ReactElement, type ReactNode } from "react";
import type { ShownStanding, Source } from "@backgrounder/model/article";
import { standingWords } from "@backgrounder/model/labels";
import type { Drawing } from "../drawing/drawing.js";
import { element } from "../drawing/element.js";
import { say } from "../drawing/labels.js";
import { labelled } from "../drawing/labelled.js";
import { drawSourcesLine } from "./provenance.js";

interface Grounded {
  standing?: ShownStanding;
  sources?: Source[];
}

/** How far a record of the talks can be relied on, in words, and where it comes from; corrections are in the open. */
export function drawGrounds(
  { standing, sources = [] }: Grounded,
  drawing: Drawing,
  lead: readonly ReactNode[] = [],
): ReactElement | null {
  const { labels, lang } = drawing;
  const said = standing && standingWords(standing, sources, labels, lang);
  const parts: ReactNode[] = [...lead, ...(said?.sentences ?? []).flatMap((one) => [say(one, drawing), " "])];
  if (sources.length > 0) {
    const source = said?.isOneSource === true ? labels.talks.oneSource : labels.source;
    parts.push(...drawSourcesLine(sources, drawing, { ...labels, source }));
  }
  const notices = (said?.notices ?? []).map(({ when, note }) => labelled(say(when, drawing), note));
  if (notices.length === 0 && parts.length === 0) return null;
  return element(Fragment, null, [
    ...notices,
    parts.length === 0 ? null : element("p", { className: "bgr-provenance" }, parts),
  ]);
}
