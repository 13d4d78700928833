import { cleanBlocks, type Block, type Diagnostic, type OwnBlock } from "@backgrounder/model/article";
import { isBuiltIn } from "./render-block.js";

/** A block that can be rendered, the level of its heading, and where its diagnostics go. */
export interface Placed {
  block: Block | OwnBlock;
  level: number;
  report: (diagnostic: Diagnostic) => void;
}

/** Cleans the blocks, and works out the level of each heading from the headings before it. */
export function placeBlocks(
  blocks: readonly OwnBlock[],
  renderedByHost: readonly string[],
  topLevel: number,
  report: (diagnostic: Diagnostic) => void,
): Placed[] {
  const placed: Placed[] = [];
  let section = topLevel - 1;
  const cleaned = cleanBlocks(blocks);
  for (const diagnostic of cleaned.diagnostics) report(diagnostic);
  cleaned.blocks.forEach((block, index) => {
    if (block === undefined) return;
    const reportHere = (diagnostic: Diagnostic): void =>
      report({ ...diagnostic, path: join(`blocks[${index}]`, diagnostic.path) });
    if (!isBuiltIn(block.type) && !renderedByHost.includes(block.type)) reportHere(withoutRenderer(block.type));
    if (isHeading(block)) {
      // A skipped level is closed up: someone who steps through headings would look for the missing one.
      section = Math.min(topLevel + block.level - 2, section + 1);
      placed.push({ block, level: section, report: reportHere });
      return;
    }
    if (closing.has(block.type)) section = topLevel - 1;
    placed.push({ block, level: section + 1, report: reportHere });
  });
  return placed;
}

/** They belong to the whole article, not to its last section. */
const closing: ReadonlySet<string> = new Set(["method", "corrections", "sources", "related", "prompt"]);

const isHeading = (block: Block | OwnBlock): block is Extract<Block, { type: "heading" }> => block.type === "heading";

const join = (place: string, path: string): string =>
  path === "" || path.startsWith("[") ? place + path : `${place}.${path}`;

const withoutRenderer = (type: string): Diagnostic => ({
  rule: "unknown-block",
  severity: "error",
  path: "type",
  message: `Unknown block type "${type}": only its words are shown. Give ArticleBody \`renderers={{ ${JSON.stringify(type)}: (block) => … }}\`.`,
});
