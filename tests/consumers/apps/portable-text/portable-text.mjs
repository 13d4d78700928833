/** A page of a document as Sanity delivers it: the body is Portable Text with blocks of the newsroom's own among it. */
import { readFileSync } from "node:fs";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { cleanArticle } from "@backgrounder/model/article";
import { ArticleBody } from "@backgrounder/react/article-body";

/** A `_key` is unique in its list, and stays. */
const blockOf = (item) => {
  if (item._type === "faq") {
    const items = item.items.map(({ _key, ...question }) => ({ id: `question:${_key}`, ...question }));
    return { type: "faq", id: `faq:${item._key}`, items };
  }
  if (item._type !== "block") return { type: item._type, id: `${item._type}:${item._key}` };
  const heading = /^h([2-6])$/.exec(item.style);
  if (heading) return { type: "heading", id: `heading:${item._key}`, level: Number(heading[1]), text: [item] };
  return { type: "paragraph", id: `paragraph:${item._key}`, text: [item] };
};

/** Portable Text has no lists, only neighbours with a `listItem`: they go into one paragraph's rich text. */
const together = (blocks, item) => {
  const last = blocks.at(-1);
  if (item.listItem && last?.type === "paragraph" && last.text[0].listItem) last.text.push(item);
  else blocks.push(blockOf(item));
  return blocks;
};

const document = JSON.parse(readFileSync("document.json", "utf8"));
const { article, diagnostics } = cleanArticle({
  id: `article:${document._id}`,
  title: document.title,
  lang: document.language,
  blocks: document.body.reduce(together, []),
});
for (const { path, message } of diagnostics) console.error(path, message);

const report = ({ path, message }) => console.error(path, message);
const body = renderToStaticMarkup(createElement(ArticleBody, { article, report }));
console.log(
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${article.title}</title>` +
    `<link rel="icon" href="data:,"><link rel="stylesheet" href="styles.css"></head>` +
    `<body><main><h1>${article.title}</h1>${body}</main></body></html>`,
);
