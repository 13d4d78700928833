import type { ExtractedItem } from "@backgrounder/model/article";
import type { Doc } from "../document/doc.js";
import type { SectionReader } from "../document/section-reader.js";
import { fold } from "../labels/fold.js";
import { sentences } from "../lines/words.js";
import { headedRule, sectionParts, sectionRange } from "./parts/section-parts.js";
import { titleAndRest } from "./parts/title-and-rest.js";

/** A later colon belongs to the sentence. */
const longestLabel = 40;

interface Challenge {
  title?: string;
  summary: string;
  mitigation?: string;
  source: ExtractedItem["source"];
}

/** Challenges, each with the way out that its heading promises or its own words name. */
export const readChallenges: SectionReader = (doc, at) => {
  const parts = sectionParts(doc, at, "challenges");
  if (!parts || parts.items.length === 0) return undefined;
  // "Challenges" above paragraphs is a chapter of the article; only a list has one challenge an item.
  if (!parts.listed) return undefined;
  const { line, head, callouts, next } = parts;
  const promised = promisesMitigation(doc, line.text);
  const items = parts.items.map((item) => challenge(doc, item, promised));
  const source = sectionRange(line, items.at(-1)?.source);
  return { next, blocks: [{ type: "challenges", ...head, items, source, rule: headedRule(line) }, ...callouts] };
};

function promisesMitigation({ language }: Doc, heading: string): boolean {
  const words = fold(heading);
  return language.own.some((own) => own.promisesMitigation.some((word) => words.includes(word)));
}

function challenge(doc: Doc, { text, source }: ExtractedItem, promised: boolean): Challenge {
  const split = titleAndRest(text);
  const title = split ? { title: split.title } : {};
  const summary = split?.rest ?? text;
  const parts = sentences(summary);
  const at = parts.findIndex(({ start, end }) => hasLabel(doc, summary.slice(start, end)));
  const from = at > 0 ? parts[at]?.start : promised ? parts[1]?.start : undefined;
  if (from === undefined) return { ...title, summary, source };
  const mitigation = withoutLabel(doc, summary.slice(from).trim());
  return { ...title, summary: summary.slice(0, from).trim(), mitigation, source };
}

function hasLabel(doc: Doc, sentence: string): boolean {
  return withoutLabel(doc, sentence) !== sentence;
}

function withoutLabel({ language }: Doc, text: string): string {
  const colon = text.slice(0, longestLabel).search(/[:：]/u);
  const words = colon > 0 ? fold(text.slice(0, colon)) : "";
  return language.own.some(({ mitigation }) => mitigation.includes(words)) ? text.slice(colon + 1).trim() : text;
}
