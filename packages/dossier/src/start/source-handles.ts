import { dateOf, looksLikeDate } from "../document/text/dates.js";
import { partsOf } from "../document/text/cells.js";
import { nameKey, plain } from "../document/text/plain.js";

interface Listed {
  handle: string;
  publisher: string;
  day: string;
}

/** Sources that notes list, by publisher and day, so that "(Harbour Post, 1 March 2026)" finds its handle. */
export class SourceHandles {
  readonly #listed: Listed[] = [];

  constructor(lines: readonly string[]) {
    for (const line of lines) {
      const words = withoutBullet(line.trim());
      if (!isSource(words) || this.#listed.length > 999) continue;
      const { publisher, day } = publisherAndDay(words.replace(/^(\S{1,12}):\s+(?!\/\/)/, ""));
      const own = /^([\p{L}\p{N}._-]{1,12}):\s/u.exec(words)?.[1];
      this.#listed.push({ handle: own ?? `s${this.#listed.length + 1}`, publisher, day });
    }
  }

  /** The source line with its handle in front. */
  lineFor(words: string): string {
    if (/^[\p{L}\p{N}._-]{1,12}:\s/u.test(words)) return words;
    const { publisher, day } = publisherAndDay(words);
    const found = this.#listed.find((listed) => listed.publisher === publisher && listed.day === day);
    return `${found?.handle ?? `s${this.#listed.length + 1}`}: ${words}`;
  }

  /** The handles that words between brackets name, all of them; undefined where one of them names no single source. */
  named(words: string): string | undefined {
    const handles = words.split(/\s*(?:;| and )\s*/).map((part) => this.#handle(part));
    return handles.every((handle) => handle !== undefined) ? handles.join(", ") : undefined;
  }

  #handle(words: string): string | undefined {
    const known = this.#listed.find(({ handle }) => handle === words.trim());
    if (known !== undefined) return known.handle;
    const { publisher, day } = publisherAndDay(words);
    const fitting = this.#listed.filter((one) => one.publisher === publisher && (day === "" || one.day === day));
    return fitting.length === 1 ? fitting[0]?.handle : undefined;
  }
}

export const withoutBullet = (words: string): string =>
  words.replace(/^(?:[-*+•◦▪–]\s+|\d{1,3}[.)]\s+(?!\p{L}+ \d{4}))/u, "");

const address = /^<?(?:\[[^\]]*\]\()?https?:\/\/\S+$/;

/** A publisher, and behind it a day or an address in a column of its own. */
export function isSource(words: string): boolean {
  if (words.length > 500 || words.includes("|") || /[.?!”"]$/.test(words)) return false;
  const [first, ...others] = partsOf({ text: words, line: 1, column: 1 }, ",");
  if (first === undefined || others.length > 6 || !isPublisher(first.text.replace(/^\S{1,12}:\s/, ""))) return false;
  return others.some(({ text }) => address.test(text) || (looksLikeDate(text) && !("problem" in dateOf(text))));
}

const isPublisher = (words: string): boolean =>
  words.split(" ").length <= 5 && !looksLikeDate(words) && !/[.?!:“”"]/.test(words);

function publisherAndDay(words: string): { publisher: string; day: string } {
  const parts = partsOf({ text: words.slice(0, 500), line: 1, column: 1 }, ",");
  const date = parts.map(({ text }) => dateOf(text)).find((when) => !("problem" in when));
  return {
    publisher: nameKey(plain(parts[0]?.text ?? "")),
    day: date !== undefined && !("problem" in date) ? date.edtf : "",
  };
}
