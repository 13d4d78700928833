import { fold } from "../labels/fold.js";
import { anyWord } from "../languages/vocabularies.js";
import type { Vocabulary } from "../languages/vocabulary.js";
import { announcedAtStart, dateAtStart } from "./dated.js";
import { leadingWords } from "./leading-words.js";

const longestName = 80;
/** "Chief Foreign Correspondent Miller"; more capital letters in a row are a headline. */
const mostInRow = 4;
const particle = new RegExp(`^(?:${anyWord(({ nameParticles }) => nameParticles)})$`, "u");
/** A longer run of Chinese characters is a sentence. */
const sentence = /[!?:;。！？：；]|\p{L}{4}\.\s|\p{Script=Han}{13}/u;

interface Byline {
  name: string;
  words: string;
  /** What follows: a date, or nothing. */
  rest: string;
}

/** "By Chief Editor" → "Chief Editor". "By Monday, the talks …" is a sentence, not a byline. */
export function bylineAtStart(text: string, languages: readonly Vocabulary[]): Byline | undefined {
  const lead = leadingWords(
    text,
    languages.flatMap(({ byline }) => byline),
  );
  // Chinese has no spaces between words: 文 begins many, so a sign or a space must follow it.
  if (!lead || text.length === lead.words.length + lead.rest.length) return undefined;
  const end = endOfName(lead.rest, languages);
  const name = lead.rest.slice(0, end).replace(/(?<![\s,;(–—-])[\s,;(–—-]+$/u, "");
  const isByline = isName(name) || languages.some(({ newsroom }) => newsroom.includes(fold(name)));
  return isByline ? { name, words: lead.words, rest: lead.rest.slice(end) } : undefined;
}

/** Where a date begins: "Mary Miller, on 3 May 2025", "Mary Miller Published 3 May 2025". */
function endOfName(text: string, languages: readonly Vocabulary[]): number {
  const starts = [...text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)].map(({ index }) => index);
  return (
    starts.find((at) => {
      const rest = text.slice(at);
      return announcedAtStart(rest, languages) !== undefined || dateAtStart(rest, languages) !== undefined;
    }) ?? text.length
  );
}

function isName(name: string): boolean {
  if (name.length < 2 || name.length > longestName || /[.!?:;。！？]$/u.test(name) || sentence.test(name)) return false;
  const words = name.split(/\s+/u).filter(Boolean);
  const [first = ""] = words;
  return (
    words.length <= 10 &&
    !particle.test(first) &&
    words.every((word) => particle.test(word) || /^[\p{Lu}\p{Lo}("“]/u.test(word)) &&
    rowsOf(words).every((row) => row <= mostInRow)
  );
}

/** How many words are in a row, between commas and words such as "and". */
function rowsOf(words: readonly string[]): number[] {
  const rows = [0];
  for (const word of words) {
    if (particle.test(word)) rows.push(0);
    else rows.push((rows.pop() ?? 0) + 1);
    if (word.endsWith(",")) rows.push(0);
  }
  return rows;
}
