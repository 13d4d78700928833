import type { Block } from "../generated/types.js";
import { callout, calloutText } from "./blocks/callout.js";
import { challenges, challengesText } from "./blocks/challenges.js";
import { corrections, correctionsText } from "./blocks/corrections.js";
import { embed, embedText } from "./blocks/embed.js";
import { expertOpinion, expertOpinionText } from "./blocks/expert-opinion.js";
import { faq, faqText } from "./blocks/faq.js";
import { heading, headingText } from "./blocks/heading.js";
import { html, htmlText } from "./blocks/html.js";
import { image, imageText } from "./blocks/image.js";
import { keyPoints, keyPointsText } from "./blocks/key-points.js";
import { keyTerms, keyTermsText } from "./blocks/key-terms.js";
import { list, listText } from "./blocks/list.js";
import { method, methodText } from "./blocks/method.js";
import { nextSteps, nextStepsText } from "./blocks/next-steps.js";
import { paragraph, paragraphText } from "./blocks/paragraph.js";
import type { Cleaner } from "./cleaning/report.js";
import { prompt, promptText } from "./blocks/prompt.js";
import { quote, quoteText } from "./blocks/quote.js";
import { related, relatedText } from "./blocks/related.js";
import { scenarios, scenariosText } from "./blocks/scenarios.js";
import { sources, sourcesText } from "./blocks/sources.js";
import { table, tableText } from "./blocks/table.js";
import { talks, talksText } from "./talks/talks.js";
import { timeline, timelineText } from "./blocks/timeline.js";
import type { TextContext } from "./text/text-parts.js";

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
  timeline: { clean: timeline, text: timelineText },
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
