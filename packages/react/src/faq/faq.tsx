import { Fragment, type ReactElement, type ReactNode } from "react";
import { cleanFaq, type FaqBlock, type FaqItem } from "@backgrounder/model/article";
import type { BlockProps } from "../rendering/block-props.js";
import { renderCleaned } from "../rendering/render-cleaned.js";
import type { RenderContext } from "../rendering/render-context.js";
import { element } from "../rendering/element.js";
import { heading } from "../rendering/heading.js";
import { blockHeading } from "../rendering/block-heading.js";
import { rootProps } from "../rendering/root-props.js";
import { renderIntro } from "../section/section.js";
import { renderMedia } from "../media/media.js";
import { renderItemProvenance, renderProvenance } from "../provenance/provenance.js";
import { renderPermalink } from "../reading-aids/permalink.js";
import { renderRichText } from "../rich-text/rich-text.js";

export interface FaqProps extends BlockProps<FaqBlock> {
  /**
   * `open` shows every answer, without disclosure.
   * @default disclosure
   */
  display?: "disclosure" | "open";
  /**
   * Opening one answer closes the others, which annoys readers who compare answers.
   * @default false
   */
  exclusive?: boolean;
}

/** Questions and answers as native `<details>`; `#id` of a question opens its answer without script. */
export function Faq(props: FaqProps): ReactElement | null {
  return renderCleaned(props, cleanFaq, (block, context) => renderFaq(block, context, props));
}

type FaqOptions = Pick<FaqProps, "display" | "exclusive">;

/** How each item of one FAQ is rendered. */
interface ItemLook {
  level: number;
  /** Items with the same name: only one of them can be open. */
  name: string | undefined;
  isOpen: boolean;
}

export function renderFaq(block: FaqBlock, context: RenderContext, options: FaqOptions = {}): ReactElement {
  const label = blockHeading(block, context);
  const look: ItemLook = {
    level: label === null ? context.level : context.level + 1,
    name: options.exclusive === true ? block.id : undefined,
    isOpen: options.display === "open",
  };
  return (
    <section {...rootProps(block, "bgr-faq", context)}>
      {label}
      {renderIntro(block, context)}
      {block.items.map((item, index) => renderItem(item, index, look, context))}
      {renderProvenance(block, context)}
    </section>
  );
}

function renderItem(
  item: FaqItem,
  index: number,
  { level, name, isOpen }: ItemLook,
  context: RenderContext,
): ReactElement {
  const question = heading(level, "bgr-faq__question", item.question);
  const answer = (
    <div className="bgr-faq__answer" id={item.id === "" ? undefined : item.id}>
      {renderAnswer(item, context)}
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
  // A reader can open an answer before React takes over the page. It stays open, and that is no mistake.
  return (
    <details className="bgr-faq__item" name={name} key={index} suppressHydrationWarning>
      <summary className="bgr-faq__summary">{question}</summary>
      {answer}
    </details>
  );
}

const withMedia = (words: ReactNode, { media }: FaqItem, context: RenderContext): ReactNode =>
  media === undefined ? words : element(Fragment, null, [words, renderMedia(media, context)]);

/** Most answers are one element, which needs no fragment. */
function renderAnswer(item: FaqItem, context: RenderContext): ReactNode {
  const words = withMedia(renderRichText(item.answer, context), item, context);
  const provenance = renderItemProvenance(item, context, renderPermalink(item.id, item.question, context));
  if (provenance === null) return words;
  return (
    <>
      {words}
      {provenance}
    </>
  );
}
