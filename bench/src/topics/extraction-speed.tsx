import { parse } from "parse5";
import { renderToStaticMarkup } from "react-dom/server";
import { toText, type Article } from "@backgrounder/model/article";
import { extract } from "@backgrounder/extract";
import { bridgeExplainer, ferryBrief } from "@backgrounder/model/examples";
import { ArticleBody } from "@backgrounder/react/article-body";
import { grown } from "../content/grown.js";
import { measure, named, ratio, timeOf } from "../measure/rounds.js";
import { table, times } from "../measure/table.js";

const silent = (): void => undefined;

/** A long read, about as long as the longest that newsrooms publish, and a page of blocks that never ends. */
const articles: Record<string, Article> = {
  brief: ferryBrief,
  explainer: bridgeExplainer,
  "500 blocks": { ...bridgeExplainer, blocks: grown(bridgeExplainer.blocks, 500) },
};

const bytes = (text: string): number => Buffer.byteLength(text);

/** The same words as plain text through our reading, and as HTML through parse5, which only builds the tree. */
async function row(name: string, article: Article): Promise<string[]> {
  const text = toText(article);
  const html = `<!doctype html><title>${name}</title>${renderToStaticMarkup(<ArticleBody article={article} report={silent} />)}`;
  if (extract(text).blocks.length === 0)
    throw new Error(`extract found nothing in the ${name}, so its speed says nothing.`);
  const measured = await measure({ extract: () => extract(text), parse5: () => parse(html) });
  const [ours, theirs] = [named(measured, "extract"), named(measured, "parse5")];
  const perSecond = (size: number, time: number): string => (size / 1000 / time).toFixed(1);
  return [
    name,
    `${(bytes(text) / 1000).toFixed(1)} kB`,
    perSecond(bytes(text), timeOf(ours)),
    `${(bytes(html) / 1000).toFixed(1)} kB`,
    perSecond(bytes(html), timeOf(theirs)),
    times(ratio(theirs, ours)),
  ];
}

export async function extractionSpeed(): Promise<string> {
  const rows: string[][] = [];
  for (const [name, article] of Object.entries(articles)) rows.push(await row(name, article));
  return table(
    "Extraction of plain text, beside parse5 building a tree of the same words",
    ["", "as text", "extract MB/s", "as HTML", "parse5 MB/s", "times as fast"],
    rows,
    [
      "parse5 only parses: it finds no question and no callout.",
      "Budget: an article as text 20 times as fast as its HTML page is extracted,",
      "and that twice as fast as parse5 parses it; extraction of HTML is to come.",
    ],
  );
}
