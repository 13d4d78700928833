import { describe, expect, expectTypeOf, it } from "vitest";
import type { Article } from "../generated/types.js";
import { portWages } from "../examples/talks/port-wages.js";
import { articleJsonLd } from "../jsonld/article.js";
import { resolve } from "../talks/shown/resolve.js";
import { citations } from "./citations.js";
import { cleanArticle } from "./clean.js";
import type { ArticleWith, OwnBlocks } from "./own-blocks.js";
import { toText } from "./to-text.js";

interface StockQuote {
  type: "stock-quote";
  id: string;
  symbol: string;
  price: number;
}

interface Poll {
  type: "poll";
  id: string;
  question: string;
}

const stock: StockQuote = { type: "stock-quote", id: "stock-quote:port", symbol: "PORT", price: 41.5 };
const poll: Poll = { type: "poll", id: "poll:strike", question: "Should ferries be exempt?" };

const ownBlocks: OwnBlocks<StockQuote | Poll> = {
  "stock-quote": {
    text: ({ symbol, price }, { lang }) => `${symbol}: ${price.toLocaleString(lang)}`,
    clean: (value) => {
      const isQuote = typeof (value as Partial<StockQuote>).price === "number";
      return { block: isQuote ? (value as StockQuote) : undefined, diagnostics: [] };
    },
  },
  poll: {
    text: ({ question }) => question,
    jsonLd: ({ question }) => ({ "@type": "Question", name: question }),
  },
};

const article: ArticleWith<StockQuote | Poll> = {
  id: "article:port",
  title: "The port",
  lang: "de",
  blocks: [
    { type: "paragraph", id: "paragraph:1", text: "Shares fell." },
    stock,
    poll,
    { type: "talks", id: "talks:1", talks: portWages.id, widget: "timeline" },
  ],
};

/** As a CMS has it: no type of ours, and no compiler looked at it. */
const stored: unknown = JSON.parse(JSON.stringify(article));

describe("blocks of a newsroom's own", () => {
  it("are kept by cleanArticle where they have a rule", () => {
    const cleaned = cleanArticle(stored, { ownBlocks });
    expect(cleaned.diagnostics.map(({ path }) => path)).not.toContain("blocks[1]");
    expect(cleaned.article?.blocks.slice(1, 3)).toStrictEqual([stock, poll]);
  });

  it("are left out and reported where they have none", () => {
    const { article: left, diagnostics } = cleanArticle(stored);
    expect(left?.blocks.map(({ type }) => type)).not.toContain("poll");
    expect(diagnostics.map(({ rule, path }) => `${rule} ${path}`)).toContain("unknown-block blocks[2]");
  });

  it("are cleaned by the newsroom's own cleaner, and what it leaves out is reported", () => {
    const broken = { ...article, blocks: [{ ...stock, price: "a lot" }, poll] };
    const { article: left, diagnostics } = cleanArticle(broken, { ownBlocks });
    expect(left?.blocks).toStrictEqual([poll]);
    expect(diagnostics).toMatchObject([{ rule: "nothing-to-show", path: "blocks[0]" }]);
  });

  it("share the ids of the article, and the second of two is shown without", () => {
    const { article: left, diagnostics } = cleanArticle({ ...article, blocks: [poll, poll] }, { ownBlocks });
    expect(left?.blocks.map(({ id }) => id)).toStrictEqual(["poll:strike", ""]);
    expect(diagnostics).toMatchObject([{ rule: "duplicate-id", path: "blocks[1].id" }]);
  });

  it("pass through resolve beside the blocks that it fills", () => {
    const { article: resolved } = resolve(article, [portWages]);
    expect(resolved.blocks.slice(1, 3)).toStrictEqual([stock, poll]);
    expect(resolved.blocks[3]).toHaveProperty("entries");
  });

  it("have their words in the text of an article, in its language", () => {
    expect(toText(article, { ownBlocks })).toContain("Shares fell.\n\nPORT: 41,5\n\nShould ferries be exempt?");
    expect(toText(stock, { ownBlocks })).toBe("PORT: 41.5");
  });

  it("add to the graph of the page", () => {
    const nodes = articleJsonLd(article, { ownBlocks })["@graph"];
    expect(nodes.map((node) => node["@type"])).toStrictEqual(["NewsArticle", "Question"]);
  });

  it("may cite sources in any of their fields", () => {
    const cited = {
      ...poll,
      note: [
        {
          _type: "block",
          children: [{ _type: "span", text: "a survey", marks: ["a"] }],
          markDefs: [{ _type: "cite", _key: "a", source: "source:survey" }],
        },
      ],
    };
    const list = { type: "sources", id: "sources:1", items: [{ id: "source:survey", title: "Survey" }] };
    expect(citations({ blocks: [cited, list] }).citedFrom("source:survey")).toStrictEqual(["cite-1-1"]);
  });

  it.each([7, null, { poll: 7 }, { poll: { text: 7 } }, { faq: { text: () => "never used" } }])(
    "do no harm with rules that are none: %#",
    (rules) => {
      const options = { ownBlocks: rules } as never;
      for (const call of [cleanArticle, toText, articleJsonLd] as ((value: unknown, options: never) => unknown)[])
        expect(() => call(stored, options)).not.toThrow();
    },
  );
});

describe("the types", () => {
  it("give back the newsroom's own blocks with their fields", () => {
    expectTypeOf(cleanArticle(stored, { ownBlocks }).article).toEqualTypeOf<
      ArticleWith<StockQuote | Poll> | undefined
    >();
    expectTypeOf(resolve(article, []).article).toEqualTypeOf<ArticleWith<StockQuote | Poll>>();
    expectTypeOf(cleanArticle(stored).article).toEqualTypeOf<Article | undefined>();
    expectTypeOf(resolve(article as Article, []).article).toExtend<Article>();
  });

  it("ask for the words of every block type", () => {
    const some: Pick<typeof ownBlocks, "poll"> = ownBlocks;
    // @ts-expect-error Without rules the words of the stock quote would be lost.
    toText(article);
    // @ts-expect-error And so they would be here.
    toText(article, { ownBlocks: some });
    // @ts-expect-error The graph needs them, too.
    articleJsonLd(article);
    const noText = { text: 7 };
    // @ts-expect-error The words are a function of the block.
    const wrong: OwnBlocks<Poll> = { poll: noText };
    expect(wrong).toBeDefined();
  });
});
