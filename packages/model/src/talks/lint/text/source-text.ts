import type { Selector } from "../../../generated/types.js";
import { occurrences, plainWords } from "./plain-words.js";

/** The text of a source, normalised once with `plainWords`. */
export interface SourceText {
  plain: string;
  /** Without the headline, also where it is repeated. */
  body: string;
}

/** The headline is the source's title or, if the record has none, the first line. */
export function sourceText(text: string, title?: string): SourceText {
  const lines = text
    .split(/\r\n?|\n/)
    .map(plainWords)
    .filter((line) => line !== "");
  const headline = title === undefined ? lines[0] : plainWords(title);
  return { plain: lines.join(" "), body: lines.filter((line) => line !== headline).join(" ") };
}

export interface Located {
  /** Where the words occur with the prefix and suffix of the selector. */
  places: number[];
  /** Where the words occur at all. */
  anywhere: number[];
}

/** Where a selector's words occur in a text normalised with `plainWords`. */
export function locate(text: string, { exact, prefix = "", suffix = "" }: Selector): Located {
  const words = plainWords(exact);
  const [before, after] = [plainWords(prefix), plainWords(suffix)];
  const anywhere = occurrences(text, words);
  const places = anywhere.filter((at) => {
    const end = at + words.length;
    return (
      text
        .slice(Math.max(0, at - before.length - 1), at)
        .trimEnd()
        .endsWith(before) &&
      text
        .slice(end, end + after.length + 1)
        .trimStart()
        .startsWith(after)
    );
  });
  return { places, anywhere };
}

const around = 40;

/**
 * How many of these places have different words around them. On a page that prints its text twice, each passage occurs
 * twice; no prefix could tell the two apart, and no one needs to.
 */
export function distinctPlaces(text: string, places: readonly number[], length: number): number {
  return new Set(places.map((at) => text.slice(Math.max(0, at - around), at + length + around))).size;
}
