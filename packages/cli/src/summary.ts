import type { Extracted, ExtractedBlock, SourceRange } from "@backgrounder/model/article";
import pc from "picocolors";
import { LineNumbers } from "./line-numbers.js";

const longestWords = 72;

/** What was found in an article, for the terminal: where, and by which rule. */
export function summary(name: string, extracted: Extracted, input: string): string {
  const lines = new LineNumbers(input);
  const { blocks, suggestions, annotations, dropped } = extracted;
  const plain = blocks.filter(isPlain);
  const typed = blocks.filter((block) => !isPlain(block));
  return [
    pc.bold(name),
    ...meta(extracted, lines),
    "",
    ...section("Blocks", typed, lines),
    `  ${pc.dim("and")} ${counts(plain)}`,
    ...section("Suggestions, please check", suggestions, lines),
    ...quotes(annotations, lines),
    ...left(dropped, lines),
    "",
  ].join("\n");
}

const plainTypes: ReadonlySet<string> = new Set(["paragraph", "heading", "list"]);

function isPlain({ type }: ExtractedBlock): boolean {
  return plainTypes.has(type);
}

function meta({ title, byline, published, places = {} }: Extracted, lines: LineNumbers): string[] {
  const rows = [["title", title, places.title], ["byline", byline, places.byline], ["published", published, places.published]] as const;
  return rows.map(([key, value, found]) =>
    value === undefined || !found ? `  ${key.padEnd(10)} ${pc.dim("the article does not say")}` : `  ${key.padEnd(10)} ${short(value)}  ${place(found.source, lines)}`,
  );
}

function section(heading: string, blocks: readonly ExtractedBlock[], lines: LineNumbers): string[] {
  if (blocks.length === 0) return [];
  return [pc.bold(heading), ...blocks.map((block) => `  ${pc.cyan(nameOf(block))}  ${place(block.source, lines)}  ${block.rule}${size(block)}`)];
}

function nameOf(block: ExtractedBlock): string {
  return "kind" in block && block.kind !== block.type ? `${block.type} (${block.kind})` : block.type;
}

function size(block: ExtractedBlock): string {
  if (!("items" in block)) return "";
  const one = block.type === "faq" ? "question" : "item";
  return pc.dim(`, ${block.items.length} ${one}${block.items.length === 1 ? "" : "s"}`);
}

function counts(blocks: readonly ExtractedBlock[]): string {
  const of = (type: string): number => blocks.filter((block) => block.type === type).length;
  return ["paragraph", "heading", "list"].map((type) => `${of(type)} ${type}${of(type) === 1 ? "" : "s"}`).join(", ");
}

function quotes(annotations: Extracted["annotations"], lines: LineNumbers): string[] {
  const rows = annotations.flatMap((one) => (one.type === "quote" ? [`  ${pc.cyan(one.attribution ?? "no speaker found")}  ${place(one.source, lines)}  ${short(one.text)}`] : []));
  return rows.length === 0 ? [] : [pc.bold("Quotations in the text"), ...rows];
}

function left(dropped: Extracted["dropped"], lines: LineNumbers): string[] {
  if (dropped.length === 0) return [];
  return [pc.bold(`Left out: ${dropped.length}`), ...dropped.map(({ source, rule, text }) => `  ${place(source, lines)}  ${rule}: ${pc.dim(short(text))}`)];
}

function place(source: SourceRange, lines: LineNumbers): string {
  const [first, last] = [lines.at(source.start), lines.at(Math.max(source.start, source.end - 1))];
  return pc.dim(first === last ? `line ${first}` : `lines ${first}–${last}`);
}

function short(text: string): string {
  const flat = printable(text).replace(/\s+/gu, " ").trim();
  return flat.length <= longestWords ? flat : `${flat.slice(0, longestWords - 1).trimEnd()}…`;
}

/** An article must not move the cursor or turn the terminal's text around. */
function printable(text: string): string {
  return text.slice(0, longestWords * 4).replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, " ");
}
