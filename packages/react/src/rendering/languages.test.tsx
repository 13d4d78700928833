import { render, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { Article, Block, Diagnostic, PositionsBlock } from "@backgrounder/model/article";
import type { OwnLabels } from "@backgrounder/model/labels";
import { de } from "@backgrounder/model/languages";
import { positionsExamples } from "@backgrounder/model/examples";
import { ArticleBody } from "../article-body/article-body.js";
import { Callout } from "../callout/callout.js";
import { Faq } from "../faq/faq.js";
import { PositionsMatrix } from "../positions-matrix/positions-matrix.js";

const source = { title: "گزارش", publisher: "خبرگزاری", published: "2025-12-16" };
const points: Block = {
  type: "key-points",
  id: "key-points:a",
  kind: "summary",
  items: ["یک"],
  asOf: "2025-12-16",
  sources: [source],
};
const persian = (...blocks: Block[]): Article => ({ id: "article:a", title: "A", lang: "fa", blocks });

/** Each element that says another language than the one around it, with its words. */
const marked = (container: Element, lang: string): string[] =>
  [...container.querySelectorAll(`[lang="${lang}"]`)].map(({ textContent }) => textContent);

const reporting = () => vi.fn<(diagnostic: Diagnostic) => void>();

describe("an article in a language without a catalogue", () => {
  it("has English labels and English dates, all of them marked as English", () => {
    const { container } = render(<ArticleBody article={persian(points)} lang="fa" report={reporting()} />);
    expect(marked(container, "en")).toEqual(["Summary", "Source:", "16 December 2025", "As of 16 December 2025"]);
    expect(screen.getByText("Source:")).toHaveAttribute("dir", "ltr");
    expect(screen.getByText("Summary").closest("h2")).not.toHaveAttribute("dir");
  });

  it("keeps the names in our sentences in its own language", () => {
    const checked = { on: "2025-12-16", by: "مینا" };
    const { container } = render(<ArticleBody article={persian({ ...points, checked })} report={reporting()} />);
    expect(marked(container, "en")).toContain("Checked on 16 December 2025, مینا");
    expect(screen.getByText("مینا")).toHaveAttribute("lang", "fa");
    expect(screen.getByText("مینا")).toHaveAttribute("dir", "rtl");
  });

  it("has the commas of its own script", () => {
    const { container } = render(<ArticleBody article={persian(points)} report={reporting()} />);
    expect(container).toHaveTextContent("Source: گزارش، خبرگزاری، 16 December 2025.");
  });

  it("is reported once, with the words that are missing", () => {
    const report = reporting();
    render(<ArticleBody article={persian(points, { ...points, id: "key-points:b" })} report={report} />);
    expect(report).toHaveBeenCalledTimes(1);
    expect(report).toHaveBeenCalledWith(
      expect.objectContaining({ rule: "no-words-for-language", severity: "warning", path: "lang" }),
    );
    expect(report.mock.calls[0]?.[0].message).toMatch(
      /"fa" for "Summary" \(keyPoints\.summary\), "Source:" \(source\), "\{day\} .*" \(dates\.day\), /,
    );
  });

  it("prints words and dates of your own unmarked, and then has nothing to report", () => {
    const report = reporting();
    const own: OwnLabels = {
      keyPoints: { summary: "خلاصه" },
      source: "منبع:",
      asOf: "تا {date}",
      dates: { months: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "دسامبر"] },
    };
    const { container } = render(<ArticleBody article={persian(points)} lang="fa" labels={own} report={report} />);
    expect(container.querySelector("[lang]")).toBeNull();
    expect(container).toHaveTextContent("تا 16 دسامبر 2025.");
    expect(report).not.toHaveBeenCalled();
  });

  it("is reported by a component of its own, too", () => {
    const report = reporting();
    const block = {
      type: "faq",
      id: "faq:a",
      items: [{ id: "question:a", question: "Chi?", answer: "Lui." }],
    } as const;
    render(<Faq block={{ ...block, items: [...block.items] }} lang="it" report={report} />);
    render(<Callout kind="note" lang="it" report={report} children="Buongiorno." />);
    expect(report.mock.calls.map(([{ message }]) => message)).toEqual([
      expect.stringContaining("Frequently asked questions"),
      expect.stringContaining("Note"),
    ]);
  });

  it("is not reported where the article gives its own labels", () => {
    const report = reporting();
    render(
      <ArticleBody
        article={persian({ ...points, label: "خلاصه", asOf: undefined, sources: undefined } as never)}
        report={report}
      />,
    );
    expect(report.mock.calls.filter(([{ rule }]) => rule === "no-words-for-language")).toEqual([]);
  });
});

describe("an article in Arabic", () => {
  const arabic = (...blocks: Block[]): Article => ({ id: "article:a", title: "A", lang: "ar", blocks });

  it("has Arabic labels and dates, none of them marked, and nothing to report", () => {
    const report = reporting();
    const { container } = render(<ArticleBody article={arabic(points)} lang="ar" report={report} />);
    expect(container.querySelector("[lang]")).toBeNull();
    expect(container).toHaveTextContent("حتى 16 ديسمبر 2025.");
    expect(report).not.toHaveBeenCalled();
  });

  // Next to Latin letters, a browser takes figures for a part of them and puts them on the other side.
  it("keeps dates and the numbers of sources apart from a name in Latin letters", () => {
    const days = {
      edtf: "2025-12-14/2025-12-15",
      earliest: "2025-12-14",
      latest: "2025-12-15",
      basis: "stated",
    } as const;
    const reuters = { id: "source:reuters", title: "Talks", publisher: "Reuters", published: "2025-12-17" };
    const entry = { id: "event:a", name: "Berlin", status: "happened", when: days, sources: [reuters] } as const;
    const timeline: Block = {
      type: "talks",
      widget: "timeline",
      id: "talks:a",
      talks: "dossier:a",
      entries: [{ ...entry, sources: [reuters] }],
    };
    render(
      <ArticleBody article={arabic(timeline, { type: "sources", id: "sources:a", items: [reuters] })} lang="ar" />,
    );
    for (const words of ["17 ديسمبر 2025", "14–15 ديسمبر 2025"]) {
      expect(screen.getByText(words).closest("bdi")).toHaveTextContent(words);
    }
    expect(screen.getByRole("link", { name: "المصدر 1" }).closest("bdi")).toHaveTextContent("1");
  });
});

describe("a widget of an English dossier in a German article", () => {
  const block: PositionsBlock = { ...positionsExamples["positions, silences and a change"], recordLang: "en" };
  const article: Article = { id: "article:a", title: "A", lang: "de", blocks: [block] };

  it("says that its words are English, and prints our labels and dates in German", () => {
    const { container } = render(<ArticleBody article={article} lang="de" report={reporting()} />);
    const section = container.querySelector('[data-bgr="talks"]');
    expect(section).toHaveAttribute("lang", "en");
    expect(within(screen.getByRole("heading", { name: de.talks.headings.positions })).getByText(/./)).toHaveAttribute(
      "lang",
      "de",
    );
    expect(marked(container, "de")).toContain(de.talks.issue);
    for (const time of container.querySelectorAll("time")) expect(time.closest("[lang]")).toHaveAttribute("lang", "de");
  });

  it("prints the label that the article gives it in the language of the article", () => {
    const { container } = render(
      <ArticleBody article={{ ...article, blocks: [{ ...block, label: "Wer will was" }] }} lang="de" />,
    );
    expect(marked(container, "de")).toContain("Wer will was");
  });

  it("has nothing to report", () => {
    const report = reporting();
    render(<ArticleBody article={article} lang="de" report={report} />);
    expect(report).not.toHaveBeenCalled();
  });
});

it("replaces a word at any depth", () => {
  const labels: OwnLabels = { talks: { issue: "Topic", stance: { supports: "Wants it" } }, source: "See:" };
  render(<PositionsMatrix block={positionsExamples["every stance"]} labels={labels} />);
  expect(screen.getByText("Topic")).toBeInTheDocument();
  expect(screen.getAllByText("Wants it")).toHaveLength(2);
  expect(screen.getAllByText("Opposes it")).toHaveLength(2);
  expect(screen.queryByText("Issue")).toBeNull();
});
