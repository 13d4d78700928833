import type { Article, Block } from "../generated/types.js";
import type { JsonLdNode } from "../json-ld.js";
import { isBlockType } from "./block-rules.js";
import { leftOut, type Cleaned, type Cleaner } from "./cleaning/report.js";

/** A block type of your own, such as a stock quote or a poll. Its other fields are yours. */
export interface OwnBlock {
  type: string;
  id: string;
}

/** An article that may contain your own blocks as well as ours. */
export type ArticleWith<Own extends OwnBlock = never> = Omit<Article, "blocks"> & { blocks: (Block | Own)[] };

/** What the model cannot know about a block type of your own. */
export interface OwnBlockRule<B extends OwnBlock> {
  /** Its words, for newsletters, apps and search. */
  text: (block: B, options: { lang: string }) => string;
  /** What of a stored block can be shown. Default: the block is passed on as it is. */
  clean?: (block: unknown) => Cleaned<B>;
  /** What it adds to the schema.org graph of the page. Default: nothing. */
  jsonLd?: (block: B) => JsonLdNode | undefined;
}

/** A rule for every block type of your own. */
export type OwnBlocks<Own extends OwnBlock> = { [B in Own as B["type"]]: OwnBlockRule<B> };

/** The option with which a function takes your own block types. */
export interface WithOwnBlocks<Own extends OwnBlock> {
  /** By type: the words of each block type of your own, and how it is cleaned. */
  ownBlocks: OwnBlocks<Own>;
}

type AnyRule = Partial<OwnBlockRule<OwnBlock>>;

/** Looks up the rule of a type. Options come from code that no compiler may have checked, and a type may be any word. */
export type RuleOf = (type: unknown) => AnyRule | undefined;

export const noRules: RuleOf = () => undefined;

export function rulesIn(options: unknown): RuleOf {
  const rules = (options as { ownBlocks?: unknown } | null | undefined)?.ownBlocks;
  if (typeof rules !== "object" || rules === null) return noRules;
  return (type) => {
    if (typeof type !== "string" || isBlockType(type) || !Object.hasOwn(rules, type)) return undefined;
    const rule = (rules as Record<string, unknown>)[type];
    if (typeof rule !== "object" || rule === null) return undefined;
    return Object.fromEntries(Object.entries(rule).filter(([, does]) => typeof does === "function"));
  };
}

/** The cleaner of block types that have a rule; what has none goes to `unknown`. */
export const ownBlock =
  (ruleOf: RuleOf, unknown: Cleaner<OwnBlock>): Cleaner<OwnBlock> =>
  (value, diagnostics) => {
    const type = (value as { type?: unknown } | null | undefined)?.type;
    const rule = ruleOf(type);
    if (rule === undefined) return unknown(value, diagnostics);
    if (rule.clean === undefined) return value as OwnBlock;
    const { block, diagnostics: found } = rule.clean(value);
    diagnostics.push(...found);
    if (block?.type === type) return block;
    const message = `Nothing is left of this block, says the \`clean\` that you gave for "${String(type)}".`;
    return found.length > 0 ? undefined : leftOut(diagnostics, "nothing-to-show", message);
  };

/** The words of a block of your own. */
export function ownText(block: OwnBlock, ruleOf: RuleOf, lang: string): string {
  const words: unknown = ruleOf(block.type)?.text?.(block, { lang });
  return typeof words === "string" ? words : "";
}
