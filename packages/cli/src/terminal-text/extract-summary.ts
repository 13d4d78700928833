import { placeFinder, type Extracted, type ExtractedBlock } from "@backgrounder/model/article";
import { en } from "@backgrounder/model/languages";
import pc from "picocolors";
import { parts } from "./lines.js";
import { printable } from "./printable.js";
import { capital, counted } from "./words.js";

/** What was found in an article: its head, a row for each block with line and rule, and the number of other blocks. */
export function extractSummary(name: string, text: string, extracted: Extracted): string {
  const body = extracted.blocks.filter(isBody);
  return parts(
    [pc.bold(printable(name)), ...headRows(extracted)].join("\n"),
    blockRows(
      extracted.blocks.filter((block) => !isBody(block)),
      text,
    ).join("\n"),
    bodyCount(body),
  );
}

const bodyTypes = new Set<ExtractedBlock["type"]>(["paragraph", "heading", "list", "quote"]);

const isBody = ({ type }: ExtractedBlock): boolean => bodyTypes.has(type);

function headRows({ title, byline, published, updated }: Extracted): string[] {
  return Object.entries({ title, byline, published, updated }).flatMap(([label, value]) =>
    value === undefined ? [] : [`${pc.dim(label.padEnd(10))} ${printable(value)}`],
  );
}

function blockRows(blocks: readonly ExtractedBlock[], text: string): string[] {
  const placeOf = placeFinder(text);
  const names = blocks.map(blockName);
  const width = names.reduce((widest, name) => Math.max(widest, name.length), 0);
  return blocks.map(({ source, rule }, index) => {
    const line = String(placeOf(source).line).padStart(5);
    return `${pc.dim(line)}  ${(names[index] ?? "").padEnd(width)}  ${pc.dim(printable(rule))}`;
  });
}

function blockName(block: ExtractedBlock): string {
  switch (block.type) {
    case "callout":
      return en.callout[block.kind];
    case "key-points":
      return `${en.keyPoints[block.kind]}, ${counted(block.items.length, "point")}`;
    case "faq":
      return `${en.faq[block.kind]}, ${counted(block.items.length, "question")}`;
    case "prompt":
      return en.prompt[block.kind];
    default: {
      const name = capital(block.type.replaceAll("-", " "));
      return "items" in block ? `${name}, ${counted(block.items.length, "item")}` : name;
    }
  }
}

function bodyCount(body: readonly ExtractedBlock[]): string {
  const counts = [...bodyTypes].flatMap((type) => {
    const count = body.filter((block) => block.type === type).length;
    return count === 0 ? [] : [counted(count, type)];
  });
  return counts.length === 0 ? "Nothing else." : `And ${counts.join(", ")}.`;
}
