/** What a developer writes without a kit: our markup as JSX, string answers only. */
import type { ReactElement } from "react";
import type { CalloutBlock, FaqItem, RichText } from "@backgrounder/model/article";
import { blockLabel } from "@backgrounder/model/labels";
import { en } from "@backgrounder/model/languages";
import type { Content } from "../content/content.js";

export const asString = (text: RichText): string => {
  if (typeof text === "string") return text;
  throw new Error('This page is written for string answers. Give it `content(n, "plain")`.');
};

function Question({ item }: { item: FaqItem }): ReactElement {
  return (
    <details className="bgr-faq__item">
      <summary className="bgr-faq__summary">
        <h3 className="bgr-faq__question">{item.question}</h3>
      </summary>
      <div className="bgr-faq__answer" id={item.id}>
        <p className="bgr-text__p">{asString(item.answer)}</p>
      </div>
    </details>
  );
}

export function Aside({ block }: { block: CalloutBlock }): ReactElement {
  return (
    <div
      role="note"
      data-bgr="callout"
      className="bgr-block bgr-callout"
      id={block.id}
      aria-labelledby={`${block.id}-label`}
    >
      <p className="bgr-callout__label" id={`${block.id}-label`}>
        {blockLabel(block, en)}
      </p>
      <p className="bgr-text__p">{asString(block.body)}</p>
    </div>
  );
}

export function Points({ block }: { block: Content["points"] }): ReactElement {
  return (
    <section data-bgr="key-points" className="bgr-block bgr-key-points" id={block.id}>
      <h2 className="bgr-block__label">{blockLabel(block, en)}</h2>
      <ul className="bgr-key-points__list">
        {block.items.map((item) => (
          <li key={asString(item)} className="bgr-key-points__item">
            {asString(item)}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function PlainReact({ faq, callouts, points }: Content): ReactElement {
  return (
    <>
      <section data-bgr="faq" className="bgr-block bgr-faq" id={faq.id}>
        <h2 className="bgr-block__label">{blockLabel(faq, en)}</h2>
        {faq.items.map((item) => (
          <Question key={item.id} item={item} />
        ))}
      </section>
      {callouts.map((block) => (
        <Aside key={block.id} block={block} />
      ))}
      <Points block={points} />
    </>
  );
}
