import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { placesExamples } from "@backgrounder/model/examples";
import { Places } from "./places.js";

const place = (name: string): HTMLElement => {
  const found = screen.getByRole("heading", { name }).parentElement;
  if (found === null) throw new Error(`No place ${name}`);
  return found;
};

describe("places", () => {
  it("are in the order of the schematic, then what has no place, then areas", () => {
    render(<Places block={placesExamples["who would be where"]} />);
    expect(screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      "In the country",
      "At the border",
      "In a neighbouring country",
      "Place not stated",
      "Area: the north quay",
    ]);
  });

  it("say who would send what and how far the proposal has got, in words", () => {
    render(<Places block={placesExamples["who would be where"]} />);
    const claim = within(place("In the country")).getByRole("listitem");
    expect(claim).toHaveTextContent("Draft agreement Under negotiation, State mediator, 15 March 2026");
    expect(claim).toHaveTextContent("Troops or support from: City council. Command: the harbour master. Temporary.");
    expect(within(place("At the border")).getByRole("listitem")).toHaveTextContent("In force");
  });

  it("say of each claim in a dispute what it is about and who says otherwise", () => {
    render(<Places block={placesExamples["one area, two claims"]} />);
    const [draft, city] = within(place("Area: the north quay")).getAllByRole("listitem");
    const question = "Disputed: Who would run the north quay? Sources give different answers.";
    expect(draft).toHaveTextContent(`${question} See also: Plan of the city council.`);
    expect(city).toHaveTextContent(`${question} See also: Draft agreement.`);
  });

  it("do not pass a doubt off as certain", () => {
    render(<Places block={placesExamples["who would be where"]} />);
    expect(place("In a neighbouring country")).toHaveTextContent("Possible on this day, not certain.");
    expect(place("Place not stated")).toHaveTextContent("The original source is not named.");
  });

  it("say so where no proposal names one of them", () => {
    render(<Places block={placesExamples["a place that no proposal names"]} />);
    expect(place("At the border")).toHaveTextContent("No proposal here names this place.");
  });

  it("have no schematic where nothing is in it", () => {
    render(<Places block={placesExamples["one area, two claims"]} />);
    expect(screen.queryByRole("heading", { name: "At the border" })).toBeNull();
  });

  it("leave the details to the page that a box leads to", () => {
    render(<Places block={placesExamples["in a box"]} />);
    expect(place("In the country")).not.toHaveTextContent("Command:");
    expect(screen.getByRole("link", { name: "Proposals and agreements" })).toHaveAttribute(
      "href",
      "/talks/port-wages/proposals/",
    );
  });
});
