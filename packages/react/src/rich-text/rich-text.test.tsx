import { render, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { Diagnostic, TextBlock } from "@backgrounder/model/article";
import { faqExamples, listExamples, paragraphExamples } from "@backgrounder/model/examples";
import { ArticleBody } from "../article-body/article-body.js";
import { RichText } from "./rich-text.js";

const block = (...children: TextBlock["children"]): TextBlock => ({ _type: "block", children });

describe("rich text", () => {
  it("shows a string as one paragraph", () => {
    const { container } = render(<RichText text="Plain <b>words</b>" />);
    expect(container.querySelector("p")).toHaveTextContent("Plain <b>words</b>");
  });

  it("renders every mark as the element that means it", () => {
    render(<RichText text={paragraphExamples["every mark"].text} />);
    expect(screen.getByText("Strong").tagName).toBe("STRONG");
    expect(screen.getByText("emphasis").tagName).toBe("EM");
    expect(screen.getByText("code").tagName).toBe("CODE");
    expect(screen.getByText("2").tagName).toBe("SUB");
    expect(screen.getByText("ein Wort")).toHaveAttribute("lang", "de");
  });

  it("keeps a link with a bold word in it one link", () => {
    const text = [
      {
        ...block(
          { _type: "span", text: "the ", marks: ["a"] },
          { _type: "span", text: "third", marks: ["strong", "a"] },
          { _type: "span", text: " offer", marks: ["a"] },
        ),
        markDefs: [{ _type: "link" as const, _key: "a", href: "/offer" }],
      },
    ];
    render(<RichText text={text} />);
    const link = screen.getByRole("link", { name: "the third offer" });
    expect(within(link).getByText("third").tagName).toBe("STRONG");
  });

  it("nests lists by level, and parts bullets from numbers", () => {
    const answer = faqExamples["rich text with links and lists"].items[0]?.answer ?? "";
    const { container } = render(<RichText text={answer} />);
    expect(container.querySelectorAll(":scope > ul > li")).toHaveLength(2);
    expect(container.querySelectorAll(":scope > ul > li:last-child > ul > li")).toHaveLength(2);
    const item = (listItem: "bullet" | "number"): TextBlock => ({
      ...block({ _type: "span", text: listItem }),
      listItem,
    });
    const mixed = render(<RichText text={[item("bullet"), item("number")]} />);
    expect(mixed.container.querySelectorAll(":scope > ul, :scope > ol")).toHaveLength(2);
  });

  it("shows a line end as one", () => {
    const { container } = render(<RichText text={[block({ _type: "span", text: "one\ntwo" })]} />);
    expect(container.querySelector("br")).toBeInTheDocument();
  });

  it("keeps the words of an unknown mark and of a source that is not listed, and says so", () => {
    const report = vi.fn<(diagnostic: Diagnostic) => void>();
    const text = [
      {
        ...block(
          { _type: "span", text: "underlined", marks: ["underline"] },
          { _type: "span", text: " cited", marks: ["c"] },
        ),
        markDefs: [{ _type: "cite" as const, _key: "c", source: "source:gone" }],
      },
    ];
    const { container } = render(<RichText text={text} report={report} />);
    expect(container).toHaveTextContent("underlined cited");
    expect(report.mock.calls.map(([diagnostic]) => diagnostic.message).join()).toMatch(/"underline".*"source:gone"/s);
  });
});

describe("a list of the body", () => {
  it("keeps its inner lists and their kind", () => {
    const { container } = render(
      <ArticleBody article={{ id: "article:a", title: "A", blocks: [listExamples["lists in lists"]] }} />,
    );
    expect(container.querySelectorAll("ul > li > ul > li > ol > li")).toHaveLength(2);
  });
});
