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
