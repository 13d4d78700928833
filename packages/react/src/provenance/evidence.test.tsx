import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Article, Source } from "@backgrounder/model/article";
import { talksExamples } from "@backgrounder/model/examples";
import { ArticleBody } from "../article-body/article-body.js";
import { TalksTimeline } from "../talks-timeline/talks-timeline.js";

const minutes: Source = {
  id: "source:minutes",
  title: "Minutes of the second round",
  name: "The minutes",
  publisher: "State mediator",
  note: "A primary document.",
};

const article = (...listed: Source[]): Article => ({
  id: "article:a",
  title: "A",
  blocks: [
    { type: "key-points", kind: "summary", id: "key-points:a", items: ["They met."], sources: [minutes] },
    { type: "sources", id: "sources:a", items: listed },
  ],
});

describe("the line of sources", () => {
  it("names for short what the article lists in full, and leads there", () => {
    render(<ArticleBody article={article(minutes)} />);
    expect(screen.getByRole("link", { name: "The minutes" })).toHaveAttribute("href", "#source:minutes");
    expect(screen.getByText(/^Source:/)).toHaveTextContent("Source: The minutes, State mediator.");
    expect(screen.getByText("Minutes of the second round").closest("li")).toHaveTextContent("A primary document.");
  });

  it("says all of what the article does not list", () => {
    render(<ArticleBody article={article({ id: "source:other", title: "Another" })} />);
    expect(screen.getByText(/^Source:/)).toHaveTextContent(
      "Source: Minutes of the second round, State mediator (A primary document.)",
    );
  });

  it("prints a note that several blocks share once", () => {
    const again = article().blocks.map((block) => ({ ...block, id: `${block.id}-again` }));
    const { blocks, ...rest } = article();
    render(<ArticleBody article={{ ...rest, blocks: [...blocks, ...again] }} report={() => undefined} />);
    expect(screen.getAllByText(/^Source:/).map(({ textContent }) => textContent)).toEqual([
      "Source: Minutes of the second round, State mediator (A primary document.)",
      "Source: Minutes of the second round, State mediator.",
    ]);
  });

  it("says that one source is all there is, and with several on whom they rest", () => {
    render(<TalksTimeline block={talksExamples["corrected, disputed and confirmed"]} />);
    expect(screen.getByText(/^One source:/)).toHaveTextContent("Harbour Post");
    expect(screen.getByText(/^This comes from Harbour Post and State mediator\./)).toHaveTextContent("Sources:");
  });
});
