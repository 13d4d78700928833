import { existsSync, globSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Block } from "../../src/generated/types.js";
import { articleSchema, blockSchema } from "../../src/schema/schemas.js";

const folder = fileURLToPath(new URL("../../../../docs/reference/", import.meta.url));
const pages = new Map(
  globSync("**/*.md", { cwd: folder })
    .map((file) => file.replaceAll("\\", "/"))
    .toSorted()
    .map((file) => [file, readFileSync(folder + file, "utf8")]),
);
const page = (file: string): string => pages.get(file) ?? "";
const ofBlocks = [...pages.keys()].filter((file) => file.startsWith("blocks/") && file !== "blocks/talks-entries.md");
const examplesOn = (file: string): unknown[] =>
  [...page(file).matchAll(/^```json\n([\s\S]+?)^```$/gm)].map(([, json = ""]) => JSON.parse(json) as unknown);

const anchorsOn = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replaceAll(/[^\w -]/g, "")
      .replaceAll(" ", "-"),
  );

describe("a developer who looks up a block", () => {
  test("finds each type of block on the first page of the reference", () => {
    const { options } = blockSchema as unknown as { options: readonly object[] };
    const listed = [...page("README.md").matchAll(/\]\((blocks\/[\w-]+\.md)\) +\|/g)].map(([, file]) => file ?? "");
    expect(listed.toSorted()).toStrictEqual(ofBlocks);
    expect(listed).toHaveLength(options.length);
  });

  test.each(ofBlocks)("can paste the examples of %s into an article", (file) => {
    const blocks = examplesOn(file) as Block[];
    expect(blocks.length).toBeGreaterThan(0);
    const article = { id: "article:pasted", title: "Pasted", blocks };
    expect(articleSchema.safeParse(article).error?.issues).toBeUndefined();
    for (const { type } of blocks) expect(file).toBe(`blocks/${type}.md`);
  });

  test("can use the example of an article", () => {
    const [article] = examplesOn("article.md");
    expect(articleSchema.safeParse(article).error?.issues).toBeUndefined();
  });

  test("can use the examples of rich text as the text of a paragraph", () => {
    for (const text of examplesOn("rich-text.md"))
      expect(blockSchema.safeParse({ type: "paragraph", id: "paragraph:1", text }).error?.issues).toBeUndefined();
  });
});

test("every field is explained in words", () => {
  const unexplained = [...pages].flatMap(([file, text]) =>
    [...text.matchAll(/^\| `(.+?)`.*\| +\|$/gm)].map(([, field]) => `${file}: ${field}`),
  );
  expect(unexplained).toStrictEqual([]);
});

test("every link within the reference leads to a page and a heading on it", () => {
  const broken = [...pages].flatMap(([file, text]) =>
    [...text.matchAll(/\]\(([^)\s:]+)\)/g)]
      .map(([, link = ""]) => link)
      .filter((link) => {
        const [path = "", anchor] = link.split("#");
        const target = path === "" ? file : posix.join(posix.dirname(file), path);
        const headings = pages.get(target);
        if (headings === undefined) return !existsSync(folder + target);
        return anchor !== undefined && !anchorsOn(headings).includes(anchor);
      })
      .map((link) => `${file}: ${link}`),
  );
  expect(broken).toStrictEqual([]);
});
