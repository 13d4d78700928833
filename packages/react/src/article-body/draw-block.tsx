import type { ReactElement, ReactNode } from "react";
import type { Block, EmbedBlock, HtmlBlock } from "@backgrounder/model/article";
import { phrase } from "@backgrounder/model/labels";
import { drawCallout } from "../callout/callout.js";
import { drawChallenges } from "../challenges/challenges.js";
import { drawCorrections } from "../corrections/corrections.js";
import { say } from "../drawing/labels.js";
import { bodyProps } from "../drawing/root-props.js";
import type { Drawing } from "../drawing/drawing.js";
import { drawExpertOpinion } from "../expert-opinion/expert-opinion.js";
import { drawFaq } from "../faq/faq.js";
import { drawHeading } from "../heading/heading.js";
import { drawImage } from "../image/image.js";
import { drawKeyPoints } from "../key-points/key-points.js";
import { drawKeyTerms } from "../key-terms/key-terms.js";
import { drawList } from "../list/list.js";
import { drawMethod } from "../method/method.js";
import { drawNextSteps } from "../next-steps/next-steps.js";
import { drawParagraph } from "../paragraph/paragraph.js";
import { drawPrompt } from "../prompt/prompt.js";
import { drawQuote } from "../quote/quote.js";
import { drawRelated } from "../related/related.js";
import { drawScenarios } from "../scenarios/scenarios.js";
import { drawSources } from "../sources/sources.js";
import { drawTable } from "../table/table.js";
import { drawTalksBlock } from "./draw-talks-block.js";

/** Every type there is: a new block does not compile until it is drawn. */
const draws: { [T in Block["type"]]: (block: Extract<Block, { type: T }>, drawing: Drawing) => ReactNode } = {
  paragraph: drawParagraph,
  heading: drawHeading,
  list: drawList,
  image: drawImage,
  quote: drawQuote,
  table: drawTable,
  embed: drawEmbed,
  html: drawHtml,
  faq: (block, drawing) => drawFaq(block, drawing),
  callout: drawCallout,
  "key-points": drawKeyPoints,
  method: drawMethod,
  scenarios: drawScenarios,
  challenges: drawChallenges,
  "next-steps": drawNextSteps,
  "key-terms": drawKeyTerms,
  "expert-opinion": drawExpertOpinion,
  sources: drawSources,
  related: drawRelated,
  prompt: drawPrompt,
  corrections: drawCorrections,
  talks: drawTalksBlock,
};

export const isBuiltIn = (type: string): type is Block["type"] => Object.hasOwn(draws, type);

/** Draws a cleaned block of one of our own types. */
export function drawBlock(block: Block, drawing: Drawing): ReactNode {
  const draw = draws[block.type] as (block: Block, drawing: Drawing) => ReactNode;
  return draw(block, drawing);
}

/** Foreign markup is the host's to trust; without its renderer the reader gets a link. */
function drawEmbed(block: EmbedBlock, drawing: Drawing): ReactElement {
  drawing.report({
    rule: "missing-renderer",
    severity: "warning",
    message: "Shown as a link: nothing renders embeds. Give ArticleBody `renderers={{ embed: (block) => … }}`.",
    path: "",
  });
  const Link = drawing.link;
  return (
    <p {...bodyProps(block, "bgr-text__p", drawing)}>
      <Link className="bgr-text__link" href={block.url}>
        {block.title ?? say(phrase(drawing.labels.embedded, { url: block.url }), drawing)}
      </Link>
    </p>
  );
}

/** Its words stay with the reader, the markup waits for the host. */
function drawHtml(block: HtmlBlock, drawing: Drawing): ReactElement {
  drawing.report({
    rule: "missing-renderer",
    severity: "warning",
    message: "Only its words are shown: nothing renders html. Give ArticleBody `renderers={{ html: (block) => … }}`.",
    path: "",
  });
  return <p {...bodyProps(block, "bgr-text__p", drawing)}>{block.text ?? block.html}</p>;
}
