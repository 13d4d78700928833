import { render } from "@testing-library/react";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { Diagnostic, TextBlock } from "@backgrounder/model/article";
import { ArticleBody } from "../article-body/article-body.js";
import { RichText } from "./rich-text.js";

const words = (marks: string[], markDefs: TextBlock["markDefs"] = []): TextBlock[] => [
  { _type: "block", children: [{ _type: "span", text: "words", marks }], ...(markDefs.length > 0 && { markDefs }) },
];

test("of more than a hundred marks on some words, the first hundred are kept, and the rest is reported", () => {
  const report = vi.fn<(diagnostic: Diagnostic) => void>();
  const keys = Array.from({ length: 5000 }, (_, at) => `lang-${at}`);
  const markDefs = keys.map((_key) => ({ _type: "lang" as const, _key, lang: "de" }));
  const { container } = render(<RichText text={words(keys, markDefs)} report={report} />);
  expect(container.querySelectorAll("span")).toHaveLength(100);
  expect(container).toHaveTextContent("words");
  expect(report).toHaveBeenCalledWith(expect.objectContaining({ rule: "too-many-marks" }));
});

test("a mark that is named twice is one element, and the first definition of a key counts", () => {
  const { container } = render(
    <RichText
      text={words(
        ["strong", "a", "strong"],
        [
          { _type: "link", _key: "a", href: "/first" },
          { _type: "link", _key: "a", href: "/second" },
        ],
      )}
    />,
  );
  expect(container.querySelectorAll("strong")).toHaveLength(1);
  expect(container.querySelector("a")).toHaveAttribute("href", "/first");
});

describe("neighbours that share a link are one link", () => {
  const markDefs: TextBlock["markDefs"] = [
    { _type: "link", _key: "a", href: "/a" },
    { _type: "lang", _key: "de", lang: "de" },
    { _type: "cite", _key: "c", source: "source:c" },
    { _type: "cite", _key: "d", source: "source:d" },
  ];
  const html = (spans: readonly (readonly string[])[]): Element => {
    const children = spans.map((marks, at) => ({ _type: "span" as const, text: `w${at} `, marks: [...marks] }));
    const text: TextBlock[] = [{ _type: "block", children, markDefs }];
    const sources = ["c", "d"].map((id) => ({ id: `source:${id}`, title: id }));
    const article = {
      id: "article:a",
      title: "A",
      blocks: [
        { type: "paragraph" as const, id: "paragraph:a", text },
        { type: "sources" as const, id: "sources:a", items: sources },
      ],
    };
    const { container } = render(<ArticleBody article={article} />);
    return container.querySelector("p") ?? container;
  };
  const linksIn = (spans: readonly (readonly string[])[]): string[] =>
    [...html(spans).querySelectorAll("a[href='/a']")].map(({ textContent }) => textContent);

  test.each([
    ["bold first in the first span", [["strong", "a"], ["a"]]],
    ["bold first in the last span", [["a"], ["strong", "a"]]],
    [
      "a different order in each",
      [
        ["strong", "em", "a"],
        ["em", "a", "strong"],
        ["a", "code"],
      ],
    ],
    ["another language first", [["de", "a"], ["a"]]],
    ["a citation of its last words", [["a"], ["c", "a"]]],
    [
      "a citation of all of it",
      [
        ["c", "strong", "a"],
        ["a", "c"],
      ],
    ],
  ])("with %s", (_, spans) => {
    expect(linksIn(spans)).toStrictEqual([spans.map((_marks, at) => `w${at} `).join("")]);
  });

  test("whatever marks they have, in any order, if no number is between them", () => {
    const span = fc.shuffledSubarray(["a", "strong", "em", "code", "de"]);
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 6 }), (spans) => {
        const runs = spans.map((marks, at) => (marks.includes("a") ? `w${at} ` : "|")).join("");
        expect(linksIn(spans)).toStrictEqual(runs.split("|").filter((run) => run !== ""));
      }),
      { seed: 20260303, numRuns: 100 },
    );
  });

  test("and a number is after the last words that it is for, outside of the link", () => {
    const text = html([["c", "a"], ["strong", "d", "c", "a"], ["a"]]);
    expect(text).toHaveTextContent("w0 w1 21w2");
    expect(text.querySelectorAll("a a")).toHaveLength(0);
    expect(linksIn([["c", "a"], ["strong", "d", "c", "a"], ["a"]])).toStrictEqual(["w0 w1 ", "w2 "]);
  });
});

test("words with two links are one link, because a link may not contain another, and that is reported", () => {
  const report = vi.fn<(diagnostic: Diagnostic) => void>();
  const markDefs: TextBlock["markDefs"] = [
    { _type: "link", _key: "a", href: "/a" },
    { _type: "link", _key: "b", href: "/b" },
  ];
  const { container } = render(<RichText text={words(["b", "strong", "a"], markDefs)} report={report} />);
  expect([...container.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toStrictEqual(["/b"]);
  expect(report.mock.calls[0]?.[0].message).toContain("have 2 links, and only the first is kept");
});
