import { render, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { Diagnostic, TextBlock } from "@backgrounder/model/article";
import { faqExamples, listExamples, paragraphExamples } from "@backgrounder/model/examples";
import { ArticleBody } from "../article-body/article-body.js";
import { renderContext } from "../rendering/render-context.js";
import { renderInline, renderItem, RichText } from "./rich-text.js";

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

describe("a link", () => {
  const linked = (href: string): TextBlock[] => [
    {
      ...block({ _type: "span", text: "the offer", marks: ["a"] }),
      markDefs: [{ _type: "link", _key: "a", href }],
    },
  ];

  it.each(["java\nscript:alert(1)", " javascript:alert(1)", "JaVaScRiPt:x", "vbscript:x", "data:text/html,x"])(
    "to %j keeps its words alone, and is reported",
    (href) => {
      const report = vi.fn<(diagnostic: Diagnostic) => void>();
      const link = vi.fn<(props: { href: string }) => string>(() => "");
      const { container } = render(<RichText text={linked(href)} report={report} components={{ link }} />);
      expect(container).toHaveTextContent("the offer");
      expect(link).not.toHaveBeenCalled();
      expect(report.mock.calls[0]?.[0].rule).toBe("unsafe-link");
    },
  );

  it.each(["https://example.org/", "mailto:a@example.org", "tel:+4912345", "/offer", "#offer"])(
    "to %j stays",
    (href) => {
      render(<RichText text={linked(href)} />);
      expect(screen.getByRole("link", { name: "the offer" })).toHaveAttribute("href", href);
    },
  );
});

describe("what is not text", () => {
  it.each([
    ["marks that are a word", [{ ...block(), children: [{ _type: "span", text: "words", marks: "strong" }] }]],
    ["marks that are null", [{ ...block(), children: [{ _type: "span", text: "words", marks: null }] }]],
    [
      "a language without a name",
      [
        {
          ...block({ _type: "span", text: "words", marks: ["a"] }),
          markDefs: [{ _type: "lang", _key: "a" }],
        },
      ],
    ],
    ["a level of 0", [{ ...block({ _type: "span", text: "words" }), listItem: "bullet", level: 0 }]],
    ["a level of a hundred million", [{ ...block({ _type: "span", text: "words" }), listItem: "bullet", level: 1e8 }]],
    ["an endless level", [{ ...block({ _type: "span", text: "words" }), listItem: "bullet", level: Infinity }]],
    ["a hole in the list", [undefined, block({ _type: "span", text: "words" }), null]],
  ])("%s is reported, and the words are shown", (_, text) => {
    const report = vi.fn<(diagnostic: Diagnostic) => void>();
    const { container } = render(<RichText text={text as TextBlock[]} report={report} />);
    expect(container.textContent).toBe("words");
    expect(report).toHaveBeenCalled();
  });

  it.each([undefined, null, 7, {}, [], [null]])("%j shows nothing", (text) => {
    const { container } = render(<RichText text={text as never} report={() => undefined} />);
    expect(container).toBeEmptyDOMElement();
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

describe("rich text where HTML allows no paragraphs", () => {
  const span = (text: string, ...marks: string[]) => ({ _type: "span" as const, text, ...(marks[0] && { marks }) });

  it("keeps a second paragraph on a line of its own", () => {
    const text = [block(span("First.")), block(span("Second", "strong"), span(" words."))];
    const { container } = render(<figcaption>{renderInline(text, renderContext({}, {}))}</figcaption>);
    expect(container.querySelector("figcaption")?.innerHTML).toBe("First.<br><strong>Second</strong> words.");
  });

  it("is empty where there is no paragraph", () => {
    const { container } = render(<figcaption>{renderInline([], renderContext({}, {}))}</figcaption>);
    expect(container.querySelector("figcaption")).toBeEmptyDOMElement();
  });

  it("needs no paragraph in a list item, unless there are several or a list", () => {
    const rendered = (text: string | TextBlock[]): string =>
      render(<div>{renderItem(text, renderContext({}, {}))}</div>).container.innerHTML;
    expect(rendered("Words.")).toBe("<div>Words.</div>");
    expect(rendered([block(span("Words."))])).toBe("<div>Words.</div>");
    expect(rendered([block(span("One.")), block(span("Two."))])).toBe(
      '<div><p class="bgr-text__p">One.</p><p class="bgr-text__p">Two.</p></div>',
    );
    expect(rendered([{ ...block(span("One.")), listItem: "bullet" }])).toContain("<ul");
  });
});

describe("lists and line ends in rich text", () => {
  const item = (text: string, listItem: "bullet" | "number", level?: number): TextBlock => ({
    ...block({ _type: "span", text }),
    listItem,
    ...(level !== undefined && { level }),
  });
  const outline = (...blocks: TextBlock[]): string =>
    render(<RichText text={blocks} />).container.innerHTML.replaceAll(/ class="[^"]*"/g, "");

  it("goes back to the outer list after an inner one", () => {
    expect(outline(item("a", "bullet"), item("b", "number", 2), item("c", "bullet", 2), item("d", "bullet"))).toBe(
      "<ul><li>a<ol><li>b</li></ol><ul><li>c</li></ul></li><li>d</li></ul>",
    );
  });

  it("ends a list that began deeper where a shallower item comes", () => {
    expect(outline(item("a", "bullet", 2), item("b", "bullet", 1))).toBe("<ul><li>a</li></ul><ul><li>b</li></ul>");
  });

  it("is one item in a list, not a paragraph", () => {
    expect(outline(item("a", "bullet"))).toBe("<ul><li>a</li></ul>");
  });

  it("keeps every line of a span, the first and the last too", () => {
    expect(outline(block({ _type: "span", text: "\none\n\ntwo" }))).toBe("<p><br>one<br><br>two</p>");
  });

  it("marks a single run of words, and leaves one with an empty list of marks as it is", () => {
    expect(outline(block({ _type: "span", text: "all", marks: ["em"] }))).toBe("<p><em>all</em></p>");
    expect(outline(block({ _type: "span", text: "none", marks: [] }))).toBe("<p>none</p>");
  });
});
