import { render, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { ReactElement } from "react";
import type { ArticleWith, Block } from "@backgrounder/model/article";
import * as examples from "@backgrounder/model/examples";
import { cite, link, paragraph } from "@backgrounder/model/rich-text";
import { Faq } from "../faq/faq.js";
import type { Placement } from "../rendering/block-props.js";
import { ArticleBody } from "./article-body.js";

const isBlock = (value: unknown): value is Block => typeof value === "object" && value !== null && "type" in value;

/** One state of every kind of block, with every source that one of them cites. */
const everyBlock = Object.values(examples as Record<string, object>)
  .map((states) => Object.values(states).find(isBlock))
  .filter((block) => block !== undefined);
const article: ArticleWith = {
  id: "article:tickets",
  title: "What a ticket costs",
  lang: "en",
  blocks: [
    ...everyBlock,
    {
      type: "faq",
      id: "questions",
      items: [
        {
          id: "question:fare",
          question: "What does a ticket cost?",
          answer: [paragraph(cite("Two crowns.", "source:tariff"))],
        },
      ],
    },
    { type: "sources", id: "list", items: [{ id: "source:tariff", title: "The tariff" }] },
  ],
};

const namingAttributes = ["aria-labelledby", "aria-describedby", "popovertarget"];

function namesIn(body: Element): string[] {
  const found = [...body.querySelectorAll("a[href^='#']")].map((link) => link.getAttribute("href")?.slice(1) ?? "");
  for (const name of namingAttributes)
    for (const named of body.querySelectorAll(`[${name}]`)) found.push(...(named.getAttribute(name)?.split(" ") ?? []));
  return found;
}

const idsIn = (body: Element): string[] => [...body.querySelectorAll("[id]")].map(({ id }) => id);

describe("two bodies on one page", () => {
  it.each([undefined, "in-place"] as const)(
    "share no id, and each link leads into its own body (notes: %s)",
    (notes) => {
      const aids = { article, permalinks: true, report: vi.fn(), ...(notes && { notes }) };
      const { container } = render(
        <>
          <ArticleBody {...aids} />
          <ArticleBody {...aids} idPrefix="live-" />
        </>,
      );
      const [first, second] = [...container.children] as [Element, Element];
      const ids = idsIn(first);
      expect(ids.length).toBeGreaterThan(30);
      expect(idsIn(second)).toEqual(ids.map((id) => `live-${id}`));
      const names = namesIn(first);
      expect(names.length).toBeGreaterThan(10);
      expect(namesIn(second)).toEqual(names.map((name) => (ids.includes(name) ? `live-${name}` : name)));
    },
  );

  it("close only the answers of their own questions", () => {
    const block = everyBlock.find(({ type }) => type === "faq");
    if (block?.type !== "faq") throw new Error("The examples have no FAQ.");
    const { container } = render(
      <>
        <Faq block={block} exclusive />
        <Faq block={block} exclusive idPrefix="live-" />
      </>,
    );
    const names = [...container.querySelectorAll("details")].map((answer) => answer.getAttribute("name"));
    expect(new Set(names)).toEqual(new Set([block.id, `live-${block.id}`]));
  });

  it("leave a link to the host's own page, and what the host draws, as they are", () => {
    type Comments = { type: "comments"; id: string };
    const page: ArticleWith<Comments> = {
      ...article,
      blocks: [
        { type: "paragraph", id: "paragraph:1", text: [paragraph(link("Write to us", "#form"))] },
        { type: "comments", id: "comments" },
      ],
    };
    const comments = ({ id }: Comments, { idPrefix = "" }: Placement): ReactElement => (
      <p id={`${idPrefix}${id}`}>Comments</p>
    );
    render(<ArticleBody<Comments> article={page} renderers={{ comments }} idPrefix="live-" />);
    expect(screen.getByRole("link", { name: "Write to us" })).toHaveAttribute("href", "#form");
    expect(screen.getByText("Comments")).toHaveAttribute("id", "live-comments");
  });

  it("say so where a prefix has a space, and keep the ids", () => {
    const report = vi.fn();
    const { container } = render(<ArticleBody article={article} idPrefix="two words" report={report} />);
    expect(report).toHaveBeenCalledWith(expect.objectContaining({ rule: "unknown-value", path: "idPrefix" }));
    expect(idsIn(container)).toContain("question:fare");
  });
});
