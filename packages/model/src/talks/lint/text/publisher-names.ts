import { everyLanguage } from "./lint-words.js";
import { plainWords } from "./plain-words.js";

const kindsOfPublisher = new RegExp(` (?:${everyLanguage("kindsOfPublisher").join("|")})$`, "iu");
const [shortest, longest] = [7, 60];

/** What is left of a publisher's name without capitals, signs, articles and words such as "news agency". */
export function publisherKey(name: string): string {
  const words = plainWords(name).toLowerCase();
  const bare = words.replace(/^the /, "").replace(kindsOfPublisher, "");
  const letters = bare.replace(/[^\p{L}\p{N}]/gu, "");
  return letters === "" ? words : letters;
}

/** Finds the earlier of two names that differ only in spelling. Looks at each name once. */
export class SimilarNames {
  readonly #byKey = new Map<string, string>();
  /** By what is left of a key when one letter is dropped. */
  readonly #byShorter = new Map<string, string>();

  /** The name before this one that is nearly the same, or undefined. */
  add(name: string): string | undefined {
    const key = publisherKey(name);
    const known = this.#similarTo(key);
    if (!this.#byKey.has(key)) this.#byKey.set(key, name);
    for (const shorter of shorterBy1(key)) if (!this.#byShorter.has(shorter)) this.#byShorter.set(shorter, name);
    return known;
  }

  #similarTo(key: string): string | undefined {
    const same = this.#byKey.get(key);
    if (same !== undefined || key.length < shortest || key.length > longest) return same;
    const longer = this.#byShorter.get(key);
    return longer ?? [...shorterBy1(key), ...withSwapped(key)].map((one) => this.#byKey.get(one)).find(Boolean);
  }
}

/** Letters only: "Radio 1" and "Radio 10" are two stations. The first and the last letter make another word. */
function shorterBy1(key: string): string[] {
  if (key.length <= shortest || key.length > longest) return [];
  return inner(key).flatMap((at) => (isLetter(key[at]) ? [key.slice(0, at) + key.slice(at + 1)] : []));
}

const withSwapped = (key: string): string[] =>
  inner(key).map((at) => key.slice(0, at) + (key[at + 1] ?? "") + (key[at] ?? "") + key.slice(at + 2));

const inner = (key: string): number[] => Array.from({ length: Math.max(0, key.length - 2) }, (_, index) => index + 1);

const isLetter = (character = ""): boolean => /\p{L}/u.test(character);
