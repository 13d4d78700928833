import type { Article, Block } from "@backgrounder/model/article";
import * as examples from "@backgrounder/model/examples";

const sets = Object.entries(examples).flatMap(([name, states]) =>
  name.endsWith("Examples") ? [Object.values(states as Record<string, Block>)] : [],
);

/** The first state of every block: what a paper has to print. */
export const everyBlock: Article = {
  id: "article:every-block",
  title: "Every block",
  blocks: sets.flatMap(([first]) => first ?? []),
};
