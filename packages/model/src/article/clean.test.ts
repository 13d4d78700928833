import { describe, expect, test } from "vitest";
import type { Article, Block, FaqBlock } from "../generated/types.js";
import { cleanArticle } from "./clean.js";
import { cleanBlock, cleanBlocks } from "./clean-blocks.js";
import { toText } from "./to-text.js";

const faq = (items: unknown[]): unknown => ({ type: "faq", id: "faq:ferry", items });
const answered = { id: "question:run", question: "Do ferries run?", answer: "Every two hours." };

describe("a block that can be shown", () => {
  test("comes back the same, with nothing to report", () => {
    const block = faq([answered]);
    expect(cleanBlock(block)).toStrictEqual({ block, diagnostics: [] });
  });

  test("keeps fields that nobody asked about", () => {
    const block = { type: "paragraph", id: "paragraph:1", text: "Words.", ownField: 7 };
    expect(cleanBlock(block).block).toStrictEqual(block);
  });
});

describe("what cannot be shown is left out and named", () => {
  test("a question without an answer goes, its neighbours stay", () => {
    const { block, diagnostics } = cleanBlock(faq([answered, { ...answered, id: "question:b", answer: "  " }]));
    expect((block as FaqBlock).items).toStrictEqual([answered]);
    expect(diagnostics).toMatchObject([{ path: "items[1].answer", severity: "error" }]);
  });

  test("a block of which nothing is left is no block", () => {
    const { block, diagnostics } = cleanBlock(faq([]));
    expect(block).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { path: "items", severity: "error", message: expect.stringContaining("This list is empty") },
    ]);
  });

  test.each([undefined, null, 7, "faq", [], {}, { type: "poll" }, { type: "toString" }])(
    "%j is no block, and nothing throws",
    (value) => {
      const { block, diagnostics } = cleanBlock(value);
      expect(block).toBeUndefined();
      expect(diagnostics[0]?.message).toContain("Unknown type:");
    },
  );

  test.each([
    { type: "faq", id: "faq:a", items: 7 },
    { type: "faq", id: "faq:a", items: [null, "a", { id: 7 }] },
    { type: "callout", id: "callout:a", kind: "note", body: [{ _type: "image" }] },
    { type: "table", id: "table:a", rows: [[]] },
    { type: "talks", id: "talks:a", widget: "timeline", talks: "dossier:a" },
    { type: "image", id: "image:a", src: "javascript:alert(1)", alt: "" },
  ])("nothing is left of %j, and nothing throws", (value) => {
    const { block, diagnostics } = cleanBlock(value);
    expect(block).toBeUndefined();
    expect(diagnostics.some(({ severity }) => severity === "error")).toBe(true);
  });

  test("a likelihood that nobody stated is left out", () => {
    const items = [{ summary: "A deal in spring.", likelihood: { wording: "likely", accordingTo: "" } }];
    const { block, diagnostics } = cleanBlock({ type: "scenarios", id: "scenarios:a", items });
    expect(block).toStrictEqual({ type: "scenarios", id: "scenarios:a", items: [{ summary: "A deal in spring." }] });
    expect(diagnostics).toMatchObject([{ path: "items[0].likelihood.accordingTo" }]);
  });

  test("a correction is shown even where its date cannot be read", () => {
    const items = [{ published: "last Tuesday", text: "The toll is 4 euros." }];
    const { block, diagnostics } = cleanBlock({ type: "corrections", id: "corrections:a", items });
    expect(block).toMatchObject({ items: [{ published: "last Tuesday", text: "The toll is 4 euros." }] });
    expect(diagnostics).toMatchObject([{ path: "items[0].published", severity: "warning" }]);
  });
});

describe("hostile text", () => {
  const text = (words: string): unknown => {
    const { block } = cleanBlock({ type: "paragraph", id: "paragraph:1", text: words });
    return block?.type === "paragraph" ? block.text : undefined;
  };

  test("lone surrogates and control characters do not reach the page", () => {
    expect(text("a\ud800b\u0000c\u001bd")).toBe("a\ufffdbcd");
  });

  test("an override that turns letters round is taken out", () => {
    expect(text("invoice\u202etxt.exe")).toBe("invoicetxt.exe");
  });

  test("an embedding that is left open is closed, one that closes nothing goes", () => {
    expect(text("\u2067abc")).toBe("\u2067abc\u2069");
    expect(text("a\u202cb\u2069c")).toBe("abc");
    expect(text("\u2067abc\u2069 d")).toBe("\u2067abc\u2069 d");
  });

  test("ordinary marks of direction and joiners stay", () => {
    expect(text("\u200fשלום\u200e a\u200db\u00adc\u2011d\u202fe")).toBe(
      "\u200fשלום\u200e a\u200db\u00adc\u2011d\u202fe",
    );
  });

  /** Large enough that work which grows with the square of the length would not end. */
  test("a text of three million characters comes back whole", () => {
    const times = 1_000_000;
    const cleaned = text("\u2066a\u202e".repeat(times));
    expect(cleaned === "\u2066a".repeat(times) + "\u2069".repeat(times)).toBe(true);
  });
});

describe("links", () => {
  const linked = (address: unknown): unknown => ({
    type: "paragraph",
    id: "paragraph:1",
    text: [
      {
        _type: "block",
        children: [{ _type: "span", text: "here", marks: ["l"] }],
        markDefs: [{ _type: "link", _key: "l", href: address }],
      },
    ],
  });

  test.each([
    "https://example.org/a",
    "http://example.org",
    "mailto:desk@example.org",
    "tel:+4930123456",
    "/a?b#c",
    "#question:who",
    "a/b.html",
    "//example.org/x",
  ])("%s is followed", (address) => expect(cleanBlock(linked(address)).diagnostics).toStrictEqual([]));

  test.each([
    "javascript:alert(1)",
    " JavaScript:alert(1)",
    "java\nscript:alert(1)",
    "\u0001javascript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc",
    "ftp://example.org/a",
    "",
    7,
    "https://",
  ])("%j is taken out, its words stay", (address) => {
    const { block, diagnostics } = cleanBlock(linked(address));
    expect(block).toMatchObject({ text: [{ children: [{ text: "here" }], markDefs: [] }] });
    expect(diagnostics).toMatchObject([{ path: "text[0].markDefs[0]", severity: "warning" }]);
  });
});

describe("an article", () => {
  const event = { id: "event:storm", name: "Storm", status: "happened" };
  const article: Article = {
    id: "article:a",
    title: "Ferries",
    blocks: [{ type: "paragraph", id: "paragraph:1", text: "Words." }],
  };

  test("without a body is still an article", () => {
    expect(cleanArticle({ ...article, blocks: [] }).article?.blocks).toStrictEqual([]);
  });

  test("loses a bad block and keeps the good ones; the path says which", () => {
    const { article: clean, diagnostics } = cleanArticle({ ...article, blocks: [{ type: "poll" }, ...article.blocks] });
    expect(clean?.blocks).toStrictEqual(article.blocks);
    expect(diagnostics).toMatchObject([{ path: "blocks[0]", severity: "error" }]);
  });

  test("has each id once, across everything that a link can lead to", () => {
    const source = { id: "source:post", title: "Report" };
    const blocks = [
      ...article.blocks,
      { type: "paragraph", id: "paragraph:1", text: "More." },
      faq([answered, answered]),
      { type: "key-terms", id: "key-terms:a", items: [{ id: "question:run", term: "Run", definition: "A trip." }] },
      { type: "talks", id: "talks:a", widget: "timeline", talks: "dossier:a", entries: [event, event] },
      { type: "sources", id: "sources:a", items: [source, { ...source, title: "The same again" }] },
    ];
    const { article: clean, diagnostics } = cleanArticle({ ...article, blocks });
    expect(clean?.blocks.map(({ id }) => id)).toStrictEqual([
      "paragraph:1",
      "",
      "faq:ferry",
      "key-terms:a",
      "talks:a",
      "sources:a",
    ]);
    expect(diagnostics.map(({ rule, path }) => [rule, path])).toStrictEqual(
      [
        "blocks[1].id",
        "blocks[2].items[1].id",
        "blocks[3].items[0].id",
        "blocks[4].entries[1].id",
        "blocks[5].items[1].id",
      ].map((path) => ["duplicate-id", path]),
    );
    expect(clean?.blocks[5]).toMatchObject({ items: [{ id: "source:post" }, { id: "", title: "The same again" }] });
  });

  test("that is clean comes back the same", () => {
    const clean = { ...article, blocks: [faq([answered]), ...article.blocks] };
    expect(cleanArticle(clean)).toStrictEqual({ article: clean, diagnostics: [] });
  });

  test("may have blocks of the host's own, which keep all but an id that is taken", () => {
    const poll = { type: "poll", id: "paragraph:1", items: [{ id: "paragraph:1" }] };
    const { blocks, diagnostics } = cleanBlocks([...article.blocks, poll, { type: "faq", id: "faq:a", items: [] }]);
    expect(blocks).toStrictEqual([...article.blocks, { ...poll, id: "" }, undefined]);
    expect(diagnostics.map(({ path }) => path)).toStrictEqual(["blocks[1].id", "blocks[2].items"]);
  });

  test.each([undefined, null, 7, "x", []])("%j is none, and nothing throws", (value) => {
    expect(cleanArticle(value).article).toBeUndefined();
  });
});

test("a block that only inherits its type is left out and reported, not shown in part", () => {
  const inherited: unknown = Object.create({ type: "faq", id: "faq:a", items: [{ question: "Who?", answer: "We." }] });
  expect(cleanBlock(inherited)).toMatchObject({ block: undefined, diagnostics: [{ rule: "unknown-block" }] });
  const { blocks, diagnostics } = cleanBlocks([inherited]);
  expect([blocks, diagnostics.map(({ message }) => message)]).toStrictEqual([
    [undefined],
    ["The type of this block is inherited, as in an instance of a class. Pass a plain object."],
  ]);
  expect(toText(inherited as Block)).toBe("");
});
