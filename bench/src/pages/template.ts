/** The limit in time: our markup as a template string that escapes what it is given. */
import type { CalloutBlock, FaqItem, KeyPointsBlock, RichText, TextBlock } from "@backgrounder/model/article";
import { blockLabel } from "@backgrounder/model/labels";
import { en } from "@backgrounder/model/languages";
import type { Content } from "../content/content.js";
import { inOnePass, type Escape } from "./escape.js";

function spans({ children, markDefs }: TextBlock, escape: Escape): string {
  let html = "";
  for (const { text, marks } of children) {
    const mark = marks?.[0];
    const def = mark === undefined ? undefined : markDefs?.find(({ _key }) => _key === mark);
    if (def?._type === "link") html += `<a href="${escape(def.href)}" class="bgr-text__link">${escape(text)}</a>`;
    else html += mark === undefined ? escape(text) : `<${mark}>${escape(text)}</${mark}>`;
  }
  return html;
}

function paragraphs(text: RichText, escape: Escape): string {
  if (typeof text === "string") return `<p class="bgr-text__p">${escape(text)}</p>`;
  return text.map((block) => `<p class="bgr-text__p">${spans(block, escape)}</p>`).join("");
}

const label = (block: Parameters<typeof blockLabel>[0], escape: Escape): string => escape(blockLabel(block, en) ?? "");

const question = ({ id, question: asked, answer }: FaqItem, escape: Escape): string =>
  `<details class="bgr-faq__item"><summary class="bgr-faq__summary">` +
  `<h3 class="bgr-faq__question">${escape(asked)}</h3></summary>` +
  `<div class="bgr-faq__answer" id="${escape(id)}">${paragraphs(answer, escape)}</div></details>`;

const callout = (block: CalloutBlock, escape: Escape): string =>
  `<div role="note" data-bgr="callout" class="bgr-block bgr-callout" id="${escape(block.id)}" ` +
  `data-kind="${block.kind}" aria-labelledby="${escape(block.id)}-label">` +
  `<p class="bgr-callout__label" id="${escape(block.id)}-label">${label(block, escape)}</p>` +
  `${paragraphs(block.body, escape)}</div>`;

function keyPoints(block: KeyPointsBlock, escape: Escape): string {
  const words = (text: RichText): string =>
    typeof text === "string" ? escape(text) : text.map((one) => spans(one, escape)).join("<br/>");
  const items = block.items.map((item) => `<li class="bgr-key-points__item">${words(item)}</li>`);
  return (
    `<section data-bgr="key-points" class="bgr-block bgr-key-points" id="${escape(block.id)}">` +
    `<h2 class="bgr-block__label">${label(block, escape)}</h2>` +
    `<ul class="bgr-key-points__list">${items.join("")}</ul></section>`
  );
}

export function template({ faq, callouts, points }: Content, escape: Escape = inOnePass): string {
  const questions = faq.items.map((item) => question(item, escape));
  const asides = callouts.map((block) => callout(block, escape));
  return (
    `<section data-bgr="faq" class="bgr-block bgr-faq" id="${escape(faq.id)}">` +
    `<h2 class="bgr-block__label">${label(faq, escape)}</h2>` +
    `${questions.join("")}</section>${asides.join("")}${keyPoints(points, escape)}`
  );
}
