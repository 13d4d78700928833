import { Fragment } from "react";
import { parseFragment, serialize, type DefaultTreeAdapterTypes } from "parse5";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { Article, Block } from "@backgrounder/model/article";
import * as examples from "@backgrounder/model/examples";
import { ArticleBody } from "@backgrounder/react/article-body";
import { treeOf } from "./element-tree.js";
import { toHtml } from "./to-html.js";

const states = Object.entries(examples).flatMap(([name, states]) =>
  name.endsWith("Examples")
    ? Object.entries(states as Record<string, Block>).map(([state, block]) => ({ name, state, block }))
    : [],
);

/** As a browser reads it: React writes `dateTime`, and puts `name` last. */
function asRead(html: string): string {
  const fragment = parseFragment(html);
  const sort = (node: DefaultTreeAdapterTypes.Node): void => {
    if ("attrs" in node) node.attrs.sort((a, b) => (a.name < b.name ? -1 : 1));
    if ("childNodes" in node) node.childNodes.forEach(sort);
  };
  sort(fragment);
  return serialize(fragment);
}

it.each(states)("writes what React writes: $name, $state", ({ block }) => {
  const article: Article = { id: "article:a", title: "A", blocks: [block] };
  const body = <ArticleBody article={article} notes="in-place" permalinks report={() => undefined} />;
  expect(asRead(toHtml(treeOf(body)))).toBe(asRead(renderToStaticMarkup(body)));
});

it("sees words whole that were put together from pieces", () => {
  expect(treeOf(<p>{["The ", <Fragment key="a">port</Fragment>, " ", 4.1, " per cent"]}</p>)).toEqual([
    { tag: "p", attributes: {}, children: ["The port 4.1 per cent"] },
  ]);
});
