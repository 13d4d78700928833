import { Fragment, type ReactElement } from "react";
import type { GuaranteePart, ShownGuarantees } from "@backgrounder/model/article";
import { listWords } from "@backgrounder/model/labels";
import type { RenderContext } from "../rendering/render-context.js";
import { element } from "../rendering/element.js";
import { inLine, renderDate, say } from "../rendering/labels.js";
import { labelled } from "../rendering/labelled.js";
import { renderInline } from "../rich-text/rich-text.js";

/** Whose proposal it is, when it was made, how far it has got, and what is disputed about it. */
export function renderProposalLine(
  { by = [], on, status, isComparison, disputes = [] }: ShownGuarantees,
  context: RenderContext,
): ReactElement {
  const { guarantees: words, proposalStatus } = context.labels.talks;
  const line = inLine(
    [
      by.length > 0 && listWords(by, context.lang),
      on && renderDate(on, context),
      say(proposalStatus[status], context),
      isComparison === true && say(words.comparison, context),
    ],
    context,
  );
  return element(Fragment, null, [
    element("p", { className: "bgr-provenance" }, line),
    ...disputes.map((question) => labelled(say(words.disputed, context), question)),
  ]);
}

/** Words of the catalogue and of the record, one after the other. */
export const renderParts = (parts: readonly GuaranteePart[], context: RenderContext): ReactElement =>
  element(
    Fragment,
    null,
    parts.flatMap((part, index) => [
      index > 0 ? " " : "",
      "wording" in part ? say(part.wording, context) : renderInline(part.text, context),
    ]),
  );
