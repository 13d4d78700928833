import type { ReactElement } from "react";
import type { RichText } from "@backgrounder/model/article";
import { renderRichText } from "./rich-text.js";
import { element } from "../rendering/element.js";
import type { RenderContext } from "../rendering/render-context.js";

/** What a record says in values, one short text below the other. */
export function renderDetails(details: readonly RichText[] | undefined, context: RenderContext): ReactElement | null {
  if (details === undefined || details.length === 0) return null;
  return element(
    "div",
    { className: "bgr-block__details" },
    details.map((one) => renderRichText(one, context)),
  );
}
