/** Our blocks as HTML, to be put into somebody's page. */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { resolve } from "@backgrounder/model/talks";
import { ArticleBody } from "@backgrounder/react/article-body";
import { article, callout, dossier, faq, rounds } from "./story.mjs";

const sources = {
  type: "sources",
  id: "sources:pier",
  items: [{ id: "source:minutes", title: "Minutes of the board", url: "https://example.org/minutes" }],
};
const table = {
  type: "table",
  id: "table:shares",
  columns: ["Who", "Share"],
  rows: [
    ["Board", "6"],
    ["City", "3"],
  ],
};
const steps = {
  type: "next-steps",
  id: "next-steps:pier",
  items: [{ title: "Work begins", expected: "2026-05", status: "planned" }],
};
const timeline = {
  type: "timeline",
  id: "timeline:pier",
  items: [{ title: "The pier is built", date: "1890" }, { title: "The last steamer" }],
};
const terms = {
  type: "key-terms",
  id: "key-terms:pier",
  items: [{ term: "Pile", definition: "A post driven into the ground." }],
};

const blocks = [faq, ...article.blocks, callout, table, steps, timeline, terms, rounds, sources];
const whole = resolve({ ...article, blocks }, [dossier]);
console.log(renderToStaticMarkup(createElement(ArticleBody, { article: whole.article, lang: "en" })));
