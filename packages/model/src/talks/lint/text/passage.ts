import type { Passage } from "../../../generated/types.js";
import { occurrences, plainWords, wordsOf } from "./plain-words.js";
import { sha256 } from "./sha256.js";

/** A passage of a source as a dossier keeps it: what finds it again, and not its words. */
export function passageOf(words: string): Passage {
  const plain = plainWords(words);
  const all = plain.split(" ");
  return { sha256: sha256(plain), first: all.slice(0, 5).join(" "), last: all.slice(-5).join(" ") };
}

/** Longer than any passage that somebody would point at; keeps the trying short. */
const longest = 5000;

/** Whether a passage stands in a text of plain words: one that begins and ends with its words, and has its sum. */
export function holdsPassage(text: string, { sha256: sum, first, last }: Passage): boolean {
  const [begin, end] = [plainWords(first), plainWords(last)];
  const ends = occurrences(text, end).map((at) => at + end.length);
  return occurrences(text, begin).some((start) =>
    ends.some(
      (stop) => stop >= start + begin.length && stop - start <= longest && sha256(text.slice(start, stop)) === sum,
    ),
  );
}

export const isShort = (words: string): boolean => wordsOf(plainWords(words)).length <= 5;
