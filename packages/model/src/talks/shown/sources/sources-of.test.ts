import { expect, test } from "vitest";
import { portWages } from "../../../examples/talks/port-wages.js";
import type { Article } from "../../../generated/types.js";
import { cleanBlock } from "../../../article/clean-blocks.js";
import { cite, paragraph } from "../../../article/write-rich-text.js";
import { asOf } from "../../as-of.js";
import { resolve } from "../resolve.js";
import { sourcesOf } from "./sources-of.js";

const idsOf = ({ items }: ReturnType<typeof sourcesOf>) => items.map(({ id }) => id);
const all = portWages.records.flatMap(({ id, kind }) => (kind === "source" ? [id] : []));

test("the block has every source of the view, with what a reader should know about it", () => {
  const block = sourcesOf(asOf(portWages, portWages.asOf));
  expect(new Set(idsOf(block))).toStrictEqual(new Set(all));
  expect(cleanBlock(block)).toStrictEqual({ block, diagnostics: [] });
  expect(block).toStrictEqual(sourcesOf(portWages));
});

test("a view of an earlier day has only the sources of that day", () => {
  expect(idsOf(sourcesOf(asOf(portWages, "2025-01-01")))).toStrictEqual([]);
});

test("for an article it has the sources that the article names, in widgets or in its text", () => {
  const article: Article = {
    id: "article:1",
    title: "Talks",
    blocks: [
      { type: "paragraph", id: "paragraph:1", text: [paragraph(cite("They met", "source:minutes"), ".")] },
      { type: "talks", id: "talks:1", talks: portWages.id, widget: "figures" },
    ],
  };
  const { article: resolved } = resolve(article, [portWages]);
  const ids = idsOf(sourcesOf(portWages, { article: resolved }));
  expect(ids).toContain("source:minutes");
  expect(ids.length).toBeLessThan(all.length);
  expect(idsOf(sourcesOf(portWages, { article: { ...article, blocks: [] } }))).toStrictEqual([]);
});

test("what is not a view or an article is refused by name", () => {
  expect(() => sourcesOf(7 as never)).toThrow('sourcesOf: "of" must be a view or a dossier');
  expect(() => sourcesOf(portWages, { article: 7 as never })).toThrow('"options.article" must be an article');
  const endless: Record<string, unknown> = { title: "A" };
  endless["self"] = endless;
  expect(idsOf(sourcesOf(portWages, { article: endless }))).toStrictEqual([]);
});
