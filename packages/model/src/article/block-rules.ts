import type { Block } from "../generated/types.js";
import { callout, calloutText } from "./callout.js";
import { challenges, challengesText } from "./challenges.js";
import { corrections, correctionsText } from "./corrections.js";
import { embed, embedText } from "./embed.js";
import { expertOpinion, expertOpinionText } from "./expert-opinion.js";
import { faq, faqText } from "./faq.js";
import { heading, headingText } from "./heading.js";
import { html, htmlText } from "./html.js";
import { image, imageText } from "./image.js";
import { keyPoints, keyPointsText } from "./key-points.js";
import { keyTerms, keyTermsText } from "./key-terms.js";
import { list, listText } from "./list.js";
import { method, methodText } from "./method.js";
import { nextSteps, nextStepsText } from "./next-steps.js";
import { paragraph, paragraphText } from "./paragraph.js";
import type { Cleaner } from "./report.js";
import { prompt, promptText } from "./prompt.js";
import { quote, quoteText } from "./quote.js";
import { related, relatedText } from "./related.js";
import { scenarios, scenariosText } from "./scenarios.js";
import { sources, sourcesText } from "./sources.js";
import { table, tableText } from "./table.js";
import { talks, talksText } from "./talks/talks.js";
import type { TextContext } from "./text-parts.js";

export type BlockOf<T extends Block["type"]> = Extract<Block, { type: T }>;

interface BlockRule<B extends Block> {
  clean: Cleaner<B>;
  text: (block: B, context: TextContext) => string;
}

/** What the model does with each type; a new type does not compile until it has its rule. */
export const blockRules: { [T in Block["type"]]: BlockRule<BlockOf<T>> } = {
  paragraph: { clean: paragraph, text: paragraphText },
  heading: { clean: heading, text: headingText },
  list: { clean: list, text: listText },
  image: { clean: image, text: imageText },
  quote: { clean: quote, text: quoteText },
  table: { clean: table, text: tableText },
  embed: { clean: embed, text: embedText },
  html: { clean: html, text: htmlText },
  faq: { clean: faq, text: faqText },
  callout: { clean: callout, text: calloutText },
  "key-points": { clean: keyPoints, text: keyPointsText },
  method: { clean: method, text: methodText },
  scenarios: { clean: scenarios, text: scenariosText },
  challenges: { clean: challenges, text: challengesText },
  "next-steps": { clean: nextSteps, text: nextStepsText },
  "key-terms": { clean: keyTerms, text: keyTermsText },
  "expert-opinion": { clean: expertOpinion, text: expertOpinionText },
  sources: { clean: sources, text: sourcesText },
  related: { clean: related, text: relatedText },
  prompt: { clean: prompt, text: promptText },
  corrections: { clean: corrections, text: correctionsText },
  talks: { clean: talks, text: talksText },
};

export function isBlockType(type: unknown): type is Block["type"] {
  return typeof type === "string" && Object.hasOwn(blockRules, type);
}
