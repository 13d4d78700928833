import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { needsText } from "../../../argument-error.js";
import type { Passage } from "../../../generated/types.js";
import { occurrences, plainWords, wordsOf } from "./plain-words.js";

/** Of the text in UTF-8, in hexadecimal digits. Not Web Crypto: its digests are asynchronous, and lint is not. */
const checksum = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** A passage of a source as a dossier keeps it: enough to find it again, without its words. */
export function passageOf(words: string): Passage {
  needsText(words, "passageOf", "words");
  const plain = plainWords(words);
  const all = plain.split(" ");
  return { sha256: checksum(plain), first: all.slice(0, 5).join(" "), last: all.slice(-5).join(" ") };
}

/** No one points at a longer passage. The limit keeps the number of tries small. */
const longest = 5000;

/** Whether a normalised text contains a passage: one with these first and last words, and this checksum. */
export function containsPassage(text: string, { sha256: sum, first, last }: Passage): boolean {
  const [begin, end] = [plainWords(first), plainWords(last)];
  const ends = occurrences(text, end).map((at) => at + end.length);
  return occurrences(text, begin).some((start) =>
    ends.some(
      (stop) => stop >= start + begin.length && stop - start <= longest && checksum(text.slice(start, stop)) === sum,
    ),
  );
}

export const isShort = (words: string): boolean => wordsOf(plainWords(words)).length <= 5;
