// The browser build does not need Node, but also works in it.
import mammoth from "mammoth/mammoth.browser.js";
import { unpackedWord } from "./word-archive.js";

/** The text of a Word file as lines of Markdown, and what was left out. */
export interface WordLines {
  lines: string[];
  images: number;
}

/** Comments are kept as text, because editors wrote them. */
const styles = ["comment-reference => sup"];

export async function wordLines(bytes: Uint8Array): Promise<WordLines> {
  const { value } = await mammoth.convertToHtml({ arrayBuffer: unpackedWord(bytes) }, { styleMap: styles });
  const writer = new LineWriter();
  for (const [token] of value.matchAll(/<[^>]*>|[^<]+/g)) {
    if (token.startsWith("<")) writer.tag(token);
    else writer.words(token.replace(/&(?:amp|lt|gt|quot);/g, (entity) => entities[entity] ?? entity));
  }
  return writer.done();
}

const entities: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };

/** Writes lines from the HTML that mammoth makes, which has few kinds of tags and closes them all. */
class LineWriter {
  readonly #lines: string[] = [];
  readonly #lists: string[] = [];
  #line = "";
  #cells: string[] | undefined;
  #href = "";
  #linkFrom = 0;
  #images = 0;

  tag(tag: string): void {
    const [, close = "", name = ""] = /^<(\/?)([a-z0-9]+)/.exec(tag) ?? [];
    if (close === "") this.#open(name, tag);
    else this.#close(name);
  }

  words(text: string): void {
    this.#line += text;
  }

  done(): WordLines {
    this.#end();
    return { lines: this.#lines, images: this.#images };
  }

  #open(name: string, tag: string): void {
    if (/^h[1-6]$/.test(name)) this.#line = `${"#".repeat(Number(name[1]))} `;
    else if (name === "ul" || name === "ol") this.#openList(name);
    else if (name === "tr") this.#cells = [];
    else if (name === "td" || name === "th") this.#line = "";
    else if (name === "br") this.#break();
    else if (name === "img") this.#images++;
    else if (name === "a") this.#link(tag);
    else if (name === "strong" && this.#line === "") this.#line = bold;
  }

  #openList(name: string): void {
    this.#end();
    this.#lists.push(name);
  }

  #link(tag: string): void {
    this.#href = /href="(https?:[^"]*)"/.exec(tag)?.[1]?.replaceAll("&amp;", "&") ?? "";
    this.#linkFrom = this.#line.length;
  }

  #close(name: string): void {
    if (name === "a") this.#unlink();
    else if (name === "ul" || name === "ol") this.#lists.pop();
    else if (name === "td" || name === "th") this.#cell();
    else if (name === "tr") this.#row();
    else if (/^(?:p|h[1-6]|li|dt|dd)$/.test(name)) this.#break();
    else if (name === "strong" && this.#line.startsWith(bold)) this.#line += bold;
  }

  #unlink(): void {
    const words = this.#line.slice(this.#linkFrom);
    if (this.#href !== "" && words !== this.#href) this.#line += ` (${this.#href})`;
    this.#href = "";
  }

  #cell(): void {
    this.#cells?.push(this.#line.replaceAll(bold, "").trim().replaceAll("|", "\\|"));
    this.#line = "";
  }

  #row(): void {
    if (this.#cells !== undefined) this.#lines.push(`| ${this.#cells.join(" | ")} |`);
    this.#cells = undefined;
  }

  /** In a table cell the line continues; elsewhere it ends. */
  #break(): void {
    if (this.#cells === undefined) this.#end();
    else if (this.#line.trim() !== "") this.#line += " ";
  }

  #end(): void {
    const text = unmarked(this.#line).trim();
    const item = this.#lists.length === 0 || text === "" ? "" : "- ";
    if (text !== "") this.#lines.push(`${item}${text}`);
    this.#line = "";
  }
}

const bold = "\u0001";

/** A line that is bold as a whole looks like a heading. Bold words within a line are plain text. */
function unmarked(line: string): string {
  const inside = line.split(bold);
  const isWhole = inside.length === 3 && inside[0] === "" && inside[2]?.trim() === "";
  return isWhole ? `**${inside[1] ?? ""}**` : inside.join("");
}
