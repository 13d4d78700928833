import { partsOf } from "../document/text/cells.js";
import { dateOf, looksLikeDate } from "../document/text/dates.js";
import { nameKey, plain } from "../document/text/plain.js";
import { anyOf } from "../languages/patterns.js";
import { words } from "../languages/words.js";

interface Listed {
  handle: string;
  publisher: string;
  day: string;
}

const separator = new RegExp(`(?<!\\s)\\s*(?:;| ${anyOf(words.and)} )\\s*`, "u");

/** The sources in notes, by publisher and day, so that "(Harbour Post, 1 March 2026)" finds its handle. */
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

  /** The handles of the sources that a text names; undefined if one of them is not exactly one source. */
  named(text: string): string | undefined {
    const handles = text.split(separator).map((part) => this.#handle(part));
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

/** The number of a day in front of the rest of its date: `3. März 2026`, `3. März – 4. April 2026`, `1. bis 3. März`. */
const restOfDate = new RegExp(
  `^(?:\\p{L}+\\.?(?: \\d{4}| ?[-–—] ?\\d| ${anyOf(words.dates.until)} \\d)|[-–—] ?\\d|${anyOf(words.dates.until)} \\d)`,
  "u",
);

export function withoutBullet(words: string): string {
  const [bullet = "", number] = /^(?:[-*+•◦▪–]\s+|(\d{1,3})[.)]\s+)/.exec(words) ?? [];
  const rest = words.slice(bullet.length);
  return number !== undefined && restOfDate.test(rest) ? words : rest;
}

const address = /^<?(?:\[[^\]]*\]\()?https?:\/\/\S+$/;

/** A publisher, and after it a day or an address in a column of its own. */
export function isSource(words: string): boolean {
  if (words.length > 500 || words.includes("|") || /[.?!”"]$/.test(words)) return false;
  const [first, ...others] = partsOf({ text: words, line: 1, column: 1 }, ",");
  if (first === undefined || others.length > 6 || !isPublisher(first.text.replace(/^\S{1,12}:\s/, ""))) return false;
  return others.some(({ text }) => address.test(text) || (looksLikeDate(text) && !("message" in dateOf(text))));
}

const isPublisher = (words: string): boolean =>
  words.split(" ").length <= 5 && !looksLikeDate(words) && !/[.?!:“”"]/.test(words);

function publisherAndDay(words: string): { publisher: string; day: string } {
  const parts = partsOf({ text: words.slice(0, 500), line: 1, column: 1 }, ",");
  const date = parts.map(({ text }) => dateOf(text)).find((when) => !("message" in when));
  return {
    publisher: nameKey(plain(parts[0]?.text ?? "")),
    day: date !== undefined && !("message" in date) ? date.edtf : "",
  };
}
