import type { Article, Block } from "@backgrounder/model/article";
import * as examples from "@backgrounder/model/examples";

/** States that are there to show how much a block can take, in a language or a length of its own. */
const isExtreme = (state: string): boolean => /long|hostile|nothing|right to left|no /.test(state);

/** An article with the first state of every block, and every kind of callout: what a theme has to print well. */
export function everyBlock(): Article {
  const sets = Object.entries(examples).flatMap(([name, set]) =>
    name.endsWith("Examples") ? [Object.entries(set as Record<string, Block>)] : [],
  );
  const blocks = sets.flatMap((states) =>
    states.flatMap(([state, block], index) =>
      !isExtreme(state) && (index === 0 || block.type === "callout") ? [block] : [],
    ),
  );
  const seen = new Set<string>();
  return {
    id: "article:every-block",
    title: "Every block on one page",
    lang: "en",
    blocks: blocks.filter(({ id }) => !seen.has(id) && seen.add(id)),
  };
}
