import type { Diagnostic } from "@backgrounder/model/article";
import { leftOut } from "../tree/left-out.js";
import type { Prose, Run } from "./prose.js";

/** Says which languages a form without languages no longer names. */
export function reportLanguages(blocks: readonly Prose[], report: (diagnostic: Diagnostic) => void): void {
  const langs = new Set(allRuns(blocks).flatMap(({ lang }) => lang ?? []));
  if (langs.size > 0)
    report(leftOut(`This form cannot say in which language words are: ${[...langs].join(", ")}.`, "notice"));
}

export function allRuns(blocks: readonly Prose[]): Run[] {
  return blocks.flatMap((block): Run[] => {
    switch (block.type) {
      case "heading":
      case "paragraph":
        return [...block.runs];
      case "picture":
        return [];
      case "quote":
        return allRuns(block.blocks);
      case "list":
        return block.items.flatMap(allRuns);
      case "table":
        return [block.head, ...block.rows].flatMap((row) => row.flatMap((cell) => allRuns(cell.blocks)));
    }
  });
}
