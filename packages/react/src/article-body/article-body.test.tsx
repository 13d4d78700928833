import { render, screen } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, expectTypeOf, it, vi } from "vitest";
import type { Article, ArticleWith, Block, Diagnostic } from "@backgrounder/model/article";
import {
  bridgeExplainer,
  embedExamples,
  faqExamples,
  htmlExamples,
  jisr,
  portLive,
} from "@backgrounder/model/examples";
import { Faq } from "../faq/faq.js";
import { ArticleBody, type ArticleBodyProps } from "./article-body.js";

interface Poll {
  type: "poll";
  id: string;
  question: string;
  votes: number;
}

const poll: Poll = { type: "poll", id: "poll:bridge", question: "Do you use the bridge?", votes: 212 };

const holding = (...blocks: Block[]): Article => ({ id: "article:a", title: "A", blocks });

const levels = (container: Element) =>
  [...container.querySelectorAll("h1,h2,h3,h4,h5,h6")].map((heading) => `${heading.tagName} ${heading.textContent}`);

const quiet = (): void => undefined;

describe("the body of an article", () => {
  it("puts each block's heading one level below its section", () => {
    const { container } = render(<ArticleBody article={bridgeExplainer} />);
    expect(levels(container)).toEqual(
      expect.arrayContaining([
        "H2 In brief",
        "H2 What was found",
        "H3 11,400 vehicles a day",
        "H3 Expert opinion",
        "H3 Who pays",
        "H4 Frequently asked questions",
        "H5 Is the railway bridge safe?",
        "H2 Corrections",
        "H2 Sources",
      ]),
    );
  });

  it("begins at the level that the page leaves to it, and closes up a level that was skipped", () => {
    const article = holding(
      { type: "heading", id: "heading:a", level: 2, text: "First" },
      { type: "heading", id: "heading:b", level: 4, text: "Skipped" },
    );
    const { container } = render(<ArticleBody article={article} headingLevel={3} />);
    expect(levels(container)).toEqual(["H3 First", "H4 Skipped"]);
  });

  it("names its language where it is not the page's, and no block repeats it", () => {
    const { container } = render(<ArticleBody article={jisr} lang="en" />);
    expect(container.firstElementChild).toHaveAttribute("dir", "rtl");
    expect(container.querySelectorAll("[data-bgr][lang]")).toHaveLength(0);
  });

  it("renders body text as bare elements with its id, so that a correction can lead to it", () => {
    const { container } = render(<ArticleBody article={bridgeExplainer} />);
    expect(container.querySelector('p[id="paragraph:closed"]')).toHaveTextContent(/^On a Tuesday morning/);
    expect(screen.getByRole("link", { name: /the first paragraph/ })).toHaveAttribute("href", "#paragraph:closed");
  });

  it("renders one article the same way each time", () => {
    expect(renderToStaticMarkup(<ArticleBody article={portLive} />)).toBe(
      renderToStaticMarkup(<ArticleBody article={portLive} />),
    );
  });

  it("keeps an id for the first of two blocks that claim it, and says so", () => {
    const report = vi.fn<(diagnostic: Diagnostic) => void>();
    const faq = faqExamples["one question"];
    const { container } = render(<ArticleBody article={holding(faq, faq)} report={report} />);
    expect(container.querySelectorAll('[id="faq:one"]')).toHaveLength(1);
    expect(report).toHaveBeenCalledWith(expect.objectContaining({ path: "blocks[1].id" }));
    expect(report).toHaveBeenCalledWith(expect.objectContaining({ path: "blocks[1].items[0].id" }));
  });

  it("says in which block something was wrong", () => {
    const report = vi.fn<(diagnostic: Diagnostic) => void>();
    render(
      <ArticleBody
        article={holding(faqExamples["one question"], faqExamples["an answer is missing"])}
        report={report}
      />,
    );
    expect(report).toHaveBeenCalledWith(expect.objectContaining({ path: "blocks[1].items[1].answer" }));
  });
});

describe("what only the host may trust", () => {
  it("is a link or its words until the host renders it, and is reported", () => {
    const report = vi.fn<(diagnostic: Diagnostic) => void>();
    render(<ArticleBody article={holding(embedExamples["a map"], htmlExamples["unknown markup"])} report={report} />);
    expect(screen.getByRole("link", { name: "Map of the diversions" })).toHaveAttribute(
      "href",
      "https://example.org/map/kettle-bridge",
    );
    expect(screen.getByText("Water level: 3.2 m")).toBeVisible();
    expect(report.mock.calls.map(([diagnostic]) => diagnostic.message).join()).toMatch(
      /renderers=\{\{ embed.*renderers=\{\{ html/s,
    );
  });

  it("is not shown as tags where it has no words", () => {
    const report = vi.fn<(diagnostic: Diagnostic) => void>();
    const bare: Block = { type: "html", id: "html:bare", html: "<b>Water level</b>" };
    const { container } = render(<ArticleBody article={holding(bare)} report={report} />);
    expect(container).toHaveTextContent(/^$/);
    expect(report.mock.calls[0]?.[0]).toMatchObject({
      severity: "error",
      message: expect.stringContaining("it has no `text`"),
    });
  });

  it("is rendered by the host's renderer", () => {
    render(
      <ArticleBody
        article={holding(embedExamples["a map"])}
        renderers={{ embed: (block) => <iframe src={block.url} title={block.title} sandbox="" /> }}
      />,
    );
    expect(screen.getByTitle("Map of the diversions").tagName).toBe("IFRAME");
  });
});

describe("block types of the host's own", () => {
  const article: ArticleWith<Poll> = holding(faqExamples["one question"]);
  article.blocks = [{ type: "heading", id: "heading:a", level: 2, text: "Votes" }, poll, ...article.blocks];

  it("are rendered by the host, which learns their place on the page", () => {
    render(
      <ArticleBody
        article={article}
        renderers={{ poll: (block, { headingLevel }) => <p>{`${block.votes} at ${headingLevel}`}</p> }}
      />,
    );
    expect(screen.getByText("212 at 3")).toBeVisible();
    expect(screen.getByRole("heading", { name: "Frequently asked questions", level: 3 })).toBeVisible();
  });

  it("must be rendered, and know their own fields", () => {
    type Renderers<Own extends { type: string; id: string }> = Pick<ArticleBodyProps<Own>, "renderers">;
    expectTypeOf<object extends Renderers<Poll> ? "may" : "must">().toEqualTypeOf<"must">();
    expectTypeOf<object extends Renderers<never> ? "may" : "must">().toEqualTypeOf<"may">();
    expectTypeOf<Parameters<Renderers<Poll>["renderers"]["poll"]>[0]>().toEqualTypeOf<Poll>();
  });

  it("can be used with a built-in block that the host renders in its own way", () => {
    const { container } = render(
      <ArticleBody
        article={article}
        renderers={{ poll: () => null, faq: (block, placement) => <Faq block={block} {...placement} display="open" /> }}
      />,
    );
    expect(container.querySelector("details")).toBeNull();
    expect(screen.getByRole("heading", { name: "Will the ferries sail during the strike?", level: 4 })).toBeVisible();
  });

  it("without a renderer keep their words, and the report names the prop to fill", () => {
    const report = vi.fn<(diagnostic: Diagnostic) => void>();
    const stored = JSON.parse(JSON.stringify(article)) as Article;
    render(<ArticleBody article={stored} report={report} />);
    expect(screen.getByText("Do you use the bridge?")).toBeVisible();
    expect(report.mock.calls.map(([diagnostic]) => diagnostic.message).join()).toContain(
      'renderers={{ "poll": (block) => … }}',
    );
  });

  it("cannot break the page, whatever a CMS holds", () => {
    const stored = {
      ...holding(),
      blocks: [null, 7, {}, { type: "faq" }, { type: "constructor", id: "x:y", text: "Words" }],
    } as unknown as Article;
    const { container } = render(<ArticleBody article={stored} report={quiet} />);
    expect(container).toHaveTextContent(/^Words$/);
    expect(
      renderToStaticMarkup(<ArticleBody article={{ id: "article:a", title: "A" } as Article} report={quiet} />),
    ).toBe('<div class="bgr-article"></div>');
  });
});
