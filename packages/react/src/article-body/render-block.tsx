import type { ReactElement, ReactNode } from "react";
import type { Block, HtmlBlock } from "@backgrounder/model/article";
import { renderCallout } from "../callout/callout.js";
import { renderChallenges } from "../challenges/challenges.js";
import { renderCorrections } from "../corrections/corrections.js";
import { bodyProps } from "../rendering/root-props.js";
import type { RenderContext } from "../rendering/render-context.js";
import { renderExpertOpinion } from "../expert-opinion/expert-opinion.js";
import { renderFaq } from "../faq/faq.js";
import { renderHeading } from "../heading/heading.js";
import { renderImage } from "../image/image.js";
import { renderKeyPoints } from "../key-points/key-points.js";
import { renderKeyTerms } from "../key-terms/key-terms.js";
import { renderList } from "../list/list.js";
import { renderEmbed } from "../media/embed.js";
import { renderMethod } from "../method/method.js";
import { renderNextSteps } from "../next-steps/next-steps.js";
import { renderParagraph } from "../paragraph/paragraph.js";
import { renderPrompt } from "../prompt/prompt.js";
import { renderQuote } from "../quote/quote.js";
import { renderRelated } from "../related/related.js";
import { renderScenarios } from "../scenarios/scenarios.js";
import { renderSources } from "../sources/sources.js";
import { renderTable } from "../table/table.js";
import { renderTimeline } from "../timeline/timeline.js";
import { renderTalksBlock } from "./render-talks-block.js";

/** A new block does not compile until it has a renderer here. */
const renderers: { [T in Block["type"]]: (block: Extract<Block, { type: T }>, context: RenderContext) => ReactNode } = {
  paragraph: renderParagraph,
  heading: renderHeading,
  list: renderList,
  image: renderImage,
  quote: renderQuote,
  table: renderTable,
  embed: renderEmbed,
  html: renderHtml,
  faq: (block, context) => renderFaq(block, context),
  callout: renderCallout,
  "key-points": renderKeyPoints,
  method: renderMethod,
  scenarios: renderScenarios,
  challenges: renderChallenges,
  "next-steps": renderNextSteps,
  timeline: renderTimeline,
  "key-terms": renderKeyTerms,
  "expert-opinion": renderExpertOpinion,
  sources: renderSources,
  related: renderRelated,
  prompt: renderPrompt,
  corrections: renderCorrections,
  talks: renderTalksBlock,
};

export const isBuiltIn = (type: string): type is Block["type"] => Object.hasOwn(renderers, type);

/** Renders a cleaned block of one of our own types. */
export function renderBlock(block: Block, context: RenderContext): ReactNode {
  const render = renderers[block.type] as (block: Block, context: RenderContext) => ReactNode;
  return render(block, context);
}

/** The reader gets the words; the markup needs a renderer from the host, and tags are not words. */
function renderHtml(block: HtmlBlock, context: RenderContext): ReactElement | null {
  const { text } = block;
  const shown =
    text === undefined ? "Nothing of it is shown, because it has no `text` and" : "Only its words are shown, because";
  context.report({
    rule: "missing-renderer",
    severity: text === undefined ? "error" : "warning",
    message: `${shown} html has no renderer. Pass ArticleBody \`renderers={{ html: (block) => … }}\`.`,
    path: "",
  });
  return text === undefined ? null : <p {...bodyProps(block, "bgr-text__p", context)}>{text}</p>;
}
