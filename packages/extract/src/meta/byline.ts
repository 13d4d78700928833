import { fold } from "../labels/fold.js";
import { anyWord } from "../languages/vocabularies.js";
import type { Vocabulary } from "../languages/vocabulary.js";
import { readDate } from "./date.js";
import { leading } from "./leading.js";

const longestName = 80;
const particles = new RegExp(`^(?:${anyWord(({ nameParticles }) => nameParticles)})$`, "u");
/** "By Mary Miller on 3 May": what is left between the name and the date. */
const joint = new RegExp(`(?:[\\s,–—-]|\\b(?:${anyWord(({ beforeDate }) => beforeDate)}))+$`, "u");

/** "By Chief Editor" → "Chief Editor"; "By Monday, the talks …" is a sentence. */
export function readByline(
  line: string,
  languages: readonly Vocabulary[],
): { name: string; words: string } | undefined {
  const lead = leading(
    line,
    languages.flatMap((language) => language.byline),
  );
  if (!lead) return undefined;
  const date = readDate(lead.rest, languages);
  const name = (date ? lead.rest.slice(0, date.index) : lead.rest).replace(joint, "");
  const signed = isName(name) || languages.some(({ newsroom }) => newsroom.includes(fold(name)));
  return signed ? { name, words: lead.words } : undefined;
}

function isName(name: string): boolean {
  if (name.length < 2 || name.length > longestName || /[.!?:;。！？]$/u.test(name)) return false;
  const words = name.split(/[\s,]+/u).filter(Boolean);
  const [first = ""] = words;
  return (
    words.length <= 10 &&
    !particles.test(first) &&
    words.every((word) => particles.test(word) || /^[\p{Lu}\p{Lo}("“]/u.test(word))
  );
}
