import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Article } from "@backgrounder/model/article";
import { ArticleBody } from "./article-body.js";

/** Words that are a link and are carried by two sources. */
const article: Article = {
  id: "article:cited",
  title: "Cited",
  blocks: [
    {
      type: "paragraph",
      id: "paragraph:1",
      text: [
        {
          _type: "block",
          children: [{ _type: "span", text: "the timetable", marks: ["link", "first", "second"] }],
          markDefs: [
            { _type: "link", _key: "link", href: "/timetable" },
            { _type: "cite", _key: "first", source: "source:a" },
            { _type: "cite", _key: "second", source: "source:b" },
          ],
        },
      ],
    },
    {
      type: "sources",
      id: "sources:1",
      items: [
        { id: "source:a", title: "Notice" },
        { id: "source:b", title: "Letter" },
      ],
    },
  ],
};

it("numbers several sources of the same words in the order in which they are cited", () => {
  render(<ArticleBody article={article} />);
  const numbers = screen.getAllByRole("link", { name: /^Source \d$/ }).map(({ textContent }) => textContent);
  expect(numbers).toEqual(["1", "2"]);
});

it("puts the numbers beside a link, since a link may hold no other", () => {
  render(<ArticleBody article={article} />);
  const link = screen.getByRole("link", { name: "the timetable" });
  expect(link.querySelector("a")).toBeNull();
});

/** The same article with these marks on its words. */
const withMarks = (marks: string[], text = "the timetable"): Article => ({
  ...article,
  blocks: article.blocks.map((block) =>
    block.type === "paragraph" && typeof block.text !== "string"
      ? { ...block, text: block.text.map((own) => ({ ...own, children: [{ _type: "span" as const, text, marks }] })) }
      : block,
  ),
});

it("puts the number beside a link and bold words, in whatever order the marks are written", () => {
  render(<ArticleBody article={withMarks(["first", "strong", "link"])} />);
  const link = screen.getByRole("link", { name: "the timetable" });
  expect(link.querySelector("a")).toBeNull();
  const number = screen.getByRole("link", { name: "Source 1" });
  expect(number.closest("strong")).toBeNull();
  expect(number).toHaveAttribute("href", "#source:a");
});

it("prints no number for a source that is not in the list, though there is one", () => {
  const { blocks } = withMarks(["second"], "the letter");
  const listed = blocks.map((block) =>
    block.type === "sources" ? { ...block, items: block.items.slice(0, 1) } : block,
  );
  const { container } = render(<ArticleBody article={{ ...article, blocks: listed }} report={() => undefined} />);
  expect(container.querySelector("p")).toHaveTextContent(/^the letter$/);
});
