import type { Doc } from "../document/doc.js";
import type { SectionReader, SectionResult } from "../document/section-reader.js";
import { readBody } from "./body.js";
import { readCallout } from "./callout.js";
import { readChallenges } from "./challenges.js";
import { readExpertOpinion } from "./expert-opinion.js";
import { explainerOf, explainerReader } from "./faq/explainer.js";
import { readFaq, readPrefixed } from "./faq/faq.js";
import { readKeyPoints } from "./key-points.js";
import { readKeyTerms } from "./key-terms.js";
import { readNextSteps } from "./next-steps.js";
import { readBodyLabel, readComments, readContents, readEmpty } from "./page-sections.js";
import { readPrompt } from "./prompt.js";
import { readQuote } from "./quote.js";
import { readRelatedLead, readRelated } from "./related.js";
import { readScenarios } from "./scenarios.js";
import { readSources } from "./sources.js";
import { readTimeline } from "./timeline.js";

/** The first reader that takes a line reads it; what none takes is body text. */
const readers: readonly SectionReader[] = [
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
  readTimeline,
  readKeyTerms,
  readExpertOpinion,
  readSources,
  readRelatedLead,
  readPrompt,
  readQuote,
];

type Sections = Required<Omit<SectionResult, "next">>;

/** Reads an article from its first line to its last. */
export function readSections(doc: Doc): Sections {
  const sections: Sections = { blocks: [], suggestions: [], dropped: [] };
  const inOrder = [readPrefixed, explainerReader(explainerOf(doc)), ...readers];
  for (let at = 0; at < doc.lines.length;) {
    const result = readSection(inOrder, doc, at, sections);
    addAll(sections.blocks, result.blocks);
    addAll(sections.dropped, result.dropped);
    at = Math.max(result.next, at + 1);
  }
  return sections;
}

/** A reader that only suggests leaves the lines to the next one. */
function readSection(inOrder: readonly SectionReader[], doc: Doc, at: number, sections: Sections): SectionResult {
  for (const reader of inOrder) {
    const result = reader(doc, at);
    addAll(sections.suggestions, result?.suggestions);
    if (result && result.next > at) return result;
  }
  return readBody(doc, at);
}

/** One by one: a hundred thousand blocks are too many arguments for one call of `push`. */
function addAll<T>(to: T[], from: readonly T[] = []): void {
  for (const one of from) to.push(one);
}
