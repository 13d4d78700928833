import { readFile, writeFile } from "node:fs/promises";

/** One fenced block of the tutorial. */
export interface Block {
  language: string;
  lines: string[];
  /** From 1, of its first line within the tutorial. */
  line: number;
}

/** The fenced blocks of a Markdown text. */
export function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  markdown.split("\n").forEach((line, index) => {
    const fence = /^```(\w*)$/.exec(line);
    if (fence === null) open?.lines.push(line);
    else if (open !== undefined) open = void blocks.push(open);
    else open = { language: fence[1] ?? "", lines: [], line: index + 2 };
  });
  return blocks;
}

/** The commands in a block, each with the lines that it prints. */
export function commandsOf({ lines }: Block): { typed: string; printed: string[] }[] {
  const commands: { typed: string; printed: string[] }[] = [];
  for (const line of lines) {
    if (line.startsWith("$ ")) commands.push({ typed: line.slice(2), printed: [] });
    else commands.at(-1)?.printed.push(line);
  }
  return commands;
}

/** Replaces the section of a document that has the block's heading. A new section goes where the form has it. */
export async function edit(file: string, block: Block): Promise<void> {
  const [heading = ""] = block.lines;
  const sections = (await readFile(file, "utf8")).trimEnd().split(/\n\n(?=## )/);
  const section = [...block.lines].join("\n").trimEnd();
  const at = sections.findIndex(
    (own) => own.split("\n")[0] === heading || (heading.startsWith("# ") && own.startsWith("# ")),
  );
  if (at >= 0) sections[at] = section;
  else sections.splice(placeFor(heading, sections), 0, section);
  await writeFile(file, `${sections.join("\n\n")}\n`);
}

const order = [
  "# ",
  "## Sources",
  "## Parties",
  "## People",
  "## Issues",
  "## Dates",
  "## Positions",
  "## Statements",
  "## Questions",
  "## Notes",
];

/** Where a new section goes: before the first that comes after it in `order`. */
function placeFor(heading: string, sections: readonly string[]): number {
  const rank = (line: string): number => order.findIndex((start) => line.startsWith(start));
  const after = sections.findIndex((own) => rank(own) > rank(heading));
  return after < 0 ? sections.length : after;
}

/** The words of a page, as a reader sees them. */
export const wordsOf = (html: string): string =>
  html
    .replace(/<(style|script)[^>]*>.*?<\/\1>/gs, "")
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&amp;", "&")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replace(/\s+/g, " ")
    // A tag before a comma or a colon leaves no space on the page.
    .replace(/ (?=[,.:;])/g, "");
