import { createElement, type ReactElement } from "react";
import { cleanFaq, type FaqBlock, type FaqItem } from "@backgrounder/model/article";
import { blockLabel } from "@backgrounder/model/labels";
import type { BlockProps } from "../drawing/block-props.js";
import { drawCleaned, type Drawing } from "../drawing/drawing.js";
import { heading } from "../drawing/heading.js";
import { rootProps } from "../drawing/root-props.js";
import { drawProvenance } from "../provenance/provenance.js";
import { drawRichText } from "../rich-text/rich-text.js";

export interface FaqProps extends BlockProps<FaqBlock> {
  /** `open` shows every answer, without disclosure. Default `disclosure`. */
  display?: "disclosure" | "open";
  /** Opening one answer closes the others: readers who compare answers will not thank you. Default false. */
  exclusive?: boolean;
}

/** Questions and answers as native `<details>`; `#id` of a question opens its answer without script. */
export function Faq(props: FaqProps): ReactElement | null {
  return drawCleaned(props, cleanFaq, (block, drawing) => drawFaq(block, drawing, props));
}

type FaqOptions = Pick<FaqProps, "display" | "exclusive">;

export function drawFaq(block: FaqBlock, drawing: Drawing, options: FaqOptions = {}): ReactElement {
  const label = blockLabel(block, drawing.labels);
  const questionLevel = label === undefined ? drawing.level : drawing.level + 1;
  const name = options.exclusive === true ? block.id : undefined;
  return createElement(
    "section",
    rootProps(block, "bgr-faq", drawing),
    label === undefined ? null : heading(drawing.level, "bgr-block__label", label),
    ...block.items.map((item) => drawItem(item, questionLevel, name, drawing, options.display)),
    drawProvenance(block, drawing),
  );
}

function drawItem(
  item: FaqItem,
  level: number,
  name: string | undefined,
  drawing: Drawing,
  display: FaqOptions["display"],
): ReactElement {
  const question = heading(level, "bgr-faq__question", item.question);
  const answer = (
    <div className="bgr-faq__answer" id={item.id === "" ? undefined : item.id}>
      {drawRichText(item.answer, drawing)}
      {drawProvenance(item, drawing)}
    </div>
  );
  if (display === "open") {
    return (
      <div className="bgr-faq__item">
        {question}
        {answer}
      </div>
    );
  }
  return (
    <details className="bgr-faq__item" name={name}>
      <summary className="bgr-faq__summary">{question}</summary>
      {answer}
    </details>
  );
}
