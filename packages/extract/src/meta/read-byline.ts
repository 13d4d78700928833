import { fold } from "../labels/fold.js";
import { anyWord } from "../languages/vocabularies.js";
import type { Vocabulary } from "../languages/vocabulary.js";
import { leadingWords } from "./leading-words.js";
import { readDate } from "./read-date.js";

const longestName = 80;
const particle = new RegExp(`^(?:${anyWord(({ nameParticles }) => nameParticles)})$`, "u");
/** What is left between the name and the date: "By Mary Miller, on 3 May". */
const beforeDate = new RegExp(`(?:[\\s,–—-]|\\b(?:${anyWord((vocabulary) => vocabulary.beforeDate)}))+$`, "u");

/** "By Chief Editor" → "Chief Editor". "By Monday, the talks …" is a sentence, not a byline. */
export function readByline(
  line: string,
  languages: readonly Vocabulary[],
): { name: string; words: string } | undefined {
  const lead = leadingWords(
    line,
    languages.flatMap(({ byline }) => byline),
  );
  if (!lead) return undefined;
  const date = readDate(lead.rest, languages);
  const name = (date ? lead.rest.slice(0, date.index) : lead.rest).slice(0, 2 * longestName).replace(beforeDate, "");
  const isByline = isName(name) || languages.some(({ newsroom }) => newsroom.includes(fold(name)));
  return isByline ? { name, words: lead.words } : undefined;
}

function isName(name: string): boolean {
  if (name.length < 2 || name.length > longestName || /[.!?:;。！？]$/u.test(name)) return false;
  const words = name.split(/[\s,]+/u).filter(Boolean);
  const [first = ""] = words;
  return (
    words.length <= 10 &&
    !particle.test(first) &&
    words.every((word) => particle.test(word) || /^[\p{Lu}\p{Lo}("“]/u.test(word))
  );
}
