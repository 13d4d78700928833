import type { Article, Block } from "../generated/types.js";
import { anyWords, id, isoDate, objectOf, oneOf, words, href } from "./cleaning/cleaners.js";
import { blockRules, isBlockType } from "./block-rules.js";
import type { Diagnostic } from "../diagnostic.js";
import { expected, leftOut, step, type Cleaned, type Cleaner } from "./cleaning/report.js";

const anyBlock: Cleaner<Block> = (value, diagnostics) => {
  const type = (value as { type?: unknown } | null)?.type;
  if (!isBlockType(type)) {
    return leftOut(
      diagnostics,
      "unknown-block",
      `Unknown type ${JSON.stringify(type) ?? "(none)"}. Use one of ${Object.keys(blockRules).join(", ")}.`,
    );
  }
  return (blockRules[type].clean as Cleaner<Block>)(value, diagnostics);
};

/**
 * The part of a block that can be shown. The same object where nothing had to change; `undefined` when nothing valid is left.
 * Takes anything: a CMS may hold what the types forbid. Never throws.
 */
export function cleanBlock(block: unknown): Cleaned<Block> {
  const diagnostics: Diagnostic[] = [];
  return { block: anyBlock(block, diagnostics), diagnostics };
}

/** An article may be all title: a page with an empty body is still a page. */
const blocks: Cleaner<Block[]> = (value, diagnostics) => {
  if (!Array.isArray(value)) {
    expected(diagnostics, "a list of blocks", value);
    return [];
  }
  return value.flatMap((entry: unknown, index) => step(index, anyBlock, entry, diagnostics) ?? []);
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

/** Cleans an article and each of its blocks, and removes ids that are used twice. Never throws. */
export function cleanArticle(value: unknown): { article: Article | undefined; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const clean = article(value, diagnostics);
  return { article: clean && uniqueIds(clean, diagnostics), diagnostics };
}

/** HTML follows a link to the first of two equal ids; the second is shown without one. */
function uniqueIds(clean: Article, diagnostics: Diagnostic[]): Article {
  const seen = new Set<string>();
  const takeId = <T extends { id?: string }>(holder: T, path: string): T => {
    const own = holder.id;
    if (own === undefined || own === "") return holder;
    if (!seen.has(own)) {
      seen.add(own);
      return holder;
    }
    diagnostics.push({
      rule: "duplicate-id",
      severity: "warning",
      message: `"${own}" is used twice in this article, and links find only the first. Mint another id.`,
      path: `${path}.id`,
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
