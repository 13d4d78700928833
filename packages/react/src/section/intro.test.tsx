import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { Block } from "@backgrounder/model/article";
import { ArticleBody } from "../article-body/article-body.js";

const id = "faq:a";
const label = "The label";
const intro = "Words that lead on.";
const first = "The first item";

const blocks: Block[] = [
  { type: "faq", id, label, intro, items: [{ id: "question:a", question: first, answer: "Yes." }] },
  { type: "key-points", kind: "summary", id, label, intro, items: [first] },
  { type: "scenarios", id, label, intro, items: [{ summary: first }] },
  { type: "challenges", id, label, intro, items: [{ summary: first }] },
  { type: "next-steps", id, label, intro, items: [{ title: first }] },
  { type: "timeline", id, label, intro, items: [{ title: first }] },
  { type: "key-terms", id, label, intro, items: [{ term: first }] },
];

it.each(blocks)("$type reads label, words that lead on, items, in this order", (block) => {
  const html = renderToStaticMarkup(<ArticleBody article={{ id: "article:a", title: "A", blocks: [block] }} />);
  const places = [label, intro, first].map((words) => html.indexOf(words));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});
