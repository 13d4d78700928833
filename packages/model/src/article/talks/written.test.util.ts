import { portWages } from "../../examples/talks/port-wages.js";
import type { Block, TalksBlock } from "../../generated/types.js";
import { resolve } from "../../talks/shown/resolve.js";
import { cleanBlock } from "../clean-blocks.js";
import { toText } from "../to-text.js";

/** The lines of a block, as a newsletter has them. Fails if anything in it was not clean. */
export function linesOf(block: Block): string[] {
  const { diagnostics } = cleanBlock(block);
  if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return toText(block)
    .split("\n")
    .filter((line) => line !== "");
}

/** A widget of the wage talks with fields of its own. */
export const widget = (name: TalksBlock["widget"], fields: object): Block =>
  ({ type: "talks", id: "talks:a", talks: portWages.id, widget: name, ...fields }) as Block;

/** A widget of the wage talks, filled. */
export function filled(name: TalksBlock["widget"], fields: object = {}): string[] {
  const article = { id: "article:a", title: "Talks", blocks: [widget(name, fields)] };
  return resolve(article, [portWages]).article.blocks.flatMap(linesOf);
}
