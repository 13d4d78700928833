import { expect, test } from "vitest";
import type { Article, Block } from "../generated/types.js";
import { timelineExamples } from "../examples/blocks/timeline.js";
import { toText } from "./to-text.js";

test("a FAQ reads as questions and answers, with its day and source as the last lines", () => {
  const faq: Block = {
    type: "faq",
    id: "faq:a",
    asOf: "2025-08-17",
    items: [
      { id: "question:a", question: "Who signs?", answer: "Nobody yet." },
      {
        id: "question:b",
        question: "When?",
        answer: [
          {
            _type: "block",
            children: [
              { _type: "span", text: "In " },
              { _type: "span", text: "spring", marks: ["em"] },
            ],
          },
        ],
      },
    ],
    sources: [{ title: "Timetable", publisher: "Harbour Post", published: "2025-08" }],
  };
  expect(toText(faq)).toBe(
    "Frequently asked questions\n\nWho signs?\nNobody yet.\n\nWhen?\nIn spring\n\nAs of 17 August 2025\nSource: Harbour Post, Timetable, August 2025",
  );
});

test("a timeline reads as dated entries, with what is still to come last and its sources below each", () => {
  expect(toText(timelineExamples["a text, a link and a source"])).toBe(
    [
      "Timeline",
      [
        "15 March 2026: Minutes published",
        "They are the first account of the talks that both sides accept.",
        "/port/minutes",
        "Source: State mediator, Minutes of the first round, 15 March 2026",
      ].join("\n"),
      "Not yet happened",
      "25 March 2026 (Planned): Second round",
      "As of 20 March 2026",
    ].join("\n\n"),
  );
});

test("a timeline that is not in order of time keeps its order, and an entry without a date its place", () => {
  const first = (text: string): string[] =>
    text
      .split("\n\n")
      .slice(1)
      .map((entry) => entry.split("\n")[0] ?? "");
  expect(first(toText(timelineExamples["newest first"])).slice(1, -1)).toStrictEqual([
    "25 March 2026 (Planned): Second round",
    "10 March 2026: First round of talks",
    "2021: One-week strike",
    "9 April 2018: Last contract signed",
  ]);
  expect(first(toText(timelineExamples["some without a date"]))[1]).toBe(
    "Date not known: Letters between the two sides",
  );
});

test("labels follow the language, and a newsroom's own wording wins", () => {
  const tip: Block = { type: "callout", id: "callout:a", kind: "pro-tip", body: "Früh buchen.", lang: "de" };
  expect(toText(tip)).toBe("Tipp\n\nFrüh buchen.");
  expect(toText({ ...tip, label: "Gut zu wissen" })).toBe("Gut zu wissen\n\nFrüh buchen.");
});

test("scenarios carry no numbers, since a number reads as a rank", () => {
  const block: Block = {
    type: "scenarios",
    id: "scenarios:a",
    items: [
      {
        title: "A deal",
        summary: "Ferries run.",
        likelihood: { wording: "“quite possible”", accordingTo: "the port authority" },
      },
      { title: "No deal", summary: "They do not." },
    ],
  };
  expect(toText(block)).toBe(
    "What might happen\n\nA deal: Ferries run.\n“quite possible”, according to the port authority\n\nNo deal: They do not.",
  );
});

test("nested and numbered lists keep their order and depth", () => {
  const block: Block = {
    type: "list",
    id: "list:a",
    style: "number",
    items: ["One", { text: "Two", items: ["Inner"], style: "bullet" }],
  };
  expect(toText(block)).toBe("1. One\n2. Two\n  – Inner");
});

test("an article begins with its title and leaves out what cannot be shown", () => {
  const article = {
    id: "article:a",
    title: "Ferries",
    byline: "the desk",
    published: "2026-03-01",
    blocks: [
      { type: "paragraph", id: "paragraph:1", text: "Words." },
      { type: "faq", id: "faq:a", items: [] },
    ],
  } satisfies Article;
  expect(toText(article)).toBe("Ferries\n\nthe desk, 1 March 2026\n\nWords.");
});
