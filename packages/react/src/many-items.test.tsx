import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { Block } from "@backgrounder/model/article";
import { ArticleBody } from "./article-body/article-body.js";

/** More than a function can take as arguments, so that a list passed by spreading would throw. */
const words = Array.from({ length: 150_000 }, (_, index) => `item ${index}`);
const spans = words.map((text) => ({ _type: "span" as const, text, marks: ["em"] }));

const blocks: Block[] = [
  { type: "key-points", id: "key-points:a", kind: "summary", items: words },
  { type: "paragraph", id: "paragraph:a", text: [{ _type: "block", children: spans }] },
  { type: "table", id: "table:a", rows: words.map((word) => [word]) },
  { type: "sources", id: "sources:a", items: words.map((title) => ({ title })) },
  { type: "paragraph", id: "paragraph:b", text: "Words.", sources: words.map((title) => ({ title })) },
  { type: "timeline", id: "timeline:a", items: words.map((title) => ({ title })) },
  {
    type: "talks",
    id: "talks:a",
    widget: "timeline",
    talks: "dossier:a",
    asOf: "2026-05-01",
    entries: [{ id: "event:a", name: "Talks", status: "happened", sources: words.map((title) => ({ title })) }],
  },
];

it.each(blocks)("$type shows all of 150,000 items", (block) => {
  const html = renderToStaticMarkup(<ArticleBody article={{ id: "article:a", title: "A", blocks: [block] }} />);
  expect(html).toContain("item 149999");
});

it("an article shows all of 150,000 blocks", () => {
  const paragraphs = words.map((text, index): Block => ({ type: "paragraph", id: `paragraph:${index}`, text }));
  const html = renderToStaticMarkup(<ArticleBody article={{ id: "article:a", title: "A", blocks: paragraphs }} />);
  expect(html).toContain("item 149999");
});
