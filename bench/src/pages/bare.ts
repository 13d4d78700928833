/** The limit in bytes: the same content in bare elements, without a class or an id. */
import type { RichText, TextBlock } from "@backgrounder/model/article";
import { blockLabel } from "@backgrounder/model/labels";
import { en } from "@backgrounder/model/languages";
import type { Content } from "../content/content.js";
import { inOnePass as escaped } from "./escape.js";

function span(block: TextBlock, { text, marks }: TextBlock["children"][number]): string {
  const mark = marks?.[0];
  if (mark === undefined) return escaped(text);
  const def = block.markDefs?.find(({ _key }) => _key === mark);
  return def?._type === "link"
    ? `<a href="${escaped(def.href)}">${escaped(text)}</a>`
    : `<${mark}>${escaped(text)}</${mark}>`;
}

function words(text: RichText): string {
  if (typeof text === "string") return escaped(text);
  return text.map((block) => block.children.map((child) => span(block, child)).join("")).join("<br>");
}

export function bare({ faq, callouts, points }: Content): string {
  const questions = faq.items.map(
    ({ question, answer }) =>
      `<details><summary><h3>${escaped(question)}</h3></summary><p>${words(answer)}</p></details>`,
  );
  const asides = callouts.map((block) => `<div><p>${blockLabel(block, en)}</p><p>${words(block.body)}</p></div>`);
  const list = points.items.map((item) => `<li>${words(item)}</li>`).join("");
  return (
    `<section><h2>${blockLabel(faq, en)}</h2>${questions.join("")}</section>${asides.join("")}` +
    `<section><h2>${blockLabel(points, en)}</h2><ul>${list}</ul></section>`
  );
}
