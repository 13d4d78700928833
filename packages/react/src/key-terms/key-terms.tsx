import { createElement, type ReactElement } from "react";
import { cleanKeyTerms, type KeyTermsBlock } from "@backgrounder/model/article";
import type { BlockProps } from "../rendering/block-props.js";
import { renderCleaned } from "../rendering/render-cleaned.js";
import type { RenderContext } from "../rendering/render-context.js";
import { section } from "../section/section.js";
import { element } from "../rendering/element.js";
import { renderItem } from "../rich-text/rich-text.js";

export type KeyTermsProps = BlockProps<KeyTermsBlock>;

/** Terms and what they mean, as a description list. */
export function KeyTerms(props: KeyTermsProps): ReactElement | null {
  return renderCleaned(props, cleanKeyTerms, renderKeyTerms);
}

export function renderKeyTerms(block: KeyTermsBlock, context: RenderContext): ReactElement {
  const hasDefinitions = block.items.some((item) => item.definition !== undefined);
  return section(
    block,
    "bgr-key-terms",
    context,
    hasDefinitions ? renderDefinitions(block, context) : renderNames(block),
  );
}

function renderDefinitions(block: KeyTermsBlock, context: RenderContext): ReactElement {
  const entries = block.items.flatMap(({ id, term, definition }) => [
    createElement("dt", { className: "bgr-key-terms__term", id: id === "" ? undefined : id }, term),
    createElement("dd", { className: "bgr-key-terms__definition" }, definition && renderItem(definition, context)),
  ]);
  return element("dl", { className: "bgr-key-terms__list" }, entries);
}

/** Terms without definitions are a plain list. */
function renderNames(block: KeyTermsBlock): ReactElement {
  const items = block.items.map(({ id, term }) =>
    createElement("li", { className: "bgr-text__item", id: id === "" ? undefined : id }, term),
  );
  return element("ul", { className: "bgr-text__bullets" }, items);
}
