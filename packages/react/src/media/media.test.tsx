import { render, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { cleanArticle, toText, type ArticleWith, type EmbedBlock, type FaqBlock } from "@backgrounder/model/article";
import { calloutExamples, faqExamples } from "@backgrounder/model/examples";
import { ArticleBody } from "../article-body/article-body.js";
import { Callout } from "../callout/callout.js";
import type { Placement } from "../rendering/block-props.js";

const questions: FaqBlock = faqExamples["with images and embeds"];
const article: ArticleWith = { id: "article:bridge", title: "The bridge", blocks: [questions] };

describe("images and embeds of an answer or a callout", () => {
  it("come after the words, and before the sources", () => {
    render(<Callout block={calloutExamples["with an image"]} />);
    const words = screen.getByRole("note").textContent ?? "";
    const [body, caption, source] = ["built for carts", "Nine piers", "Inspection"].map((part) => words.indexOf(part));
    expect(body).toBeGreaterThan(0);
    expect(caption).toBeGreaterThan(body ?? 0);
    expect(source).toBeGreaterThan(caption ?? 0);
    expect(screen.getByRole("img", { name: "A road bridge on stone piers over a river" })).toBeInTheDocument();
  });

  it("are drawn by the host where it draws those of the article", () => {
    const embed = ({ url }: EmbedBlock) => (
      <a href={url} title="Divers">
        Divers
      </a>
    );
    render(<ArticleBody article={article} renderers={{ embed }} report={vi.fn()} />);
    const answer = document.querySelector("#question\\:how-divers-look");
    expect(within(answer as HTMLElement).getByTitle("Divers")).toHaveAttribute(
      "href",
      "https://example.org/video/divers",
    );
  });

  it.each([null, undefined, false])("are left out where the host draws nothing: %s", (nothing) => {
    const report = vi.fn();
    const draw = () => nothing;
    render(<ArticleBody article={article} renderers={{ embed: draw, image: draw }} report={report} />);
    expect(screen.queryByRole("img")).toBeNull();
    expect(screen.queryByText(/Video/)).toBeNull();
    expect(screen.getByText(/a sound stone rings/)).toBeInTheDocument();
    expect(report).not.toHaveBeenCalled();
  });

  it("come to the host's renderer with the level of their block, and a report that names it", () => {
    const report = vi.fn();
    const embed = (_: EmbedBlock, { headingLevel, report: say }: Placement) => {
      say?.({ rule: "no-consent", severity: "warning", message: "The reader has not agreed to videos.", path: "" });
      return `Level ${headingLevel}`;
    };
    const heading = { type: "heading", id: "heading:1", level: 2, text: "The bridge today" } as const;
    const blocks = [heading, questions];
    render(<ArticleBody article={{ ...article, blocks }} renderers={{ embed }} report={report} />);
    expect(screen.getByText(/Level 3/)).toBeInTheDocument();
    expect(report).toHaveBeenCalledWith(expect.objectContaining({ rule: "no-consent", path: "blocks[1]" }));
  });

  it("are links where the host does not draw embeds, and a diagnostic says so", () => {
    const report = vi.fn();
    render(<ArticleBody article={article} report={report} />);
    expect(screen.getByRole("link", { name: "Video: divers at the Kettle Bridge", hidden: true })).toHaveAttribute(
      "href",
      "https://example.org/video/divers",
    );
    expect(report).toHaveBeenCalledWith(expect.objectContaining({ rule: "missing-renderer", path: "blocks[0]" }));
  });

  it("are in the text form", () => {
    const text = toText(article);
    expect(text).toContain("The two piers are to the left of the middle.");
    expect(text).toContain("Video: divers at the Kettle Bridge\nhttps://example.org/video/divers");
  });

  it("that are of another kind are left out with a message, and ids are used once", () => {
    const [first] = questions.items;
    const picture = first?.media?.[0];
    const block = {
      ...questions,
      items: [{ ...first, media: [picture, picture, { type: "faq", id: "x", items: [] }] }],
    };
    const { article: cleaned, diagnostics } = cleanArticle({ ...article, blocks: [block] });
    const [shown] = cleaned?.blocks ?? [];
    expect(shown?.type === "faq" && shown.items[0]?.media?.map(({ id }) => id)).toEqual(["image:piers", ""]);
    expect(diagnostics.map(({ rule, path }) => [rule, path])).toEqual([
      ["unknown-value", "blocks[0].items[0].media[2]"],
      ["duplicate-id", "blocks[0].items[0].media[1].id"],
    ]);
  });
});
