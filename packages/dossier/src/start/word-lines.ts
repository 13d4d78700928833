// The browser build does not need Node, but also works in it.
import mammoth from "mammoth/mammoth.browser.js";
import { unpackedWord } from "./word-archive.js";
import { doubt } from "./word-marks.js";
import { noticesOf } from "./word-notices.js";
import { indent } from "./word-numbers.js";
import { writeMarks, type WordMarks } from "./word-parts.js";
import { WordTable } from "./word-table.js";

/** The text of a Word file as lines of Markdown, and what was left out. */
export interface WordLines {
  lines: string[];
  /** The lines that cannot be more than notes: they have words that are not valid, or that someone wrote at the side. */
  doubtful: ReadonlySet<number>;
  images: number;
  /** What the editor should know, in sentences. */
  notices: string[];
}

const levels = [1, 2, 3, 4, 5, 6];

/**
 * Comments are kept as text, because editors wrote them. Items of lists have their number or bullet already, and a heading
 * is a heading also if it has a number.
 */
const styles = [
  "comment-reference => sup",
  ...levels.flatMap((level) =>
    [`p.Heading${level}`, `p[style-name='Heading ${level}']`, `p[style-name='heading ${level}']`].map(
      (heading) => `${heading} => h${level}:fresh`,
    ),
  ),
  ...levels.flatMap((level) => [`p:ordered-list(${level}) => p:fresh`, `p:unordered-list(${level}) => p:fresh`]),
];

export async function wordLines(bytes: Uint8Array): Promise<WordLines> {
  let found: WordMarks = { marks: new Map(), margins: [], loose: [] };
  const arrayBuffer = unpackedWord(bytes, (parts) => (found = writeMarks(parts)));
  const { value, messages } = await mammoth.convertToHtml({ arrayBuffer }, { styleMap: styles });
  const writer = new LineWriter();
  for (const [token] of value.matchAll(/<[^>]*>|[^<]+/g)) {
    if (token.startsWith("<")) writer.tag(token);
    else writer.words(token.replace(/&(?:amp|lt|gt|quot);/g, (entity) => entities[entity] ?? entity));
  }
  for (const words of [...found.loose, ...found.margins]) writer.line(doubt + words);
  const { comments, ...lines } = writer.done();
  return { ...lines, notices: noticesOf(found, comments, messages) };
}

const entities: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };

/** Writes lines from the HTML that mammoth makes, which has few kinds of tags and closes them all. */
class LineWriter {
  readonly #lines: string[] = [];
  readonly #doubtful = new Set<number>();
  /** The tables that are open, with the words before them in the cell that they are in. */
  readonly #tables: { table: WordTable; before: string; cell: string }[] = [];
  #line = "";
  #href = "";
  #linkFrom = 0;
  #isBackLink = false;
  #images = 0;
  #notes = 0;
  #comments = 0;

  tag(tag: string): void {
    const [, close = "", name = ""] = /^<(\/?)([a-z0-9]+)/.exec(tag) ?? [];
    if (close === "") this.#open(name, tag);
    else this.#close(name);
  }

  words(text: string): void {
    if (!this.#isBackLink) this.#line += text;
  }

  line(words: string): void {
    this.#line = words;
    this.#end();
  }

  done(): Omit<WordLines, "notices"> & { comments: number } {
    this.#end();
    return { lines: this.#lines, doubtful: this.#doubtful, images: this.#images, comments: this.#comments };
  }

  #open(name: string, tag: string): void {
    const inCell = this.#tables.length > 0;
    if (/^h[1-6]$/.test(name)) this.#line = inCell ? this.#line : `${"#".repeat(Number(name[1]))} `;
    else if (name === "table") this.#openTable();
    else if (name === "tr") this.#tables.at(-1)?.table.openRow();
    else if (name === "td" || name === "th") this.#openCell(tag);
    else if (name === "li") this.#note(tag);
    else if (name === "br") this.#break();
    else if (name === "img") this.#images++;
    else if (name === "a") this.#link(tag);
    else if (name === "strong" && this.#line === "") this.#line = bold;
  }

  /** A footnote is found by the number that its place in the text has. */
  #note(tag: string): void {
    this.#break();
    if (/ id="(?:foot|end)note-/.test(tag)) this.#line += `[${++this.#notes}] `;
  }

  #link(tag: string): void {
    this.#isBackLink = / href="#(?:footnote|endnote|comment)-ref-/.test(tag);
    this.#href = /href="(https?:[^"]*)"/.exec(tag)?.[1]?.replaceAll("&amp;", "&") ?? "";
    this.#linkFrom = this.#line.length;
  }

  #close(name: string): void {
    if (name === "a") this.#unlink();
    else if (name === "td" || name === "th") this.#closeCell();
    else if (name === "tr") this.#row();
    else if (name === "table") this.#line = `${this.#tables.pop()?.before ?? ""} `.trimStart();
    else if (name === "dt") this.#comment();
    else if (/^(?:p|h[1-6]|li|dd)$/.test(name)) this.#break();
    else if (name === "strong" && this.#line.startsWith(bold)) this.#line += bold;
  }

  #comment(): void {
    this.#comments++;
    this.#line = `${doubt}${this.#line}: `;
  }

  #unlink(): void {
    const words = this.#line.slice(this.#linkFrom);
    if (this.#href !== "" && words !== this.#href) this.#line += ` (${this.#href})`;
    this.#href = "";
    this.#isBackLink = false;
  }

  /** The words of a cell before a table that is in it are kept until that table ends. */
  #openTable(): void {
    if (this.#tables.length === 0) this.#end();
    this.#tables.push({ table: new WordTable(), before: this.#line, cell: "" });
  }

  #openCell(tag: string): void {
    const table = this.#tables.at(-1);
    if (table !== undefined) table.cell = tag;
    this.#line = "";
  }

  #closeCell(): void {
    const open = this.#tables.at(-1);
    const [, columns = "1"] = / colspan="(\d+)"/.exec(open?.cell ?? "") ?? [];
    const [, rows = "1"] = / rowspan="(\d+)"/.exec(open?.cell ?? "") ?? [];
    const words = this.#line.replaceAll(bold, "").replaceAll(indent, "").trim();
    open?.table.add(words, Number(columns), Number(rows));
    this.#line = "";
  }

  /** The row of a table in a cell is words of that cell. */
  #row(): void {
    const [open, outer] = [this.#tables.at(-1), this.#tables.at(-2)];
    if (open === undefined) return;
    const cells = open.table.closeRow();
    if (outer !== undefined) open.before = `${open.before.trimEnd()} ${cells.join(" / ")}`.trimStart();
    else this.#push(`| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`);
  }

  /** In a table cell the line continues; elsewhere it ends. */
  #break(): void {
    if (this.#tables.length === 0) this.#end();
    else if (this.#line.trim() !== "") this.#line += " ";
  }

  #end(): void {
    const text = unmarked(this.#line).trim();
    if (text !== "") this.#push(text);
    this.#line = "";
  }

  #push(line: string): void {
    if (line.includes(doubt)) this.#doubtful.add(this.#lines.length);
    this.#lines.push(line.replaceAll(doubt, "").replaceAll(indent, "  "));
  }
}

const bold = "\u0001";

/** A line that is bold as a whole looks like a heading. Bold words within a line are plain text. */
function unmarked(line: string): string {
  const inside = line.split(bold);
  const isWhole = inside.length === 3 && inside[0] === "" && inside[2]?.trim() === "";
  return isWhole ? `**${inside[1] ?? ""}**` : inside.join("");
}
