import { createElement, type ReactElement, type ReactNode } from "react";
import { cleanCallout, type CalloutBlock } from "@backgrounder/model/article";
import { blockLabel } from "@backgrounder/model/labels";
import type { BlockProps, Placement } from "../rendering/block-props.js";
import { renderCleaned } from "../rendering/render-cleaned.js";
import { renderContext, type RenderContext } from "../rendering/render-context.js";
import { heading } from "../rendering/heading.js";
import { renderLabel, say } from "../rendering/labels.js";
import { reportUntranslated } from "../rendering/report-untranslated.js";
import { rootProps, withClass } from "../rendering/root-props.js";
import { renderMedia } from "../media/media.js";
import { renderProvenance } from "../provenance/provenance.js";
import { renderFigure } from "./figure.js";
import { renderRichText } from "../rich-text/rich-text.js";

/** A callout written by hand in a template. It has no block, so it has no id. */
export interface WrittenCallout extends Placement {
  /** What the callout is: it decides the label and the structure. */
  kind: CalloutBlock["kind"];
  /** Its own heading, below the label. */
  title?: string;
  /** Replaces the catalogue's wording for the kind. */
  label?: string;
  /** The words, or elements of your own. */
  children: ReactNode;
}

export type CalloutProps = BlockProps<CalloutBlock> | WrittenCallout;

/** A short aside with a label in words, elsewhere called InfoBox, fact box or explainer box. */
export function Callout(props: CalloutProps): ReactElement | null {
  return "block" in props ? renderCleaned(props, cleanCallout, renderCallout) : renderWritten(props);
}

export function renderCallout(block: CalloutBlock, context: RenderContext): ReactElement {
  const label = blockLabel(block, context.labels);
  const labelId = block.id === "" ? undefined : `${block.id}-label`;
  const unseen = block.labelDisplay === "hidden" ? " bgr-block__unseen" : "";
  const name = labelId === undefined ? { "aria-label": label } : { "aria-labelledby": labelId };
  return (
    <div role="note" {...rootProps(block, "bgr-callout", context)} data-kind={block.kind} {...name}>
      <p className={`bgr-callout__label${unseen}`} id={labelId}>
        {renderLabel(block, context)}
      </p>
      {renderTitle(block, context)}
      {renderRichText(block.body, context)}
      {block.media && renderMedia(block.media, context)}
      {renderProvenance(block, context)}
    </div>
  );
}

function renderWritten(props: WrittenCallout): ReactElement {
  const context = renderContext(props, {});
  const wording = wordingOf(props.kind, context);
  const rendered = createElement(
    "div",
    {
      role: "note",
      "aria-label": props.label ?? wording,
      className: withClass("bgr-block bgr-callout", context),
      "data-bgr": "callout",
      "data-kind": props.kind,
    },
    <p className="bgr-callout__label">{props.label ?? say(wording, context)}</p>,
    renderTitle(props, context),
    typeof props.children === "string" ? renderRichText(props.children, context) : props.children,
  );
  reportUntranslated(context.labelLang, context.untranslated, context.report);
  return rendered;
}

/** A kind that no one knows is a note. */
function wordingOf(kind: unknown, { labels, report }: RenderContext): string {
  const known = Object.entries(labels.callout).find(([name]) => name === kind);
  if (known !== undefined) return known[1];
  const message = `Unknown kind of callout. Use one of ${Object.keys(labels.callout).join(", ")}. Shown as note.`;
  report({ rule: "unknown-value", severity: "warning", message, path: "kind" });
  return labels.callout.note;
}

function renderTitle(
  { title, kind }: Pick<CalloutBlock, "title" | "kind">,
  context: RenderContext,
): ReactElement | null {
  if (title === undefined) return null;
  return kind === "data-point" ? renderFigure(title, context) : heading(context.level, "bgr-block__title", title);
}
