import type { Doc, Reader, Step } from "../document.js";
import { readBody } from "./body.js";
import { readCallout } from "./callout.js";
import { readChallenges } from "./challenges.js";
import { readExpertOpinion } from "./expert-opinion.js";
import { explainerOf, explainerReader } from "./faq/explainer.js";
import { readFaq, readMarked } from "./faq/faq.js";
import { readKeyPoints } from "./key-points.js";
import { readKeyTerms } from "./key-terms.js";
import { readNextSteps } from "./next-steps.js";
import { readBodyLabel, readComments, readContents, readEmpty } from "./page-sections.js";
import { readPrompt } from "./prompt.js";
import { readQuote } from "./quote.js";
import { readEmptyLead, readRelated } from "./related.js";
import { readScenarios } from "./scenarios.js";
import { readSources } from "./sources.js";

/** The first that takes a line reads it; what none takes is body text. */
const readers: readonly Reader[] = [
  readComments,
  readContents,
  readBodyLabel,
  readRelated,
  readEmpty,
  readFaq,
  readCallout,
  readKeyPoints,
  readScenarios,
  readChallenges,
  readNextSteps,
  readKeyTerms,
  readExpertOpinion,
  readSources,
  readEmptyLead,
  readPrompt,
  readQuote,
];

export type Found = Required<Omit<Step, "next">>;

/** Reads an article from its first line to its last. */
export function readSections(doc: Doc): Found {
  const found: Found = { blocks: [], suggestions: [], annotations: [], dropped: [] };
  const explained = explainerReader(explainerOf(doc));
  const all = [readMarked, explained, ...readers];
  for (let at = 0; at < doc.lines.length;) {
    const step = firstStep(all, doc, at, found);
    addAll(found.blocks, step.blocks);
    addAll(found.dropped, step.dropped);
    at = Math.max(step.next, at + 1);
  }
  return found;
}

/** A reader that only suggests leaves the lines to the next one. */
function firstStep(all: readonly Reader[], doc: Doc, at: number, found: Found): Step {
  for (const reader of all) {
    const step = reader(doc, at);
    addAll(found.suggestions, step?.suggestions);
    if (step && step.next > at) return step;
  }
  return readBody(doc, at);
}

/** One by one: a list of a hundred thousand is too long for the arguments of one call. */
function addAll<T>(to: T[], from: readonly T[] = []): void {
  for (const one of from) to.push(one);
}
