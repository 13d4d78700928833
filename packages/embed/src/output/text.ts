import type { Diagnostic } from "@backgrounder/model/article";
import { reportLanguages } from "../prose/languages.js";
import { allRuns } from "../prose/languages.js";
import type { Prose, ProseList, Run } from "../prose/prose.js";
import { tableParts } from "../prose/read-table.js";
import { smallNumbers } from "../prose/small-numbers.js";
import { leftOut as leftOutOf, reportOnce } from "../tree/left-out.js";
import { articleProse } from "./article-prose.js";
import type { Writer } from "./output.js";

/**
 * Plain text: for the other half of a mail, and for whatever takes nothing else. The address of a link is after its words,
 * between `<` and `>`, as RFC 3986 has it.
 */
export const text: Writer = (article, options) => {
  const leftOut: Diagnostic[] = [];
  const report = reportOnce((diagnostic) => void leftOut.push(diagnostic));
  const blocks = articleProse(article, options, report);
  reportLanguages(blocks, report);
  if (allRuns(blocks).some(({ marks }) => marks.length > 0))
    report(leftOutOf("Plain text has no bold, italic or struck-out words.", "notice"));
  return { text: `${blocksText(blocks)}\n`, mediaType: "text/plain", leftOut };
};

const blocksText = (blocks: readonly Prose[]): string =>
  blocks
    .map(blockText)
    .filter((words) => words !== "")
    .join("\n\n");

function blockText(block: Prose): string {
  switch (block.type) {
    case "heading":
    case "paragraph":
      return runsText(block.runs);
    case "picture":
      return block.alt;
    case "quote":
      return prefixed(blocksText(block.blocks), "> ", "> ");
    case "list":
      return listText(block);
    case "table":
      return tableParts(block.head, block.rows)
        .map((part) =>
          part.type === "blocks" ? blocksText(part.blocks) : [part.head, ...part.rows].map(rowText).join("\n"),
        )
        .join("\n\n");
  }
}

const rowText = (cells: readonly (readonly Run[])[]): string =>
  cells.map((cell) => runsText(cell).replaceAll("\n", " ")).join(" | ");

function listText({ ordered, items }: ProseList): string {
  const isTight = items.every((item) => item.length === 1);
  return items
    .map((item, index) => {
      const sign = ordered ? `${index + 1}. ` : "– ";
      return prefixed(blocksText(item), sign, " ".repeat(sign.length));
    })
    .join(isTight ? "\n" : "\n\n");
}

const prefixed = (words: string, first: string, rest: string): string =>
  words
    .split("\n")
    .map((line, index) => (index === 0 ? first : line === "" ? rest.trimEnd() : rest) + line)
    .join("\n");

function runsText(runs: readonly Run[]): string {
  return runs
    .map((run, index) => {
      const { text: words, href, marks } = run;
      const small = marks.includes("sup") ? (smallNumbers(words, "sup") ?? `^${words}`) : smallBelow(run);
      // The number of a source leads to the list, and the address is there.
      const isOver = href !== undefined && href !== runs[index + 1]?.href && !/^\[\d+\]$/.test(words);
      return isOver && withoutScheme(href) !== words
        ? `${small} <${href.replaceAll(/[<>\s]/g, encodeURIComponent)}>`
        : small;
    })
    .join("");
}

const smallBelow = ({ text: words, marks }: Run): string =>
  marks.includes("sub") ? (smallNumbers(words, "sub") ?? words) : words;

const withoutScheme = (href: string): string => href.replace(/^(?:mailto|tel):/i, "");
