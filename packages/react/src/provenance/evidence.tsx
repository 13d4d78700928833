import { Fragment, type ReactElement, type ReactNode } from "react";
import type { ShownReliability, Source } from "@backgrounder/model/article";
import { reliabilityWords } from "@backgrounder/model/labels";
import type { RenderContext } from "../rendering/render-context.js";
import { element } from "../rendering/element.js";
import { say } from "../rendering/labels.js";
import { labelled } from "../rendering/labelled.js";
import { renderSourcesLine } from "./provenance.js";

interface WithEvidence {
  reliability?: ShownReliability;
  sources?: Source[];
}

/** How well a record is supported, in words, and where it comes from. Corrections are always visible. */
export function renderEvidence(
  { reliability, sources = [] }: WithEvidence,
  context: RenderContext,
  lead: readonly ReactNode[] = [],
): ReactElement | null {
  const { labels, lang } = context;
  const said = reliability && reliabilityWords(reliability, sources, labels, lang);
  const source = said?.isOneSource === true ? labels.talks.oneSource : labels.source;
  const parts = [
    ...lead,
    ...(said?.sentences ?? []).flatMap((one) => [say(one, context), " "]),
    ...(sources.length > 0 ? renderSourcesLine(sources, context, { ...labels, source }) : []),
  ];
  const notices = (said?.notices ?? []).map(({ when, note }) => labelled(say(when, context), note));
  if (notices.length === 0 && parts.length === 0) return null;
  return element(Fragment, null, [
    ...notices,
    parts.length === 0 ? null : element("p", { className: "bgr-provenance" }, parts),
  ]);
}
