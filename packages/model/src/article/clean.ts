import type { Article, Block } from "../generated/types.js";
import { anyWords, id, isoDate, objectOf, oneOf, words, href } from "./cleaners.js";
import { blockRules, isBlockType } from "./block-rules.js";
import { leftOut, step, type Cleaned, type Cleaner, type Problem } from "./problem.js";

const anyBlock: Cleaner<Block> = (value, problems) => {
  const type = (value as { type?: unknown } | null)?.type;
  if (!isBlockType(type)) {
    return leftOut(
      problems,
      `Unknown type ${JSON.stringify(type) ?? "(none)"}. Use one of ${Object.keys(blockRules).join(", ")}.`,
    );
  }
  return (blockRules[type].clean as Cleaner<Block>)(value, problems);
};

/**
 * What of a block can be shown. The same object where nothing had to change; `undefined` when nothing valid is left.
 * Takes anything: a CMS may hold what the types forbid. Never throws.
 */
export function cleanBlock(block: unknown): Cleaned<Block> {
  const problems: Problem[] = [];
  return { block: anyBlock(block, problems), problems };
}

/** An article may be all title: a page with an empty body is still a page. */
const blocks: Cleaner<Block[]> = (value, problems) => {
  if (!Array.isArray(value)) {
    leftOut(problems, "Expected a list of blocks.");
    return [];
  }
  return value.flatMap((entry: unknown, index) => step(index, anyBlock, entry, problems) ?? []);
};

const article = objectOf<Article>(
  { id, title: anyWords, blocks },
  {
    standfirst: words,
    byline: words,
    published: isoDate,
    updated: isoDate,
    lang: words,
    dir: oneOf(["ltr", "rtl"]),
    section: words,
    url: href,
    publisher: words,
    genre: oneOf(["news", "background", "analysis", "live", "opinion"]),
  },
);

/** Cleans an article and each of its blocks, and frees it of ids that stand twice. Never throws. */
export function cleanArticle(value: unknown): { article: Article | undefined; problems: Problem[] } {
  const problems: Problem[] = [];
  const clean = article(value, problems);
  return { article: clean && uniqueIds(clean, problems), problems };
}

/** HTML follows a link to the first of two equal ids; the second is shown without one. */
function uniqueIds(clean: Article, problems: Problem[]): Article {
  const seen = new Set<string>();
  const takeId = <T extends { id?: string }>(holder: T, path: string): T => {
    const own = holder.id;
    if (own === undefined || own === "") return holder;
    if (!seen.has(own)) {
      seen.add(own);
      return holder;
    }
    problems.push({
      path: `${path}.id`,
      message: `"${own}" stands twice in this article; links find the first only. Mint another.`,
      severity: "warning",
    });
    return { ...holder, id: "" };
  };
  const unique = clean.blocks.map((block, index) => {
    const own = takeId(block, `blocks[${index}]`);
    if (own.type !== "faq") return own;
    return { ...own, items: own.items.map((item, nth) => takeId(item, `blocks[${index}].items[${nth}]`)) };
  });
  return { ...clean, blocks: unique };
}
