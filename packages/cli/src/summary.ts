import { placeFinder, type Extracted, type ExtractedBlock, type SourceRange } from "@backgrounder/model/article";
import { en } from "@backgrounder/model/labels";
import pc from "picocolors";
import { printable } from "./terminal.js";

/** What was found in an article, for a person at a terminal: line, block, rule. */
export function summaryOf(name: string, text: string, extracted: Extracted): string {
  const placeOf = placeFinder(text);
  const rows = (finds: readonly Row[]): string[] =>
    finds.map(({ source, what, rule }) => line(placeOf(source).line, what, rule, widthOf(finds)));
  const body = extracted.blocks.filter(isBody);
  const parts = [
    [pc.bold(printable(name)), ...about(extracted)],
    rows(extracted.blocks.filter((block) => !isBody(block)).map(rowOf)),
    [countBody(body)],
    section("Please check", rows(extracted.suggestions.map(rowOf))),
    section(
      "Left out",
      rows(
        extracted.dropped.map(({ source, text: words, rule }) => ({
          source,
          what: firstWords(words),
          rule,
        })),
      ),
    ),
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join("\n"))
    .join("\n\n")}\n`;
}

const bodyTypes = new Set<ExtractedBlock["type"]>(["paragraph", "heading", "list", "quote"]);

const isBody = ({ type }: ExtractedBlock): boolean => bodyTypes.has(type);

function about({ title, byline, published }: Extracted): string[] {
  return Object.entries({ title, byline, published }).flatMap(([label, value]) =>
    value === undefined ? [] : [`${pc.dim(label.padEnd(10))} ${printable(value)}`],
  );
}

const section = (title: string, rows: string[]): string[] => (rows.length === 0 ? [] : [pc.bold(title), ...rows]);

interface Row {
  source: SourceRange;
  what: string;
  rule: string;
}

const rowOf = (block: ExtractedBlock): Row => ({ source: block.source, what: nameOf(block), rule: block.rule });

const widthOf = (rows: readonly Row[]): number => Math.max(...rows.map(({ what }) => what.length));

function line(number: number, what: string, rule: string, width: number): string {
  return `${pc.dim(String(number).padStart(5))}  ${what.padEnd(width)}  ${pc.dim(printable(rule))}`;
}

function nameOf(block: ExtractedBlock): string {
  switch (block.type) {
    case "callout":
      return en.callout[block.kind];
    case "key-points":
      return counted(en.keyPoints[block.kind], block.items.length, "point");
    case "faq":
      return counted(en.faq[block.kind], block.items.length, "question");
    case "prompt":
      return en.prompt[block.kind];
    default:
      return "items" in block ? counted(plainName(block.type), block.items.length, "item") : plainName(block.type);
  }
}

const plainName = (type: string): string => type.charAt(0).toUpperCase() + type.slice(1).replaceAll("-", " ");

const counted = (name: string, count: number, unit: string): string =>
  `${name}, ${count} ${unit}${count === 1 ? "" : "s"}`;

function countBody(body: readonly ExtractedBlock[]): string {
  const counts = [...bodyTypes].flatMap((type) => {
    const count = body.filter((block) => block.type === type).length;
    return count === 0 ? [] : [`${count} ${type}${count === 1 ? "" : "s"}`];
  });
  return counts.length === 0 ? "Nothing else." : `And ${counts.join(", ")}.`;
}

function firstWords(text: string): string {
  const plain = printable(text.replace(/\s+/g, " "));
  return plain.length <= 32 ? plain : `${plain.slice(0, 31).trimEnd()}…`;
}
