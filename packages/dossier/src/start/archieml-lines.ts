import archieml from "archieml";
import { columnNamed } from "../document/columns/read-columns.js";
import { headerField } from "../document/header-fields.js";
import { headingOf, sectionOf } from "../document/sections/sections.js";
import { words } from "../languages/words.js";

/** ArchieML as lines of a document: arrays become sections, their keys columns, and the rest notes. */
export function archiemlLines(text: string): string[] {
  const written = new Written();
  for (const [key, value] of Object.entries(archieml.load(text))) written.take(spelled(key), value);
  const rest = unread(text, written.seen);
  return [...written.head, ...written.body, ...(rest.length > 0 ? [`## ${headingOf("notes")}`, ...rest] : [])];
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
    for (const line of value.split("\n")) this.seen.add(line.trim());
    return value.replace(/\s*\n\s*/g, " ").trim();
  }
}

const syntax = /^(?:\[.*\]|\{.*\}|:(?:end|skip|endskip|ignore).*)$/i;

/** What ArchieML skips, and what a dossier has no place for. It is kept as notes, word for word. */
function unread(text: string, seen: ReadonlySet<string>): string[] {
  return text.split(/\r\n|\n|\r/).filter((line) => {
    const words = line.trim();
    if (words === "" || syntax.test(words) || seen.has(words)) return false;
    const value = /^(?:[^\s:[\]{}]+\s*:|\*)\s*(.*)$/.exec(words)?.[1];
    return value === undefined || value === "" || !seen.has(value);
  });
}
