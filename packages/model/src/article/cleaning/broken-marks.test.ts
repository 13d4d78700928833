import { describe, expect, test } from "vitest";
import { cleanBlock } from "../clean-blocks.js";

/** A paragraph as it came from an editor's system, cleaned. */
function cleaned(fields: object): { text: unknown; rules: [string, string, string][] } {
  const paragraph = { _type: "block", children: [{ _type: "span", text: "Words.", marks: ["a"] }], ...fields };
  const { block, diagnostics } = cleanBlock({ type: "paragraph", id: "paragraph:1", text: [paragraph] });
  return {
    text: block?.type === "paragraph" ? block.text : undefined,
    rules: diagnostics.map(({ rule, path, severity }) => [rule, path, severity]),
  };
}

describe("the words stay, whatever is wrong with their links", () => {
  test("links that are not a list are removed", () => {
    const { text, rules } = cleaned({ markDefs: { _type: "link", _key: "a", href: "/a" } });
    expect(text).toMatchObject([{ children: [{ text: "Words." }], markDefs: [] }]);
    expect(rules).toStrictEqual([["broken-mark", "text[0].markDefs", "warning"]]);
  });

  test.each([[null], ["a"], [{ _type: "link", href: "/a" }], [{ _type: "link", _key: 7, href: "/a" }]])(
    "a mark without a key is removed, and the good one beside it stays: %j",
    (broken) => {
      const good = { _type: "link", _key: "a", href: "/a" };
      const { text, rules } = cleaned({ markDefs: [broken, good] });
      expect(text).toMatchObject([{ children: [{ text: "Words." }], markDefs: [good] }]);
      expect(rules).toStrictEqual([["broken-mark", "text[0].markDefs[0]", "warning"]]);
    },
  );

  test("a mark of another kind stays", () => {
    const markDefs = [{ _type: "cite", _key: "a", source: "source:a" }];
    expect(cleaned({ markDefs })).toMatchObject({ text: [{ markDefs }], rules: [] });
  });
});

describe("what is not text is left out", () => {
  test("a span that is none goes, its neighbours stay", () => {
    const good = { _type: "span", text: "Words." };
    const { text, rules } = cleaned({ children: [null, good, { _type: "image" }, { _type: "span", text: 7 }] });
    expect(text).toStrictEqual([{ _type: "block", children: [good] }]);
    expect(rules.map(([rule, path]) => [rule, path])).toStrictEqual([
      ["wrong-type", "text[0].children[0]"],
      ["wrong-type", "text[0].children[2]"],
      ["wrong-type", "text[0].children[3]"],
    ]);
  });

  test.each([[{ children: "Words." }], [{ _type: "image" }], [{ children: [{ _type: "span", text: " \n" }] }]])(
    "nothing is left of %j",
    (fields) => expect(cleaned(fields).text).toBeUndefined(),
  );
});
