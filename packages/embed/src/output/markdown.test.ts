import { expect, it } from "vitest";
import type { Article, Block } from "@backgrounder/model/article";
import { output } from "./output.js";

const rich = (...children: { text: string; marks?: string[] }[]): Block => ({
  type: "paragraph",
  id: "paragraph:a",
  text: [
    {
      _type: "block",
      children: children.map((span) => ({ _type: "span", ...span })),
      markDefs: [
        { _type: "cite", _key: "cite", source: "source:offer" },
        { _type: "link", _key: "bus", href: "/bus?line=14&copy;=1" },
      ],
    },
  ],
});

const markdown = (block: Block): string => output(block, "markdown").text.trimEnd();

it("leaves emphasis out where CommonMark would print its stars", () => {
  expect(markdown(rich({ text: "The " }, { text: "final", marks: ["strong"] }, { text: " offer" }))).toBe(
    "The **final** offer",
  );
  expect(markdown(rich({ text: "Schluss" }, { text: "„aus“", marks: ["strong"] }, { text: "macht" }))).toBe(
    "Schluss„aus“macht",
  );
});

it("writes small numbers as letters, since Markdown has no mark for them", () => {
  expect(
    markdown(rich({ text: "CO" }, { text: "2", marks: ["sub"] }, { text: " in m" }, { text: "2", marks: ["sup"] })),
  ).toBe("CO₂ in m²");
});

it("keeps an address as it is, and a relative one relative", () => {
  expect(markdown(rich({ text: "bus", marks: ["bus"] }))).toBe("[bus](/bus?line=14&amp;copy;=1)");
});

it("links the number of a source to the source, and numbers the list", () => {
  const article: Article = {
    id: "article:a",
    title: "Offer",
    blocks: [
      rich({ text: "The port offers 4.1 per cent.", marks: ["cite"] }),
      {
        type: "sources",
        id: "sources:a",
        items: [{ id: "source:offer", title: "The offer", url: "https://example.org/offer" }],
      },
    ],
  };
  const { text, leftOut } = output(article, "markdown");
  expect(text).toContain(String.raw`4.1 per cent.[\[1\]](https://example.org/offer)`);
  expect(text).toContain("1. [The offer](https://example.org/offer)");
  expect(leftOut.map(({ severity }) => severity)).not.toContain("warning");
});
