import type { Vocabulary } from "../languages/vocabulary.js";
import { announcedAtStart, dateAtStart } from "./dated.js";
import { bylineAtStart } from "./read-byline.js";

/** What a line can say about the article. "date": no word says whether it is that of publication. */
export type Fact =
  | { is: "published" | "date"; iso: string; words?: string }
  | { is: "updated"; iso?: string; words: string }
  | { is: "byline"; name: string; words: string };

/**
 * The author and the dates that a text consists of: "By Mary Miller, published 3 May 2025".
 * Undefined if one word of it is anything else, so that no sentence is taken for a date.
 */
export function readFacts(text: string, languages: readonly Vocabulary[]): Fact[] | undefined {
  const facts: Fact[] = [];
  let rest = text.trim();
  while (rest !== "") {
    const found = factAtStart(rest, languages);
    if (!found) return undefined;
    facts.push(found.fact);
    rest = found.rest.trim();
  }
  return facts.length > 0 ? facts : undefined;
}

function factAtStart(text: string, languages: readonly Vocabulary[]): { fact: Fact; rest: string } | undefined {
  const announced = announcedAtStart(text, languages);
  if (announced) {
    const { is, iso, words, rest } = announced;
    const dated = iso === undefined ? {} : { iso };
    return {
      fact: is === "published" && iso !== undefined ? { is, iso, words } : { is: "updated", words, ...dated },
      rest,
    };
  }
  const date = dateAtStart(text, languages);
  if (date?.iso !== undefined) return { fact: { is: "date", iso: date.iso }, rest: date.rest };
  const byline = bylineAtStart(text, languages);
  return byline && { fact: { is: "byline", name: byline.name, words: byline.words }, rest: byline.rest };
}
