import { expect, it } from "vitest";
import type { Article } from "@backgrounder/model/article";
import { output } from "./output.js";
import { states, storedBlocks } from "./read-back.test.util.js";

const article: Article = {
  id: "article:ferries",
  title: "Ferries",
  blocks: [
    { type: "paragraph", id: "paragraph:a", text: "Before." },
    { type: "faq", id: "faq:a", items: [{ id: "question:a", question: "Who signs?", answer: "Nobody yet." }] },
    { type: "list", id: "list:a", style: "bullet", items: ["One", { text: "Two", style: "number", items: ["Inner"] }] },
  ],
};

it("has standard blocks alone, in the styles and lists that every editor knows", () => {
  for (const { block } of states) {
    for (const stored of storedBlocks(output(block, "portable-text").text)) {
      expect(stored).toMatchObject({
        _type: "block",
        style: expect.stringMatching(/^(?:normal|h[2-6]|blockquote)$/) as string,
      });
    }
  }
  const listed = storedBlocks(output(article, "portable-text").text).slice(-3);
  expect(listed).toMatchObject([
    { listItem: "bullet", level: 1 },
    { listItem: "bullet", level: 1 },
    { listItem: "number", level: 2 },
  ]);
});

it("gives every block, span and mark a key of its own, the same every time", () => {
  const { text } = output(article, "portable-text");
  const keys = [...text.matchAll(/"_key": "([^"]+)"/g)].map(([, key]) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(output(article, "portable-text").text).toBe(text);
});

it("puts blocks that the editor knows in as objects, where they were", () => {
  const stored = storedBlocks(output(article, "portable-text", { typedBlocks: ["faq"] }).text);
  expect(stored).toMatchObject([
    { _type: "block", children: [{ text: "Before." }] },
    { _type: "faq", id: "faq:a", items: [{ question: "Who signs?" }] },
    { _type: "block", children: [{ text: "One" }] },
    { _type: "block", children: [{ text: "Two" }] },
    { _type: "block", children: [{ text: "Inner" }] },
  ]);
});

it("says that a table became lines, and that the title is the host's", () => {
  const table: Article = {
    ...article,
    blocks: [{ type: "table", id: "table:a", columns: ["Round", "Offer"], rows: [["First", "3.2"]] }],
  };
  const { text, leftOut } = output(table, "portable-text");
  expect(storedBlocks(text).map(({ children = [] }) => children.map((span) => span.text).join(""))).toEqual([
    "Round | Offer",
    "First | 3.2",
  ]);
  expect(leftOut.map(({ message }) => message).join()).toMatch(/title.*no tables/s);
});
