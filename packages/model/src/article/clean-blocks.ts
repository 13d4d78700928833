import type { Diagnostic } from "../diagnostic.js";
import type { Block } from "../generated/types.js";
import { blockRules, isBlockType } from "./block-rules.js";
import { expected, leftOut, step, type Cleaned, type Cleaner } from "./cleaning/report.js";
import { UniqueIds } from "./unique-ids.js";

/** A block of a type that is not ours. */
export interface ForeignBlock {
  type: string;
  id: string;
}

/** The cleaned blocks in the order of the input; undefined in place of a block that has nothing to show. */
export interface CleanedBlocks<B> {
  blocks: (B | undefined)[];
  diagnostics: Diagnostic[];
}

/**
 * The part of a block that can be shown. The same object where nothing had to change; `undefined` when nothing valid
 * is left. Takes anything: a CMS may have what the types forbid. Never throws.
 */
export function cleanBlock(block: unknown): Cleaned<Block> {
  const diagnostics: Diagnostic[] = [];
  return { block: blockOr(noForeignBlock)(block, diagnostics), diagnostics };
}

/**
 * Cleans the blocks of an article, and removes ids that are used twice. A block whose type is not ours comes back as
 * it is: its host checks and renders it. Paths begin with `blocks`. Takes anything, never throws.
 */
export function cleanBlocks<Own extends ForeignBlock = ForeignBlock>(blocks: unknown): CleanedBlocks<Block | Own> {
  const diagnostics: Diagnostic[] = [];
  const foreign: Cleaner<Own> = (value, found) =>
    typeof typeOf(value) === "string" ? (value as Own) : noForeignBlock(value, found);
  return { blocks: step("blocks", listOr(foreign), blocks, diagnostics) ?? [], diagnostics };
}

/** The blocks of our own types; others are left out and reported. The same list where nothing had to change. */
export const ourBlocks: Cleaner<Block[]> = (value, diagnostics) => {
  const blocks = listOr(noForeignBlock)(value, diagnostics)?.filter((block) => block !== undefined) ?? [];
  const before: unknown[] = Array.isArray(value) ? value : [];
  const isSame = blocks.length === before.length && blocks.every((block, index) => block === before[index]);
  return isSame && Array.isArray(value) ? (value as Block[]) : blocks;
};

function listOr<Own extends ForeignBlock>(foreign: Cleaner<Own>): Cleaner<(Block | Own | undefined)[]> {
  return (value, diagnostics) => {
    if (!Array.isArray(value)) return expected(diagnostics, "a list of blocks", value);
    const ids = new UniqueIds();
    const clean: Cleaner<Block | Own> = (entry, found) => {
      const block = blockOr(foreign)(entry, found);
      if (block === undefined) return undefined;
      return isOurs(block) ? ids.inBlock(block, found) : ids.inForeignBlock(block, found);
    };
    return value.map((entry: unknown, index) => step(index, clean, entry, diagnostics));
  };
}

const blockOr =
  <Own extends ForeignBlock>(foreign: Cleaner<Own>): Cleaner<Block | Own> =>
  (value, diagnostics) => {
    const type = typeOf(value);
    return isBlockType(type)
      ? (blockRules[type].clean as Cleaner<Block>)(value, diagnostics)
      : foreign(value, diagnostics);
  };

const isOurs = (block: Block | ForeignBlock): block is Block => isBlockType(block.type);

const typeOf = (value: unknown): unknown => (value as { type?: unknown } | null | undefined)?.type;

const noForeignBlock: Cleaner<never> = (value, diagnostics) =>
  leftOut(
    diagnostics,
    "unknown-block",
    `Unknown type ${JSON.stringify(typeOf(value)) ?? "(none)"}. Use one of ${Object.keys(blockRules).join(", ")}.`,
  );
