import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { disputesExamples } from "@backgrounder/model/examples";
import { Disputes } from "./disputes.js";

const dispute = (question: string): HTMLElement => {
  const found = screen.getByRole("heading", { name: question }).parentElement;
  if (found === null) throw new Error(`No dispute ${question}`);
  return found;
};

describe("a dispute", () => {
  it("asks the question, and lets each side answer, none larger than the other", () => {
    render(<Disputes block={disputesExamples["one claim, two strengths"]} />);
    const claims = within(dispute("Will there be a strike?")).getAllByRole("listitem");
    expect(claims).toHaveLength(2);
    expect(claims[0]).toHaveTextContent("The union may strike in April.");
    expect(claims[1]).toHaveTextContent("The union will strike in April.");
    expect(claims[0]?.className).toBe(claims[1]?.className);
  });

  it("says who says it, when, through whom it came and on whom it rests", () => {
    render(<Disputes block={disputesExamples["one claim, two strengths"]} />);
    const [may, will] = screen.getAllByRole("listitem");
    expect(may).toHaveTextContent(/^A union spokesperson, 15 March 2026/);
    expect(will).toHaveTextContent("Relayed by: A reporter of Island Radio");
    expect(will).toHaveTextContent("This comes only from a union spokesperson.");
  });

  it("names a scenario as one, so that it is not read as what is so", () => {
    render(<Disputes block={disputesExamples["a scenario among claims"]} />);
    const [claim, scenario] = screen.getAllByRole("listitem");
    expect(claim).toHaveTextContent(/^Port authority/);
    expect(scenario).toHaveTextContent(/^Scenario/);
  });

  it("names the weakest wording, which is what the rest of the page shows", () => {
    render(<Disputes block={disputesExamples["one claim, two strengths"]} />);
    const [may, will] = screen.getAllByRole("listitem");
    expect(may).toHaveTextContent("The weakest wording");
    expect(will).not.toHaveTextContent("The weakest wording");
  });

  it("says who settled it, on which day and why, and still shows both sides", () => {
    render(<Disputes block={disputesExamples["open and settled"]} />);
    const settled = dispute("Where was the first round held?");
    expect(settled).toHaveTextContent(
      "Settled by the desk editor on 16 March 2026: The minutes name the harbour office",
    );
    expect(within(settled).getAllByRole("listitem")).toHaveLength(2);
    expect(settled).toHaveTextContent("Withdrawn on 16 March 2026: The paper withdrew it.");
  });

  it("separates an open contradiction from a change, from other scopes and from one origin", () => {
    render(<Disputes block={disputesExamples["every type and state"]} />);
    expect(dispute("How many dockers stopped work on 12 March?")).toHaveTextContent(
      "Open. Sources give different answers.",
    );
    expect(dispute("When is the single payment due?")).toHaveTextContent("A change over time, not a contradiction.");
    expect(dispute("Does the offer raise pay for night work?")).toHaveTextContent("Each is about something different.");
    expect(dispute("Will there be a strike?")).toHaveTextContent("All come from one source.");
  });

  it("can be led to", () => {
    render(<Disputes block={disputesExamples["one claim, two strengths"]} />);
    expect(dispute("Will there be a strike?")).toHaveAttribute("id", "conflict:strike");
  });
});
