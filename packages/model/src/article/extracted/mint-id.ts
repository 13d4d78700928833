import { needsText } from "../../argument-error.js";

/** Mints ids for one article: readable, made once from the words of the day, and never the same twice. */
export class IdMint {
  readonly #taken = new Map<string, number>();

  /** `question:who-signs-first`; `paragraph:4` if there are no words to use. */
  mint(kind: string, words = ""): string {
    needsText(kind, "mint", "kind");
    needsText(words, "mint", "words");
    const slug = slugOf(words);
    const base = slug === "" ? kind : `${kind}:${slug}`;
    for (;;) {
      const number = (this.#taken.get(base) ?? 0) + 1;
      this.#taken.set(base, number);
      const id = slug === "" ? `${kind}:${number}` : number === 1 ? base : `${base}-${number}`;
      // A title may itself end in a number that was given out before.
      if (id === base || !this.#taken.has(id)) return this.#take(id, base);
    }
  }

  #take(id: string, base: string): string {
    if (id !== base) this.#taken.set(id, 1);
    return id;
  }
}

const longest = 60;

/** Letters of any script and digits, parted by hyphens; accents go where the letter has a plain form. */
function slugOf(words: string): string {
  const parts = words
    .slice(0, 400)
    .toWellFormed()
    .normalize("NFKD")
    .replace(/\p{M}|['’]/gu, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  let slug = "";
  for (const part of parts ?? []) {
    const longer = slug === "" ? part : `${slug}-${part}`;
    if (longer.length > longest) break;
    slug = longer;
  }
  return slug.normalize("NFC");
}
