import type { ExtractedItem } from "@backgrounder/model/article";
import type { Doc, Reader } from "../document.js";
import { fold } from "../labels/fold.js";
import { sentences } from "../read/words.js";
import { partsOf, ruleOf, sourceOf } from "./parts.js";
import { titleAndRest } from "./title-and-rest.js";

/** Obstacles, each with the way out that its heading promises or its own words name. */
export const readChallenges: Reader = (doc, at) => {
  const parts = partsOf(doc, at, "challenges");
  if (!parts || parts.items.length === 0) return undefined;
  // "Challenges" over paragraphs is a chapter of the article; only a list names obstacles one by one.
  if (!parts.listed) return undefined;
  const { label, head, asides, next } = parts;
  const promised = mentions(doc, label.text);
  const items = parts.items.map((item) => challenge(doc, item, promised));
  const source = sourceOf(label, items.at(-1)?.source);
  return { next, blocks: [{ type: "challenges", ...head, items, source, rule: ruleOf(label) }, ...asides] };
};

function mentions({ language }: Doc, heading: string): boolean {
  const words = fold(heading);
  return language.own.some((vocabulary) => vocabulary.promisesMitigation.some((cue) => words.includes(cue)));
}

function challenge(
  doc: Doc,
  { text, source }: ExtractedItem,
  promised: boolean,
): { title?: string; summary: string; mitigation?: string; source: ExtractedItem["source"] } {
  const split = titleAndRest(text);
  const title = split ? { title: split.title } : {};
  const said = split?.rest ?? text;
  const parts = sentences(said);
  const at = parts.findIndex(({ start, end }) => namesMitigation(doc, said.slice(start, end)));
  const from = at > 0 ? parts[at]?.start : promised ? parts[1]?.start : undefined;
  if (from === undefined) return { ...title, summary: said, source };
  return {
    ...title,
    summary: said.slice(0, from).trim(),
    mitigation: withoutLabel(doc, said.slice(from).trim()),
    source,
  };
}

function namesMitigation(doc: Doc, sentence: string): boolean {
  return withoutLabel(doc, sentence) !== sentence;
}

function withoutLabel({ language }: Doc, text: string): string {
  const colon = text.slice(0, 40).search(/[:：]/u);
  const words = colon > 0 ? fold(text.slice(0, colon)) : "";
  return language.own.some(({ mitigation }) => mitigation.includes(words)) ? text.slice(colon + 1).trim() : text;
}
