import { render, screen, within } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { toText, type Block, type TimelineBlock, type TimelineItem } from "@backgrounder/model/article";
import { timelineExamples } from "@backgrounder/model/examples";
import { cite, paragraph } from "@backgrounder/model/rich-text";
import { ArticleBody } from "../article-body/article-body.js";
import { Timeline } from "./timeline.js";

const bridge = timelineExamples["ninety-five years, and what is to come"];

const entries = (list: HTMLElement = document.body): HTMLElement[] => within(list).getAllByRole("listitem");
const titles = (): (string | undefined)[] =>
  entries().map((entry) => entry.querySelector(".bgr-block__title")?.textContent);
const line = (): HTMLElement => screen.getByRole("group", { name: "The events on a line of time, true to scale" });
const marks = (): string[] =>
  within(line())
    .getAllByRole("link")
    .map((mark) => mark.getAttribute("aria-label") ?? "");
const block = (items: TimelineItem[], rest: Partial<TimelineBlock> = {}): TimelineBlock => ({
  type: "timeline",
  id: "timeline:a",
  items,
  ...rest,
});

describe("a timeline of any article", () => {
  it("begins each entry with its date, then says what happened", () => {
    render(<Timeline block={bridge} />);
    expect(screen.getByRole("heading", { level: 2, name: "Timeline" })).toBeInTheDocument();
    const [built, strengthened] = entries();
    expect(built?.textContent).toBe("1931The bridge is builtIt has nine piers.");
    expect(built?.firstElementChild?.querySelector("time")).toHaveAttribute("datetime", "1931");
    expect(within(strengthened as HTMLElement).getByRole("link", { name: "agreement" })).toBeInTheDocument();
  });

  it("links a title to where a reader finds more, and names the sources", () => {
    render(<Timeline block={bridge} />);
    expect(screen.getByRole("link", { name: "Cracks made public" })).toHaveAttribute("href", "/city/bridge-report");
    expect(entries()[3]).toHaveTextContent(/Source: City engineer’s office|Source: Inspection of the Kettle Bridge/);
  });

  it("separates what is still to come, in words", () => {
    render(<Timeline block={bridge} />);
    expect(screen.getByRole("heading", { level: 3, name: "Not yet happened" })).toBeInTheDocument();
    const [past, toCome] = screen.getAllByRole("list");
    expect(entries(past)).toHaveLength(5);
    expect(entries(toCome).map(({ textContent }) => textContent)).toEqual([
      "24 March 2026 PlannedCouncil votes on the money",
      "about April 2026 ExpectedRepairs begin",
    ]);
  });

  it("keeps the order in which it is written, newest first or without any order", () => {
    const { rerender } = render(<Timeline block={timelineExamples["newest first"]} />);
    expect(titles()).toEqual(["Second round", "First round of talks", "One-week strike", "Last contract signed"]);
    expect(screen.queryByText("Not yet happened")).toBeNull();
    expect(entries()[0]).toHaveTextContent("25 March 2026 Planned");
    const mixed = ["2026-03-10", "2018-04-09", "2021-05-01"].map((day) => ({ title: day, date: day }));
    rerender(<Timeline block={block(mixed)} />);
    expect(titles()).toEqual(["2026-03-10", "2018-04-09", "2021-05-01"]);
  });

  it("keeps an entry without a date where the editor put it", () => {
    render(<Timeline block={timelineExamples["some without a date"]} />);
    expect(titles()[1]).toBe("Letters between the two sides");
    expect(entries()[1]).toHaveTextContent(/^Date not known/);
  });

  it("keeps an entry whose date is not one, without it", () => {
    const items = [{ title: "Strike", date: "in spring" }] as unknown as TimelineItem[];
    render(<Timeline block={block(items)} report={() => undefined} />);
    expect(entries()[0]?.textContent).toBe("Date not knownStrike");
  });

  it("has a mark but no link for an entry without an id", () => {
    const { container } = render(<Timeline block={timelineExamples["dates and titles"]} />);
    expect(within(line()).queryAllByRole("link")).toEqual([]);
    expect(line()).toHaveTextContent("One-week strike");
    expect(container.querySelector("[id='']")).toBeNull();
  });

  it("keeps all that happened on one day", () => {
    render(<Timeline block={timelineExamples["several on one day"]} />);
    expect(entries()).toHaveLength(3);
    expect(entries().every(({ textContent }) => textContent.startsWith("10 March 2026"))).toBe(true);
  });

  it("takes an entry without a status as past, unless its date is after the day of the block", () => {
    const items = ["2026-03-10", "2026-03-25"].map((day) => ({ title: day, date: day }));
    const { rerender } = render(<Timeline block={block(items, { asOf: "2026-03-20" })} />);
    expect(entries(screen.getAllByRole("list")[1])[0]?.textContent).toBe("25 March 20262026-03-25");
    rerender(<Timeline block={block(items, { asOf: "2026-03" })} />);
    expect(screen.queryByText("Not yet happened")).toBeNull();
    rerender(<Timeline block={block(items)} />);
    expect(screen.queryByText("Not yet happened")).toBeNull();
  });
});

describe("the line of time of a timeline", () => {
  it("is in order of time, and leads to each entry that has an id", () => {
    render(<Timeline block={timelineExamples["newest first"]} />);
    expect(marks()).toEqual([
      "9 April 2018, Last contract signed",
      "2021, One-week strike",
      "10 March 2026, First round of talks",
      "25 March 2026, Planned, Second round",
    ]);
    const href = within(line())
      .getByRole("link", { name: /One-week strike/ })
      .getAttribute("href");
    expect(entries()[2]).toHaveAttribute("id", href?.slice(1));
  });

  it("marks what has not happened with an empty circle", () => {
    render(<Timeline block={bridge} />);
    const isFilled = (name: RegExp): boolean =>
      within(line()).getByRole("link", { name }).querySelector("[data-held]") !== null;
    expect([isFilled(/Bridge closed/), isFilled(/Council votes/)]).toEqual([true, false]);
  });

  it("has the day of the block on it, if there is one", () => {
    const { rerender } = render(<Timeline block={bridge} />);
    expect(line()).toHaveTextContent("5 March 2026");
    rerender(<Timeline block={timelineExamples["dates and titles"]} />);
    expect(line()).not.toHaveTextContent(/\d March 2026/);
  });

  it("keeps room above its marks only for a day of the block", () => {
    const height = (): number => parseFloat(line().getAttribute("height") ?? "");
    const { rerender } = render(<Timeline block={timelineExamples["dates and titles"]} />);
    const without = height();
    rerender(<Timeline block={{ ...timelineExamples["dates and titles"], asOf: "2026-03-12" }} />);
    expect(height()).toBeGreaterThan(without);
  });

  it("is left out where there are not two days to draw it between", () => {
    for (const state of ["one entry", "several on one day", "no dates"] as const) {
      const { unmount } = render(<Timeline block={timelineExamples[state]} />);
      expect(screen.queryByRole("group")).toBeNull();
      expect(entries().length).toBeGreaterThan(0);
      unmount();
    }
  });

  it("begins on the right in Arabic", () => {
    render(<Timeline block={timelineExamples["right to left"]} />);
    const place = (name: RegExp): number =>
      parseFloat(screen.getByRole("link", { name }).querySelector("circle")?.getAttribute("cx") ?? "");
    expect(place(/رسالة الإنذار/)).toBeGreaterThan(place(/الجولة الثانية/));
  });
});

describe("a timeline in an article", () => {
  const article = (blocks: Block[]) => ({ id: "article:a", title: "A", blocks });

  it("shows all of 2,000 entries, in the list, on the line and as text", () => {
    const days = Array.from({ length: 2_000 }, (_, index) =>
      new Date(Date.UTC(1900, 0, 1 + index * 20)).toISOString().slice(0, 10),
    );
    const long = block(days.map((day, index) => ({ id: `entry:${index}`, title: `Entry ${index}`, date: day })));
    const html = renderToStaticMarkup(<ArticleBody article={article([long])} />);
    expect(html.match(/<li /g)).toHaveLength(2_000);
    expect(html.match(/data-held=""/g)).toHaveLength(2_000);
    expect(toText(long).match(/: Entry \d+$/gm)).toHaveLength(2_000);
  });

  it("gives an id to the first of two entries that have the same", () => {
    const twice = ["First", "Second"].map((title) => ({ id: "entry:a", title, date: "2026-03-10" }));
    const { container } = render(<ArticleBody article={article([block(twice)])} report={() => undefined} />);
    expect(container.querySelectorAll("[id='entry:a']")).toHaveLength(1);
    expect(entries()).toHaveLength(2);
  });

  it("cites its sources by number where the page lists them", () => {
    const sources: Block = { type: "sources", id: "sources:a", items: bridge.items[3]?.sources ?? [] };
    render(<ArticleBody article={article([bridge, sources])} />);
    const report = entries().find(({ textContent }) => textContent.includes("Cracks made public"));
    expect(within(report as HTMLElement).getByRole("link", { name: /Source 1/ })).toBeInTheDocument();
  });

  it("has in an entry's text the number of a source that it cites", () => {
    const items = [{ title: "Report", text: [paragraph("It is ", cite("out", "source:bridge-report"), ".")] }];
    const sources: Block = { type: "sources", id: "sources:a", items: bridge.items[3]?.sources ?? [] };
    render(<ArticleBody article={article([block(items), sources])} />);
    expect(entries()[0]).toHaveTextContent("Date not knownReportIt is out1.");
  });
});
