import { needsObject } from "../argument-error.js";
import { labelsArgument } from "./label-arguments.js";
import { wordOf } from "./word-of.js";
import type { Block } from "../generated/types.js";
import type { Labels } from "../languages/labels.js";

/** The heading or label that a block prints: its own `label`, else the catalogue's wording for its type and kind. */
export function blockLabel(block: Block, labels: Labels): string | undefined {
  needsObject(block, "blockLabel", "block", "a block");
  const known = labelsArgument(labels, "blockLabel");
  if (typeof block.label === "string") return block.label;
  if (typeof block.type !== "string" || !Object.hasOwn(wordings, block.type)) return undefined;
  return (wordings[block.type] as Wording<Block>)(block, known);
}

type Wording<B extends Block> = (block: B, labels: Labels) => string | undefined;

/** The article's own text, and what comes from elsewhere, has no label of ours. */
const none = (): undefined => undefined;

/** A new type of block does not compile until it says what its label is. */
const wordings: { [T in Block["type"]]: Wording<Extract<Block, { type: T }>> } = {
  paragraph: none,
  heading: none,
  list: none,
  image: none,
  quote: none,
  table: none,
  embed: none,
  html: none,
  faq: ({ kind = "faq" }, labels) => wordOf(labels.faq, kind),
  callout: ({ kind }, labels) => wordOf(labels.callout, kind),
  "key-points": ({ kind }, labels) => wordOf(labels.keyPoints, kind),
  prompt: ({ kind }, labels) => wordOf(labels.prompt, kind),
  method: (_, labels) => labels.method,
  scenarios: (_, labels) => labels.scenarios,
  challenges: (_, labels) => labels.challenges,
  "next-steps": (_, labels) => labels.nextSteps,
  timeline: (_, labels) => labels.timeline,
  "key-terms": (_, labels) => labels.keyTerms,
  "expert-opinion": (_, labels) => labels.expertOpinion,
  sources: (_, labels) => labels.sources,
  related: (_, labels) => labels.related,
  corrections: (_, labels) => labels.corrections,
  talks: ({ widget }, labels) => (widget === "timeline" ? labels.timeline : wordOf(labels.talks.headings, widget)),
};
