import { createElement, type ReactElement } from "react";
import { cleanKeyTerms, type KeyTermsBlock } from "@backgrounder/model/article";
import type { BlockProps } from "../drawing/block-props.js";
import { drawCleaned, type Drawing } from "../drawing/drawing.js";
import { section } from "../section/section.js";
import { element } from "../drawing/element.js";
import { drawItem } from "../rich-text/rich-text.js";

export type KeyTermsProps = BlockProps<KeyTermsBlock>;

/** Terms and what they mean, as a description list. */
export function KeyTerms(props: KeyTermsProps): ReactElement | null {
  return drawCleaned(props, cleanKeyTerms, drawKeyTerms);
}

export function drawKeyTerms(block: KeyTermsBlock, drawing: Drawing): ReactElement {
  const hasDefinitions = block.items.some((item) => item.definition !== undefined);
  return section(block, "bgr-key-terms", drawing, hasDefinitions ? drawDefinitions(block, drawing) : drawNames(block));
}

function drawDefinitions(block: KeyTermsBlock, drawing: Drawing): ReactElement {
  const entries = block.items.flatMap(({ id, term, definition }) => [
    createElement("dt", { className: "bgr-key-terms__term", id: id === "" ? undefined : id }, term),
    createElement("dd", { className: "bgr-key-terms__definition" }, definition && drawItem(definition, drawing)),
  ]);
  return element("dl", { className: "bgr-key-terms__list" }, entries);
}

/** A description list whose terms describe nothing is a plain list. */
function drawNames(block: KeyTermsBlock): ReactElement {
  const items = block.items.map(({ id, term }) =>
    createElement("li", { className: "bgr-text__item", id: id === "" ? undefined : id }, term),
  );
  return element("ul", { className: "bgr-text__bullets" }, items);
}
