import * as examples from "../../exports/examples.js";
import { cleanBlock } from "../../src/article/clean-blocks.js";
import type { Block } from "../../src/generated/types.js";
import { blockSchema } from "../../src/schema/schemas.js";
import { fieldsOfBlocks } from "./block-fields.js";
import { definition, type Kind } from "./json-schema.js";

/** A block as the examples of the model have it, and the expression that gives it. */
export interface BlockExample {
  block: Block;
  from: string;
}

/** Longer examples are no longer read in a page. */
const longest = 900;

const all: readonly BlockExample[] = Object.entries(examples).flatMap(([name, states]) =>
  name.endsWith("Examples")
    ? Object.entries(states as Record<string, Block>).map(([state, block]) => ({
        block,
        from: `${name}[${JSON.stringify(state)}]`,
      }))
    : [],
);

/** The schema says so of what is never stored. */
export const isFilledIn = (description = ""): boolean => description.startsWith("Filled in by `resolve`");

/** A block as an article stores it. */
function stored(block: Block, type: string): Block {
  const { properties = {} } = definition(type);
  const kept = Object.entries(block).filter(([field]) => !isFilledIn(properties[field]?.description));
  return Object.fromEntries(kept) as unknown as Block;
}

const isValid = (block: Block): boolean =>
  cleanBlock(block).diagnostics.length === 0 && blockSchema.safeParse(block).success;

const lengthOf = ({ block }: BlockExample): number => JSON.stringify(block).length;

/** The names of fields, at any depth. Those of rich text say nothing about the block. */
function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== "object" || value === null || "_type" in value) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...namesIn(inner)]);
}

/** How many fields of its own it shows, beside those of every block. */
function ownFields({ block }: BlockExample): number {
  const own = Object.entries(block).filter(([field]) => !fieldsOfBlocks.has(field));
  return new Set(namesIn(Object.fromEntries(own))).size;
}

/**
 * The simplest valid example of a block, and the one that shows the most fields in the fewest words; one if they show
 * the same. A new block has none yet when its page is first made.
 */
export function blockExamples({ kind, type }: Kind): BlockExample[] {
  // A block and a widget may have the same name, such as "timeline".
  const tag = definition(type).properties?.["widget"] === undefined ? "type" : "widget";
  const isOfKind = ({ block }: BlockExample): boolean => (block as Block & { widget?: string })[tag] === kind;
  const valid = all
    .filter(isOfKind)
    // Those in another language than English, or with an empty field, show how that is drawn.
    .filter(({ block }) => block.lang === undefined && !Object.values(block).includes("") && isValid(block))
    .map(({ block, from }) => ({ block: stored(block, type), from }))
    .filter((example) => lengthOf(example) <= longest)
    .toSorted((a, b) => lengthOf(a) - lengthOf(b));
  const [least] = valid.toSorted((a, b) => Object.keys(a.block).length - Object.keys(b.block).length);
  const [most] = valid.toSorted((a, b) => ownFields(b) - ownFields(a));
  if (least === undefined || most === undefined) return [];
  return ownFields(least) === ownFields(most) ? [least] : [least, most];
}
