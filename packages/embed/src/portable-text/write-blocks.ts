import type { Diagnostic } from "@backgrounder/model/article";
import type { Mark, Prose, ProseList, ProseTable, Run } from "../prose/prose.js";
import { runsOf, tableParts } from "../prose/read-table.js";
import { tidy } from "../prose/read-runs.js";
import { leftOut } from "../tree/left-out.js";
import type { Keys, PortableTextBlock, PortableTextMark } from "./portable-text.js";

interface Writing {
  keys: Keys;
  report: (diagnostic: Diagnostic) => void;
}

/** What editors of Portable Text know from the start; `sub` and `sup` are common additions, and harmless without. */
const decorators: Readonly<Record<Mark, string | undefined>> = {
  strong: "strong",
  em: "em",
  code: "code",
  sub: "sub",
  sup: "sup",
  del: "strike-through",
  ins: undefined,
};

type Shape = Partial<Pick<PortableTextBlock, "style" | "listItem" | "level">>;

/** Blocks of the standard types alone. */
export function writeBlocks(blocks: readonly Prose[], writing: Writing, style = "normal"): PortableTextBlock[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case "heading":
        return [oneBlock(block.runs, { style: `h${Math.min(block.level, 6)}` }, writing)];
      case "paragraph":
        return [oneBlock(block.runs, { style }, writing)];
      case "picture":
        return picture(block, writing, style);
      case "quote":
        return writeBlocks(block.blocks, writing, "blockquote");
      case "list":
        return writeList(block, 1, writing);
      case "table":
        return writeTable(block, writing);
    }
  });
}

function picture({ src, alt }: Prose & { type: "picture" }, writing: Writing, style: string): PortableTextBlock[] {
  writing.report(
    leftOut(`A picture is only its words here: ${src}.`, "warning", "Add it to your library of pictures."),
  );
  return alt === "" ? [] : [oneBlock([{ text: alt, marks: [] }], { style }, writing)];
}

/** A list item is one block: its paragraphs are lines, and a list within is a level below. */
function writeList({ ordered, items }: ProseList, level: number, writing: Writing): PortableTextBlock[] {
  const shape: Shape = { style: "normal", listItem: ordered ? "number" : "bullet", level };
  return items.flatMap((item) => {
    const found: PortableTextBlock[] = [];
    let lines: Prose[] = [];
    const flush = (): void => {
      if (lines.length > 0) found.push(oneBlock(tidy(runsOf(lines, "\n")), shape, writing));
      lines = [];
    };
    for (const block of item) {
      if (block.type !== "list") {
        lines.push(block);
        continue;
      }
      flush();
      found.push(...writeList(block, level + 1, writing));
    }
    flush();
    return found;
  });
}

function writeTable({ head, rows }: ProseTable, writing: Writing): PortableTextBlock[] {
  writing.report(leftOut("Portable Text has no tables: a row is a line, with | between its cells."));
  return tableParts(head, rows).flatMap((part) => {
    if (part.type === "blocks") return writeBlocks(part.blocks, writing);
    const top = joined(part.head).map((run) => ({ ...run, marks: [...new Set([...run.marks, "strong" as const])] }));
    return [top, ...part.rows.map(joined)]
      .map((runs) => tidy(runs))
      .filter((runs) => runs.length > 0)
      .map((runs) => oneBlock(runs, {}, writing));
  });
}

const joined = (cells: readonly (readonly Run[])[]): Run[] =>
  cells.flatMap((cell, index) => (index === 0 ? cell : [{ text: " | ", marks: [] }, ...cell]));

function oneBlock(runs: readonly Run[], shape: Shape, { keys }: Writing): PortableTextBlock {
  const _key = keys.next();
  const markDefs: PortableTextMark[] = [];
  const children = runs.map((run) => ({
    _type: "span" as const,
    _key: keys.next(),
    text: run.text,
    marks: [
      ...run.marks.flatMap((mark) => decorators[mark] ?? []),
      ...(run.href === undefined ? [] : [markKey(markDefs, { _type: "link", href: run.href }, keys)]),
      ...(run.lang === undefined ? [] : [markKey(markDefs, { _type: "lang", lang: run.lang }, keys)]),
    ],
  }));
  return { _type: "block", _key, style: "normal", ...shape, markDefs, children };
}

type NewMark = { _type: "link"; href: string } | { _type: "lang"; lang: string };

/** Words of one link share its mark. */
function markKey(markDefs: PortableTextMark[], mark: NewMark, keys: Keys): string {
  const known = markDefs.find((one) =>
    one._type === "link"
      ? mark._type === "link" && one.href === mark.href
      : mark._type === "lang" && one.lang === mark.lang,
  );
  if (known !== undefined) return known._key;
  const _key = keys.next();
  markDefs.push({ ...mark, _key });
  return _key;
}
