import { Fragment, type ReactElement, type ReactNode } from "react";
import type { GuaranteeNumber, GuaranteeValue } from "@backgrounder/model/article";
import { phrase } from "@backgrounder/model/labels";
import type { RenderContext } from "../rendering/render-context.js";
import { element } from "../rendering/element.js";
import { colon, inLine, say } from "../rendering/labels.js";
import { labelled } from "../rendering/labelled.js";
import { isMarked, renderSourceNumbers } from "../provenance/provenance.js";
import { renderParts } from "./proposal-line.js";

/** What a proposal says on a point. Where its layers differ, each says so by its number. */
export function renderValues(values: readonly GuaranteeValue[], context: RenderContext): ReactElement {
  const isSaid = values.some(({ parts }) => parts.length > 0);
  if (!isSaid) return renderNotSaid(context);
  const [only] = values;
  if (only !== undefined && values.length === 1) return renderValue(only, context);
  return element(
    Fragment,
    null,
    values.map((value) =>
      value.of.length === 0 ? (
        <p className="bgr-text__p">{renderValue(value, context)}</p>
      ) : (
        labelled(renderNumbers(value.of, context), renderValue(value, context))
      ),
    ),
  );
}

const renderNotSaid = (context: RenderContext): ReactElement => (
  <span className="bgr-guarantee-terms__unsaid">{say(context.labels.talks.guarantees.notSaid, context)}</span>
);

function renderValue({ parts, sources = [] }: GuaranteeValue, context: RenderContext): ReactElement {
  if (parts.length === 0) return renderNotSaid(context);
  return element(Fragment, null, [
    renderParts(parts, context),
    ...(isMarked(sources, context) ? [" ", ...renderSourceNumbers(sources, context)] : []),
  ]);
}

/** `Layer 1, Layer 2:`, or the places of the guarantees where they are in no layers. */
function renderNumbers(numbers: readonly GuaranteeNumber[], context: RenderContext): ReactNode {
  const { guarantees: words } = context.labels.talks;
  const names = numbers.map(({ layer, place }) =>
    layer === undefined ? String(place) : say(phrase(words.layer, { number: String(layer) }), context),
  );
  return element(Fragment, null, [...inLine(names, context), colon(context)]);
}
