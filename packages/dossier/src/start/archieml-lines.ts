import archieml from "archieml";
import { columnNamed } from "../document/columns/read-columns.js";
import { headerField } from "../document/header-fields.js";
import { headingOf, sectionOf } from "../document/sections/sections.js";
import { words } from "../languages/words.js";

/** ArchieML as lines of a document: arrays become sections, their keys columns, and the rest notes. */
export function archiemlLines(text: string): string[] {
  const written = new Written();
  for (const [key, value] of Object.entries(archieml.load(readable(text)))) written.take(spelled(key), value);
  const rest = unread(text, written.seen);
  return [...written.head, ...written.body, ...(rest.length > 0 ? [`## ${headingOf("notes")}`, ...rest] : [])];
}

/** A longer line that begins with a bracket is a sentence. */
const longestScope = 100;

/**
 * The text in a form that the library reads in proportion to its length: without blank lines, which mean nothing here,
 * and without long runs of spaces. A key of many names must not lead into what every object has, or one file could
 * change all objects of a program. What is left out here becomes notes.
 */
const readable = (text: string): string =>
  text
    .split(/\r\n|\n|\r/)
    .flatMap((line) => {
      const words = wordsOf(line);
      const isSentence = words.length > longestScope && /^[[{]/.test(words);
      return words === "" || isSentence || leadsOutside(words) ? [] : [`${words}\n`];
    })
    .join("");

const wordsOf = (line: string): string => line.replace(/\s{8,}/g, " ").trim();

function leadsOutside(line: string): boolean {
  const [, scope] = /^[[{][\s+.]*([^\s[\]{}:]*)/.exec(line) ?? [];
  const key = scope ?? line.slice(0, Math.max(0, line.indexOf(":"))).trim();
  const names = key.split(".");
  return names.some((name) => name === "__proto__" || (names.length > 1 && name in {}));
}

/** `asOf` and `as_of` are "as of". */
const spelled = (key: string): string =>
  key
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replaceAll("_", " ")
    .toLowerCase();

class Written {
  readonly head: string[] = [];
  readonly body: string[] = [];
  /** Every line that was written, so that the others are found. */
  readonly seen = new Set<string>();

  take(key: string, value: unknown): void {
    const section = sectionOf(key);
    if (words.header.name.includes(key) && typeof value === "string") this.head.unshift(`# ${this.#said(value)}`);
    else if (headerField(`${key}:`) !== undefined && typeof value === "string") {
      this.head.push(`${key}: ${this.#said(value)}`);
    } else if (section !== undefined && section !== "notes" && Array.isArray(value)) {
      const items = value.map((item: unknown) => this.#item(item, (word) => columnNamed(word, section) !== undefined));
      this.body.push(`## ${key}`, ...items.filter((item) => item !== ""));
    }
  }

  #item(item: unknown, isColumn: (word: string) => boolean): string {
    if (typeof item === "string") return this.#said(item);
    if (item === null || typeof item !== "object") return "";
    const fields = Object.entries(item).filter((entry): entry is [string, string] => typeof entry[1] === "string");
    const handle = fields.find(([key]) => words.handle.includes(key));
    const cells = fields
      .filter(([key]) => isColumn(spelled(key)))
      .map(([key, value]) => `${spelled(key)}: ${this.#said(value).replaceAll("|", "\\|")}`);
    return `${handle === undefined ? "" : `${this.#said(handle[1])}: `}${cells.join(" | ")}`;
  }

  #said(value: string): string {
    const lines = value.split("\n").map((line) => withColon(line.trim()));
    for (const line of lines) this.seen.add(line);
    return lines.filter((line) => line !== "").join(" ");
  }
}

/** `Chair\\: No`: the library leaves this backslash, which only says that the word is not a key. */
const withColon = (line: string): string => line.replace(/^([^\s\\:[\]{}]+)\\:/, "$1:");

/** The words of a line that a backslash keeps from being read. */
const unescaped = (line: string): string => withColon(line.replace(/^\\(?=\S)/, ""));

const syntax = /^(?:\[.*\]|\{.*\}|:(?:end|skip|endskip|ignore).*)$/i;

const valueOf = /^(?:[^\s:[\]{}]+\s*:|\*)\s*(.*)$/s;

/** What ArchieML skips, and what a dossier has no place for. It is kept as notes, word for word. */
function unread(text: string, seen: ReadonlySet<string>): string[] {
  return text.split(/\r\n|\n|\r/).flatMap((line) => {
    const written = wordsOf(line);
    const words = unescaped(written);
    if (written === "" || syntax.test(written) || seen.has(words)) return [];
    const value = words === written ? valueOf.exec(words)?.[1] : undefined;
    return value !== undefined && value !== "" && seen.has(withColon(value)) ? [] : [unescaped(line.trimEnd())];
  });
}
