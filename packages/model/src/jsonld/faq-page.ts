import type { FaqBlock } from "../generated/types.js";
import { cleanFaq } from "../article/blocks/faq.js";
import { plainText } from "../article/text/plain-text.js";
import { node, type JsonLdNode } from "../json-ld.js";

/**
 * One FAQPage of all the FAQ blocks of a page (schema.org knows one a page), or undefined where no question is left.
 * `url` is the page's address; with it each question has the address that opens it.
 */
export function faqPage(blocks: readonly FaqBlock[], url?: string): JsonLdNode | undefined {
  const items = blocks.flatMap((block) => cleanFaq(block).block?.items ?? []);
  if (items.length === 0) return undefined;
  const questions = items.map(({ id, question, answer }) =>
    node("Question", {
      ...(url && id && { "@id": `${url}#${id}`, url: `${url}#${id}` }),
      name: question,
      acceptedAnswer: node("Answer", { text: plainText(answer) }),
    }),
  );
  return node("FAQPage", { ...(url && { "@id": `${url}#faq-page` }), mainEntity: questions });
}
