import { describe, expect, test } from "vitest";
import * as examples from "../../exports/examples.js";
import { cleanArticle } from "../article/clean.js";
import { cleanBlock } from "../article/clean-blocks.js";
import { toText } from "../article/to-text.js";
import type { Article, Block } from "../generated/types.js";
import { articleSchema, blockSchema } from "../schema/schemas.js";

type BlockExamples = Record<string, Block>;

const ofBlocks = Object.entries(examples).filter(([name]) => name.endsWith("Examples")) as [string, BlockExamples][];
const states = ofBlocks.flatMap(([name, states]) =>
  Object.entries(states).map(([state, block]) => ({ name, state, block })),
);
const articles = Object.values(examples).filter((example): example is Article => "blocks" in example);

/** States that show what happens to dirty data say so in their name. */
const isDirty = (state: string): boolean => /hostile|nothing valid|missing|not resolved/.test(state);

test("every type of block has examples, among them one of which nothing is left", () => {
  const types = new Set(states.map(({ block }) => block.type));
  expect([...types].sort()).toStrictEqual(blockSchemaTypes().sort());
  for (const [name, own] of ofBlocks) {
    const empty = Object.values(own).filter((block) => cleanBlock(block).block === undefined);
    expect(empty.length, name).toBeGreaterThan(0);
  }
});

describe("the schema and the cleaner agree", () => {
  test.each(states.filter(({ state }) => !isDirty(state)))("$name: $state", ({ block }) => {
    expect(cleanBlock(block).diagnostics).toStrictEqual([]);
    expect(cleanBlock(block).block).toStrictEqual(block);
    expect(() => blockSchema.parse(block)).not.toThrow();
  });

  test.each(articles.map((article) => [article.title, article] as const))("article: %s", (_, article) => {
    expect(cleanArticle(article).diagnostics).toStrictEqual([]);
    expect(() => articleSchema.parse(article)).not.toThrow();
  });
});

test.each(states.filter(({ state }) => isDirty(state)))(
  "$name: $state is mended in one pass, or reported as gone",
  ({ block }) => {
    const { block: left, diagnostics } = cleanBlock(block);
    if (left === undefined) expect(diagnostics.some(({ severity }) => severity === "error")).toBe(true);
    else expect(cleanBlock(left).block).toStrictEqual(left);
  },
);

test("every state has a text form as soon as anything of it can be shown", () => {
  const speaking = states.filter(({ block }) => block.type !== "image" || block.alt !== "");
  for (const { name, state, block } of speaking)
    expect(toText(block) !== "", `${name}: ${state}`).toBe(cleanBlock(block).block !== undefined);
});

/** The widgets of the talks are a union within the union of blocks. */
interface Shape {
  shape: { type: { value: string } };
}

function blockSchemaTypes(): string[] {
  const { options } = blockSchema as unknown as { options: (Shape | { options: Shape[] })[] };
  const shapes = options.flatMap((option) => ("options" in option ? option.options : [option]));
  return [...new Set(shapes.map(({ shape }) => shape.type.value))];
}
