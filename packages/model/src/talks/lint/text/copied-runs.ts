import type { Id } from "../../../generated/types.js";
import { plainWords, wordsOf } from "./plain-words.js";

/** This many words in a row count as a copy. */
const length = 12;

/** Names of this many words count as one word: no one can say them in their own words. A longer one is a sentence. */
const [shortestName, longestName] = [6, 40];

interface NamesByStart {
  lengths: ReadonlySet<number>;
  names: ReadonlySet<string>;
}

/** Long official names, by the two words that they begin with. */
export type LongNames = ReadonlyMap<string, NamesByStart>;

export function longNames(names: readonly string[]): LongNames {
  const byStart = new Map<string, { lengths: Set<number>; names: Set<string> }>();
  for (const name of names) {
    const words = wordsOf(plainWords(name).toLowerCase());
    if (words.length < shortestName || words.length > longestName) continue;
    const start = startAt(words, 0);
    const known = byStart.get(start) ?? { lengths: new Set<number>(), names: new Set<string>() };
    known.lengths.add(words.length);
    known.names.add(words.join(" "));
    byStart.set(start, known);
  }
  return byStart;
}

const startAt = (words: readonly string[], at: number): string => `${words[at] ?? ""} ${words[at + 1] ?? ""}`;

/** The words of a text, each long name as one of them. */
function wordsIn(plain: string, names: LongNames): string[] {
  const words = wordsOf(plain.toLowerCase());
  if (names.size === 0) return words;
  const found: string[] = [];
  for (let at = 0; at < words.length;) {
    const name = nameAt(words, at, names.get(startAt(words, at)));
    found.push(name ?? words[at] ?? "");
    at += name === undefined ? 1 : countOf(name);
  }
  return found;
}

function nameAt(words: readonly string[], at: number, known: NamesByStart | undefined): string | undefined {
  if (known === undefined) return undefined;
  const candidates = [...known.lengths].map((count) => words.slice(at, at + count).join(" "));
  return candidates.filter((name) => known.names.has(name)).toSorted((a, b) => b.length - a.length)[0];
}

const countOf = (words: string): number => words.split(" ").length;

const windowAt = (words: readonly string[], at: number): string => words.slice(at, at + length).join(" ");

/** Every run of twelve words in these normalised texts, with the source it is from. */
export function windowsOf(
  texts: readonly (readonly [id: Id, plain: string])[],
  names: LongNames,
): ReadonlyMap<string, Id> {
  const windows = new Map<string, Id>();
  for (const [id, plain] of texts) {
    const words = wordsIn(plain, names);
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
export function runsIn(text: string, windows: ReadonlyMap<string, Id>, names: LongNames): Run[] {
  const words = wordsIn(plainWords(text), names);
  const runs: Run[] = [];
  for (let at = 0; at + length <= words.length; at++) {
    const source = windows.get(windowAt(words, at));
    if (source === undefined) continue;
    let end = at + 1;
    while (end + length <= words.length && windows.has(windowAt(words, end))) end++;
    runs.push({ source, words: words.slice(at, end + length - 1).flatMap((word) => word.split(" ")) });
    at = end + length - 2;
  }
  return runs;
}
