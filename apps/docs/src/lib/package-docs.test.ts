import { globSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { linksInMarkdown } from "../../tests/built-site.js";
import { componentManifest, usage } from "./component-manifest.js";
import { llmsText, packagePages, packagesWithDocs } from "./package-docs.js";

const repository = fileURLToPath(new URL("../../../../", import.meta.url));
const isWithin = (link: string): boolean => !/^[a-z][a-z+.-]*:|^#/i.test(link);

test("every package that is published has a list of what to read", () => {
  const folders = globSync("packages/*/package.json", { cwd: repository }).map((file) => file.split(/[\\/]/)[1] ?? "");
  expect([...packagesWithDocs].toSorted()).toEqual(folders.toSorted());
});

describe.each(packagesWithDocs)("who has only the package %s", (name) => {
  const pages = packagePages(repository, name);
  const shipped = new Set([
    ...pages.map(({ path }) => path),
    "README.md",
    "docs/components.json",
    "schema/article.schema.json",
    "schema/dossier.schema.json",
  ]);

  test("can follow every link of its docs", () => {
    const broken = pages.flatMap(({ path, text }) =>
      linksInMarkdown(text)
        .filter(isWithin)
        .map((link) => posix.join(posix.dirname(path), link.split("#")[0] ?? ""))
        .filter((target) => !shipped.has(target))
        .map((target) => `${path}: ${target}`),
    );
    expect(broken).toEqual([]);
  });

  test("finds every page in llms.txt, with a line that says what it is about", () => {
    const list = llmsText({ name, description: "A package." }, pages, name);
    const lines = list.split("\n").filter((line) => line.startsWith("- "));
    const named = lines.map((line) => /^- \[.+?\]\(([^)]+)\): \S.+$/.exec(line)?.[1] ?? line);
    expect(named).toEqual(expect.arrayContaining(pages.map(({ path }) => path)));
    expect(named.filter((path) => !shipped.has(path))).toEqual([]);
  });
});

test("a block can be looked up in the package that has its type", () => {
  const faq = packagePages(repository, "model").find(({ path }) => path === "docs/reference/blocks/faq.md");
  expect(faq?.text).toContain("](../rich-text.md#richtext)");
  expect(faq?.text).toMatch(/^\| `items` \| yes \| list of /m);
});

describe("the list of components", () => {
  const components = componentManifest(repository);

  test("has every public component, each with its entry, and words about it and all its props", () => {
    const entries = globSync("packages/react/exports/*.ts", { cwd: repository });
    const named = entries.flatMap(
      (file) => /export \{ ([A-Z]\w+),/.exec(readFileSync(repository + file, "utf8"))?.[1] ?? [],
    );
    expect(components.map(({ name }) => name).toSorted()).toEqual(named.toSorted());
    const wordless = components.flatMap(({ name, description, props }) =>
      [{ name, description }, ...props].filter((one) => one.description === "").map((one) => `${name}: ${one.name}`),
    );
    expect(wordless).toEqual([]);
  });

  test("says how a component is imported, what it needs and what it does by default", () => {
    const faq = components.find(({ name }) => name === "Faq");
    if (faq === undefined) throw new Error("There is no Faq.");
    expect(usage(faq)).toContain('import { Faq } from "@backgrounder/react/faq";');
    expect(usage(faq)).toMatch(/^\| `block` \| yes \| `FaqBlock` \|/m);
    expect(usage(faq)).toMatch(/^\| `headingLevel` \| {2}\| `2 \\\| 3 \\\| 4` \| .+ Default: `2`\. \|$/m);
  });
});
