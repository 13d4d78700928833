import { nameOf } from "../name-of.js";
import type { Diagnostic } from "../diagnostic.js";
import type { Block } from "../generated/types.js";
import { blockRules, isBlockType } from "./block-rules.js";
import { copied } from "../copied.js";
import { lengthOf } from "./cleaning/cleaners.js";
import { expected, leftOut, step, type Cleaned, type Cleaner } from "./cleaning/report.js";
import { noRules, ownBlock, type OwnBlock, type RuleOf } from "./own-blocks.js";
import { UniqueIds } from "./unique-ids.js";

/** The cleaned blocks in the order of the input; undefined in place of a block that has nothing to show. */
export interface CleanedBlocks<B> {
  blocks: (B | undefined)[];
  diagnostics: Diagnostic[];
}

/**
 * A copy of what of a block can be shown; `undefined` when nothing valid is left. Takes anything: a CMS may have what the
 * types forbid. Never throws, unless reading the block does.
 */
export function cleanBlock(block: unknown): Cleaned<Block> {
  const diagnostics: Diagnostic[] = [];
  return { block: copied(shownBlock(block, diagnostics)), diagnostics };
}

/** The same without a copy: the very same object where nothing had to change. */
export const shownBlock: Cleaner<Block> = (value, diagnostics) => blockOr(noForeignBlock)(value, diagnostics);

/** The same with block types that have a rule. */
export const shownBlockOr = (ruleOf: RuleOf): Cleaner<Block | OwnBlock> =>
  ruleOf === noRules ? shownBlock : blockOr(ownBlock(ruleOf, noForeignBlock));

/**
 * Copies and cleans the blocks of an article, and removes ids that are used twice. A block whose type is not ours comes
 * back as it is, not copied: its host checks and renders it. Paths begin with `blocks`. Takes anything, never throws.
 */
export function cleanBlocks<Own extends OwnBlock = OwnBlock>(blocks: unknown): CleanedBlocks<Block | Own> {
  const diagnostics: Diagnostic[] = [];
  const foreign: Cleaner<Own> = (value, found) =>
    typeof typeOf(value) === "string" ? (value as Own) : noForeignBlock(value, found);
  const shown = step("blocks", listOr(foreign), blocks, diagnostics) ?? [];
  return { blocks: shown.map((block) => (block !== undefined && isOurs(block) ? copied(block) : block)), diagnostics };
}

/**
 * The blocks of our types, and of those that have a rule; others are left out and reported. The same list where nothing
 * had to change.
 */
export const knownBlocks =
  (ruleOf: RuleOf): Cleaner<(Block | OwnBlock)[]> =>
  (value, diagnostics) => {
    const blocks = listOr(ownBlock(ruleOf, noForeignBlock))(value, diagnostics)?.filter((block) => block !== undefined);
    if (!Array.isArray(value) || blocks === undefined) return blocks ?? [];
    const isSame = blocks.length === value.length && blocks.every((block, index) => block === value[index]);
    return isSame ? (value as Block[]) : blocks;
  };

function listOr<Own extends OwnBlock>(foreign: Cleaner<Own>): Cleaner<(Block | Own | undefined)[]> {
  return (value, diagnostics) => {
    if (!Array.isArray(value)) return expected(diagnostics, "a list of blocks", value);
    const ids = new UniqueIds();
    const clean: Cleaner<Block | Own> = (entry, found) => {
      const block = blockOr(foreign)(entry, found);
      if (block === undefined) return undefined;
      return isOurs(block) ? ids.inBlock(block, found) : ids.inForeignBlock(block, found);
    };
    const list: readonly unknown[] = value;
    return Array.from({ length: lengthOf(list, diagnostics) }, (_, index) =>
      step(index, clean, list[index], diagnostics),
    );
  };
}

const blockOr =
  <Own extends OwnBlock>(foreign: Cleaner<Own>): Cleaner<Block | Own> =>
  (value, diagnostics) => {
    const type = typeOf(value);
    if (!isBlockType(type)) return foreign(value, diagnostics);
    // A cleaner copies the fields that a block has itself.
    if (!Object.hasOwn(value as object, "type")) return leftOut(diagnostics, "unknown-block", inheritedType);
    return (blockRules[type].clean as Cleaner<Block>)(value, diagnostics);
  };

const inheritedType = "The type of this block is inherited, as in an instance of a class. Pass a plain object.";

export const isOurs = (block: Block | OwnBlock): block is Block => isBlockType(block.type);

const typeOf = (value: unknown): unknown => (value as { type?: unknown } | null | undefined)?.type;

const noForeignBlock: Cleaner<never> = (value, diagnostics) =>
  leftOut(
    diagnostics,
    "unknown-block",
    `Unknown type: ${nameOf(typeOf(value))}. Use one of ${Object.keys(blockRules).join(", ")}.`,
  );
