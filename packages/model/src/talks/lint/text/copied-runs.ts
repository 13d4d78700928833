import type { Id } from "../../../generated/types.js";
import { plainWords, wordsOf } from "./plain-words.js";

/** This many words in a row count as a copy. */
const length = 12;

const wordsIn = (plain: string): string[] => wordsOf(plain.toLowerCase());

const windowAt = (words: readonly string[], at: number): string => words.slice(at, at + length).join(" ");

/** Every run of twelve words in these normalised texts, with the source it is from. */
export function windowsOf(texts: readonly (readonly [id: Id, plain: string])[]): ReadonlyMap<string, Id> {
  const windows = new Map<string, Id>();
  for (const [id, plain] of texts) {
    const words = wordsIn(plain);
    for (let at = 0; at + length <= words.length; at++) {
      const window = windowAt(words, at);
      if (!windows.has(window)) windows.set(window, id);
    }
  }
  return windows;
}

export interface Run {
  source: Id;
  words: string[];
}

/** The runs that a text shares with the sources, each at its full length. Looks at each word once. */
export function runsIn(text: string, windows: ReadonlyMap<string, Id>): Run[] {
  const words = wordsIn(plainWords(text));
  const runs: Run[] = [];
  for (let at = 0; at + length <= words.length; at++) {
    const source = windows.get(windowAt(words, at));
    if (source === undefined) continue;
    let end = at + 1;
    while (end + length <= words.length && windows.has(windowAt(words, end))) end++;
    runs.push({ source, words: words.slice(at, end + length - 1) });
    at = end + length - 2;
  }
  return runs;
}
