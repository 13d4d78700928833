import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { figuresExamples } from "@backgrounder/model/examples";
import { Figures } from "./figures.js";

const figure = (name: string): HTMLElement => {
  const found = screen.getByRole("heading", { name }).parentElement;
  if (found === null) throw new Error(`No figure ${name}`);
  return found;
};

describe("figures", () => {
  it("have a number, its unit, who says so, the day and the source", () => {
    render(<Figures block={figuresExamples["an offer, a vote, a report"]} />);
    expect(figure("Rise in wages")).toHaveTextContent("4.1 % per year");
    expect(figure("Rise in wages")).toHaveTextContent("Port authority, 1 March 2026");
    expect(figure("Rise in wages")).toHaveTextContent("Source: ");
  });

  it("have what sources do not agree on side by side, with the question and the hedge of each", () => {
    render(<Figures block={figuresExamples["one figure, two claims"]} />);
    expect(figure("Rise in wages")).toHaveTextContent("Disputed: How much does the port offer?");
    const [port, union] = within(figure("Rise in wages")).getAllByRole("listitem");
    expect(port).toHaveTextContent("4.1 % per year");
    expect(union).toHaveTextContent("about 3.5 % per year");
  });

  it("have the counts of a vote in one place, each with its option", () => {
    render(<Figures block={figuresExamples["an offer, a vote, a report"]} />);
    expect(within(figure("Ballot on the warning strike")).getByRole("listitem")).toHaveTextContent(
      "Yes: 412 (81.7 %)No: 92 (18.3 %)",
    );
  });

  it("say what a number was before, and that it is not certain", () => {
    render(<Figures block={figuresExamples["a number that changed"]} />);
    expect(figure("Containers handled at night")).toHaveTextContent("February 2026, previously 900");
    expect(figure("Containers handled at night")).toHaveTextContent("Possible on this day, not certain.");
  });

  it("are few in a box, with the way to all of them", () => {
    render(<Figures block={figuresExamples["in a box"]} />);
    expect(screen.queryByRole("heading", { name: "Agreement of 2024" })).toBeNull();
    expect(screen.getByRole("link", { name: "All events" })).toHaveAttribute("href", "/talks/port-wages/events/");
  });
});
