import { expect, test } from "vitest";
import type { Article, FaqBlock } from "../generated/types.js";
import { articleJsonLd, faqJsonLd } from "./article.js";
import { serialise } from "./serialise.js";

const faq = (id: string, question: string, answer: string): FaqBlock => ({
  type: "faq",
  id: `faq:${id}`,
  items: [{ id: `question:${id}`, question, answer }],
});

const article: Article = {
  id: "article:a",
  title: "Ferries",
  genre: "background",
  url: "https://example.org/ferries",
  byline: "the desk",
  published: "2026-03-01",
  blocks: [
    faq("a", "Who signs?", "Nobody yet."),
    { type: "paragraph", id: "paragraph:1", text: "Words." },
    faq("b", "When?", "In spring."),
    { type: "sources", id: "sources:a", items: [{ title: "Timetable", publisher: "Harbour Post" }] },
    { type: "corrections", id: "corrections:a", items: [{ published: "2026-03-02", text: "The toll is 4 euros." }] },
  ],
};

test("an explainer is a BackgroundNewsArticle with its sources and corrections", () => {
  expect(articleJsonLd(article)["@graph"][0]).toStrictEqual({
    "@type": "BackgroundNewsArticle",
    "@id": "https://example.org/ferries",
    url: "https://example.org/ferries",
    mainEntityOfPage: "https://example.org/ferries",
    headline: "Ferries",
    author: "the desk",
    datePublished: "2026-03-01",
    citation: [
      { "@type": "CreativeWork", name: "Timetable", publisher: { "@type": "Organization", name: "Harbour Post" } },
    ],
    correction: [{ "@type": "CorrectionComment", text: "The toll is 4 euros.", datePublished: "2026-03-02" }],
  });
});

test("authors, lead image, tags and whether it is free are said one by one", () => {
  const [node] = articleJsonLd({
    ...article,
    authors: [
      { name: "Ada Muster", role: "Transport correspondent", url: "https://example.org/ada" },
      { name: "Harbour Post", kind: "organisation" },
    ],
    image: {
      src: "https://example.org/boat.jpg",
      alt: "A boat",
      width: 1200,
      caption: "At sea.",
      credit: "Ben Beispiel",
    },
    tags: ["Ports", "Wages"],
    isAccessibleForFree: false,
  })["@graph"];
  expect(node).toMatchObject({
    author: [
      { "@type": "Person", name: "Ada Muster", jobTitle: "Transport correspondent", url: "https://example.org/ada" },
      { "@type": "Organization", name: "Harbour Post" },
    ],
    image: {
      "@type": "ImageObject",
      url: "https://example.org/boat.jpg",
      width: 1200,
      caption: "At sea.",
      creditText: "Ben Beispiel",
    },
    keywords: ["Ports", "Wages"],
    isAccessibleForFree: false,
  });
});

test("several FAQ blocks make one FAQPage, each question with the address that opens it", () => {
  const pages = articleJsonLd(article)["@graph"].filter((node) => node["@type"] === "FAQPage");
  expect(pages).toHaveLength(1);
  expect(pages[0]?.["mainEntity"]).toMatchObject([
    {
      "@type": "Question",
      name: "Who signs?",
      url: "https://example.org/ferries#question:a",
      acceptedAnswer: { text: "Nobody yet." },
    },
    { name: "When?" },
  ]);
});

test("without questions there is no FAQPage", () => {
  expect(faqJsonLd([{ type: "faq", id: "faq:a", items: [] }])["@graph"]).toStrictEqual([]);
});

test("no text can leave the script element it stands in, and it reads back the same", () => {
  const hostile = "</script><!--<script>alert(1)</script>&amp;\u2028\u2029\ud800";
  const text = serialise(faqJsonLd([faq("a", hostile, hostile)]));
  expect(text).not.toMatch(/[<>&\u2028\u2029]/);
  expect(text.isWellFormed()).toBe(true);
  const graph = JSON.parse(text) as { "@graph": [{ mainEntity: [{ name: string }] }] };
  expect(graph["@graph"][0].mainEntity[0].name).toBe(hostile.toWellFormed());
});

test("what JSON cannot hold, or what has no end, is refused by name", () => {
  const cycle: Record<string, unknown> = {};
  cycle["self"] = cycle;
  let doubled: unknown = "the innermost";
  for (let level = 0; level < 100; level++) doubled = [doubled, doubled];
  for (const graph of [undefined, 7n, cycle, doubled, () => 7])
    expect(() => serialise(graph as never)).toThrow(expect.objectContaining({ name: "ArgumentError" }));
});
