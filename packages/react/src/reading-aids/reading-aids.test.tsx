import { render, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Article } from "@backgrounder/model/article";
import { talksExamples } from "@backgrounder/model/examples";
import { ArticleBody } from "../article-body/article-body.js";

const article: Article = {
  id: "article:a",
  title: "A",
  blocks: [
    {
      type: "faq",
      id: "faq:a",
      kind: "faq",
      items: [
        {
          id: "question:boat",
          question: "Does the night boat sail?",
          answer: "It does.",
          sources: [{ id: "source:notice", title: "Notice of the ferry company" }],
        },
        { id: "question:price", question: "What does it cost?", answer: "Four crowns." },
      ],
    },
    {
      type: "sources",
      id: "sources:a",
      display: "closed",
      items: [{ id: "source:notice", title: "Notice of the ferry company" }],
    },
  ],
};

const answers = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(".bgr-faq__answer")];

it("an answer has the number of its source, which leads to the list", () => {
  render(<ArticleBody article={article} />);
  const [first] = answers();
  expect(within(first as HTMLElement).getByRole("link", { name: "Source 1" })).toHaveAttribute(
    "href",
    "#source:notice",
  );
});

it("a number opens its source in place if the page asks for it, and not inside of what is closed", () => {
  render(<ArticleBody article={article} notes="in-place" />);
  const number = screen.getByRole("button", { name: "Source 1" });
  const note = document.getElementById(number.getAttribute("popovertarget") ?? "");
  expect(note).toHaveAttribute("popover");
  expect(note).toHaveTextContent("Notice of the ferry company");
  expect(note?.closest("details")).toBeNull();
});

it("every answer ends with a link to itself if the page asks for it, also one without a source", () => {
  render(<ArticleBody article={article} permalinks />);
  const links = screen.getAllByRole("link", { name: /^Link to this: / });
  expect(links.map((link) => link.getAttribute("href"))).toEqual(["#question:boat", "#question:price"]);
  for (const link of links) expect(document.getElementById(link.getAttribute("href")?.slice(1) ?? "")).not.toBeNull();
});

it("every event of a timeline does, too", () => {
  const block = talksExamples["corrected, disputed and confirmed"];
  render(<ArticleBody article={{ id: "article:b", title: "B", blocks: [block] }} permalinks />);
  const entries = [...document.querySelectorAll("li[id]")];
  expect(entries.length).toBeGreaterThan(0);
  for (const entry of entries) {
    expect(within(entry as HTMLElement).getByRole("link", { name: /^Link to this: / })).toHaveAttribute(
      "href",
      `#${entry.id}`,
    );
  }
});

it("without being asked, a page has neither", () => {
  render(<ArticleBody article={article} />);
  expect(screen.queryByRole("link", { name: /^Link to this/ })).toBeNull();
  expect(document.querySelector("[popover], button")).toBeNull();
});
