import type { ReactElement, ReactNode } from "react";
import { cleanFaq, type FaqBlock, type FaqItem } from "@backgrounder/model/article";
import type { BlockProps } from "../drawing/block-props.js";
import { drawCleaned, type Drawing } from "../drawing/drawing.js";
import { heading } from "../drawing/heading.js";
import { drawLabel } from "../drawing/labels.js";
import { rootProps } from "../drawing/root-props.js";
import { drawIntro } from "../section/section.js";
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

/** How each item of one FAQ is drawn. */
interface ItemLook {
  level: number;
  /** Shared by items of which only one may be open. */
  name: string | undefined;
  isOpen: boolean;
}

export function drawFaq(block: FaqBlock, drawing: Drawing, options: FaqOptions = {}): ReactElement {
  const label = drawLabel(block, drawing);
  const look: ItemLook = {
    level: label === undefined ? drawing.level : drawing.level + 1,
    name: options.exclusive === true ? block.id : undefined,
    isOpen: options.display === "open",
  };
  return (
    <section {...rootProps(block, "bgr-faq", drawing)}>
      {label === undefined ? null : heading(drawing.level, "bgr-block__label", label)}
      {drawIntro(block, drawing)}
      {block.items.map((item, index) => drawItem(item, index, look, drawing))}
      {drawProvenance(block, drawing)}
    </section>
  );
}

function drawItem(item: FaqItem, index: number, { level, name, isOpen }: ItemLook, drawing: Drawing): ReactElement {
  const question = heading(level, "bgr-faq__question", item.question);
  const answer = (
    <div className="bgr-faq__answer" id={item.id === "" ? undefined : item.id}>
      {drawAnswer(item, drawing)}
    </div>
  );
  if (isOpen) {
    return (
      <div className="bgr-faq__item" key={index}>
        {question}
        {answer}
      </div>
    );
  }
  return (
    <details className="bgr-faq__item" name={name} key={index}>
      <summary className="bgr-faq__summary">{question}</summary>
      {answer}
    </details>
  );
}

/** Most answers are one element, which React then draws without a list around it. */
function drawAnswer(item: FaqItem, drawing: Drawing): ReactNode {
  const words = drawRichText(item.answer, drawing);
  const provenance = drawProvenance(item, drawing);
  if (provenance === null) return words;
  return (
    <>
      {words}
      {provenance}
    </>
  );
}
