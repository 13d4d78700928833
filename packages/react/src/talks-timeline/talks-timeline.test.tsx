import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { talksExamples } from "@backgrounder/model/examples";
import { TalksTimeline } from "./talks-timeline.js";

const entries = () => screen.getAllByRole("listitem");

describe("a timeline of talks", () => {
  it("keeps the order of the record and begins each event with its date", () => {
    render(<TalksTimeline block={talksExamples["held, planned and undated"]} />);
    expect(entries()).toHaveLength(5);
    expect(entries()[0]?.querySelector("time")).toHaveAttribute("datetime", "2026-01-12");
    expect(entries()[0]).toHaveTextContent(/^12 January 2026First round, Harbour office/);
  });

  it("speaks uncertain dates, and claims no day for them", () => {
    render(<TalksTimeline block={talksExamples["held, planned and undated"]} />);
    expect(entries()[1]?.firstElementChild?.querySelector("time")).toBeNull();
    expect(entries()[2]).toHaveTextContent(/^about April 2026/);
    expect(entries()[3]).toHaveTextContent(/^not before 1 May 2026/);
    expect(entries()[4]).toHaveTextContent(/^Date not known/);
  });

  it("says in words what has not happened, and nothing where it has", () => {
    render(<TalksTimeline block={talksExamples["every standing"]} />);
    const words = entries().map((entry) => entry.firstElementChild?.lastElementChild?.textContent);
    expect(words.slice(0, 5)).toEqual(["Planned", "Expected", "Announced", "Postponed", "Cancelled"]);
    expect(entries()[5]).not.toHaveTextContent("Happened");
  });

  it("names who took part, and whether there were others", () => {
    render(<TalksTimeline block={talksExamples["held, planned and undated"]} />);
    expect(entries()[0]).toHaveTextContent("Taking part: Port authority, Dockers’ union");
    expect(entries()[0]).not.toHaveTextContent("and others");
    expect(entries()[1]).toHaveTextContent("State mediator and others");
    expect(entries()[2]).toHaveTextContent(/Expected to take part: State mediator$/);
    expect(entries()[2]).not.toHaveTextContent("Taking part");
  });

  it("tells a quotation from what somebody claims", () => {
    const { container } = render(<TalksTimeline block={talksExamples["held, planned and undated"]} />);
    expect(container.querySelectorAll("q")).toHaveLength(1);
    expect(container.querySelector("q")).toHaveTextContent("We are further apart than in January.");
  });
});
