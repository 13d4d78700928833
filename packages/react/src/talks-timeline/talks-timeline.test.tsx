import { render, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { Diagnostic, TalksTimelineBlock } from "@backgrounder/model/article";
import { participantsExamples, talksExamples } from "@backgrounder/model/examples";
import { TalksTimeline } from "./talks-timeline.js";

const entry = (name: RegExp): HTMLElement => {
  const found = screen.getAllByRole("listitem").find((item) => name.test(item.textContent));
  if (found === undefined) throw new Error(`No event ${name}`);
  return found;
};
const lists = (): HTMLElement[] => screen.getAllByRole("list");
const textsOf = (list: HTMLElement | undefined): (string | null)[] =>
  list === undefined
    ? []
    : within(list)
        .getAllByRole("listitem")
        .map((item) => item.textContent);

describe("a timeline of talks", () => {
  it("begins each event with its date, and keeps the order of the record", () => {
    render(<TalksTimeline block={talksExamples["held, planned and undated"]} />);
    expect(screen.getAllByRole("listitem")).toHaveLength(6);
    expect(screen.getAllByRole("listitem")[1]?.querySelector("time")).toHaveAttribute("datetime", "2026-03-10");
    expect(textsOf(lists()[0])[1]).toMatch(/^10 March 2026First round, Harbour office/);
  });

  it("separates what has not happened from what has, in words, and puts what has no date last", () => {
    render(<TalksTimeline block={talksExamples["held, planned and undated"]} />);
    expect(screen.getByRole("heading", { level: 3, name: "Not yet happened" })).toBeInTheDocument();
    const [held, toCome] = lists().map(textsOf);
    expect(held?.at(-1)).toMatch(/^Date not known.*Letter to the minister/);
    expect(toCome).toHaveLength(3);
    expect(toCome?.join()).toMatch(
      /^25 March 2026 PlannedSecond round.*about April 2026 PlannedThird round.*not before 1 May 2026 AnnouncedBallot/,
    );
  });

  it("has no dividing line if everything has happened", () => {
    render(<TalksTimeline block={talksExamples["one event"]} />);
    expect(screen.queryByText("Not yet happened")).toBeNull();
  });

  it("speaks uncertain dates, and claims no day for them", () => {
    render(<TalksTimeline block={talksExamples["held, planned and undated"]} />);
    expect(entry(/Exploratory talks/).firstElementChild?.querySelector("time")).toBeNull();
    expect(entry(/Third round/)).toHaveTextContent(/^about April 2026/);
    expect(entry(/Letter/)).toHaveTextContent(/^Date not known/);
  });

  it("says in words what has not happened, and nothing where it has", () => {
    render(<TalksTimeline block={talksExamples["every status"]} />);
    const [settled, toCome] = lists().map(textsOf);
    expect(toCome?.map((text) => /Planned|Expected|Announced|Postponed/.exec(text ?? "")?.[0])).toEqual([
      "Planned",
      "Expected",
      "Announced",
      "Postponed",
    ]);
    expect(settled?.[0]).toContain("Cancelled");
    expect(entry(/Working group 6/)).not.toHaveTextContent("Happened");
  });

  it("names who took part, and whether there were others", () => {
    render(<TalksTimeline block={talksExamples["held, planned and undated"]} />);
    expect(entry(/First round/)).toHaveTextContent("Taking part: Port authority and Dockers’ union");
    expect(entry(/First round/)).not.toHaveTextContent("and others");
    expect(entry(/Exploratory talks/)).toHaveTextContent("State mediator and others");
    expect(entry(/Third round/)).toHaveTextContent(/Expected to take part: State mediator$/);
    expect(entry(/Third round/)).not.toHaveTextContent("Taking part");
  });

  it("marks quotations, but not claims", () => {
    const { container } = render(<TalksTimeline block={talksExamples["held, planned and undated"]} />);
    expect(container.querySelectorAll("q")).toHaveLength(1);
    expect(container.querySelector("q")).toHaveTextContent("We are further apart than in the winter.");
  });

  it("shows corrections, disputes and confirmations at their event, in words", () => {
    render(<TalksTimeline block={talksExamples["corrected, disputed and confirmed"]} />);
    expect(entry(/First round/)).toHaveTextContent("Outcome: The two sides agreed to meet again.");
    expect(entry(/First round/)).toHaveTextContent(
      "Corrected on 16 March 2026: The round was held at the harbour office, not at the town hall.",
    );
    expect(entry(/First round/)).toHaveTextContent("One source: Union would settle for five");
    expect(entry(/Warning strike/)).toHaveTextContent("Disputed. This comes only from a union spokesperson.");
    expect(entry(/Warning strike/)).toHaveTextContent(
      "Confirmed by the desk editor on 16 March 2026: read in the minutes.",
    );
    expect(entry(/Third round/)).toHaveTextContent("Possible on this day, not certain.");
    expect(entry(/Third round/)).toHaveTextContent("The original source is not named.");
  });

  it("renders nothing of another widget's block, and says which component would", () => {
    const report = vi.fn<(diagnostic: Diagnostic) => void>();
    const block = participantsExamples["own label"] as unknown as TalksTimelineBlock;
    const { container } = render(<TalksTimeline block={block} report={report} />);
    expect(container).toBeEmptyDOMElement();
    expect(report.mock.calls[0]?.[0]).toMatchObject({ path: "widget", severity: "error" });
    expect(report.mock.calls[0]?.[0].message).toContain('found "participants"');
  });

  it("keeps in a box all that is recorded, unless a page has it", () => {
    const inABox: TalksTimelineBlock = {
      type: "talks",
      widget: "timeline",
      id: "talks:box",
      talks: "dossier:port",
      asOf: "2026-03-20",
      size: "box",
      entries: [1, 2, 3, 4].map((day) => ({
        id: `event:${day}`,
        name: `Round ${day}`,
        status: "happened",
        when: { edtf: `2026-03-0${day}`, earliest: `2026-03-0${day}`, latest: `2026-03-0${day}`, basis: "stated" },
        summary: `The agenda of round ${day}.`,
        outcome: `The outcome of round ${day}.`,
        participants: [{ name: `Delegate ${day}` }],
      })),
    };
    const { container, rerender } = render(<TalksTimeline block={inABox} />);
    for (const day of [1, 2, 3, 4]) {
      expect(container).toHaveTextContent(`The agenda of round ${day}.`);
      expect(container).toHaveTextContent(`The outcome of round ${day}.`);
      expect(container).toHaveTextContent(`Delegate ${day}`);
    }
    rerender(<TalksTimeline block={{ ...inABox, more: "events/" }} />);
    expect(container).not.toHaveTextContent("The agenda of round 1.");
  });
});

describe("the line of time on a page from right to left", () => {
  const arabic = talksExamples["right to left, in a box"];
  const place = (name: RegExp): number =>
    parseFloat(screen.getByRole("link", { name }).querySelector("circle")?.getAttribute("cx") ?? "");

  it("has the first event on the right", () => {
    render(<TalksTimeline block={arabic} />);
    expect(place(/الجولة الأولى/)).toBeGreaterThan(place(/الجولة الثانية/));
  });

  it("names each event with Arabic commas", () => {
    render(<TalksTimeline block={arabic} />);
    expect(screen.getByRole("link", { name: "10 مارس 2026، الجولة الأولى، مكتب الميناء" })).toBeInTheDocument();
  });

  it("goes the way of its own words where a dossier in English is shown on an Arabic page", () => {
    render(<TalksTimeline block={{ ...talksExamples["in a box"], lang: "ar", recordLang: "en" }} />);
    expect(place(/First round/)).toBeLessThan(place(/Second round/));
  });
});
