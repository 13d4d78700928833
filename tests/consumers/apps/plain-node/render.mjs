/** A static page: what a developer writes who has a template, an article and no framework. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { extract } from "@backgrounder/extract";
import { toArticle } from "@backgrounder/model/article";
import { resolve } from "@backgrounder/model/talks";
import { dossier as ukraineTalks } from "@backgrounder/ukraine-talks";
import { ArticleBody } from "@backgrounder/react/article-body";
import { Callout } from "@backgrounder/react/callout";
import { Faq } from "@backgrounder/react/faq";
import { TalksTimeline } from "@backgrounder/react/talks-timeline";
import { article, callout, dossier, faq, rounds } from "./story.mjs";

const styles = readFileSync(fileURLToPath(import.meta.resolve("@backgrounder/react/styles.css")), "utf8");
const [timeline] = resolve({ ...article, blocks: [rounds] }, [dossier]).article.blocks;
const onAnEarlierDay = {
  type: "talks",
  id: "talks:august",
  widget: "timeline",
  talks: ukraineTalks.id,
  asOf: "2025-08-17",
};
const [august] = resolve({ ...article, blocks: [onAnEarlierDay] }, [ukraineTalks]).article.blocks;
const extracted = toArticle(extract(readFileSync("article.txt", "utf8")), { id: "article:ferries" }).article;

const body = [
  createElement(ArticleBody, { article }),
  createElement(Faq, { block: faq }),
  createElement(Callout, { block: callout }),
  createElement(Callout, { kind: "pro-tip", children: "Come early." }),
  createElement(TalksTimeline, { block: timeline }),
  createElement(TalksTimeline, { block: august }),
  createElement("h2", null, extracted.title),
  createElement(ArticleBody, { article: extracted, headingLevel: 3 }),
].map((element) => renderToStaticMarkup(element));

console.log(
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${article.title}</title>` +
    `<link rel="icon" href="data:,"><style>${styles}</style></head>` +
    `<body><main><h1>${article.title}</h1>${body.join("\n")}</main></body></html>`,
);
