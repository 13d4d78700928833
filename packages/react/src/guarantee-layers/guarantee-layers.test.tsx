import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { guaranteeLayersExamples } from "@backgrounder/model/examples";
import { GuaranteeLayers } from "./guarantee-layers.js";
import { ringsOf } from "./layers-drawing.js";

const layers = (): (string | null)[] => screen.getAllByRole("listitem").map(({ textContent }) => textContent);

/** The half rings of the drawing, the inner one first: whether their line is dashed. */
const dashes = (container: Element): boolean[] =>
  [...container.querySelectorAll("svg path[fill=none]")].map((ring) => ring.hasAttribute("stroke-dasharray"));

describe("guarantee layers", () => {
  it("are listed from the inside out, with who owes what and when", () => {
    render(<GuaranteeLayers block={guaranteeLayersExamples["three layers, not agreed"]} />);
    expect(screen.getByRole("heading", { name: "Mediator’s draft" })).toBeInTheDocument();
    expect(layers()).toHaveLength(3);
    expect(layers()[1]).toMatch(
      /^Layer 2Once the fund is empty.*Guarantors: City council.*Who decides: Each guarantor/,
    );
  });

  it("have dashed rings where nothing is agreed, and say what a dashed line means", () => {
    const { container } = render(<GuaranteeLayers block={guaranteeLayersExamples["three layers, not agreed"]} />);
    expect(dashes(container)).toEqual([true, true, true]);
    expect(container).toHaveTextContent("Dashed line: not agreed, disputed, or no longer in force.");
    expect(container).not.toHaveTextContent("Full line");
    expect(container).toHaveTextContent("Under negotiation");
    expect(container).toHaveTextContent("Disputed: Does the city have to lend the money?");
  });

  it("have full rings where they are agreed, and a dashed one for what has ended", () => {
    const { container } = render(
      <GuaranteeLayers block={guaranteeLayersExamples["signed, and one layer has expired"]} />,
    );
    expect(dashes(container)).toEqual([false, true, false]);
    expect(layers()[1]).toMatch(/Expires: 30 June 2026\.$/);
  });

  it("draw a layer as agreed only if all that is in it is", () => {
    expect(
      ringsOf([
        { summary: "A.", layer: 1, isFirm: true },
        { summary: "B.", layer: 1 },
      ]),
    ).toEqual([{ layer: 1, isFirm: false }]);
  });

  it("name who is in the middle, also where there are too many layers to draw", () => {
    const { container, rerender } = render(
      <GuaranteeLayers block={guaranteeLayersExamples["three layers, not agreed"]} />,
    );
    expect(container).toHaveTextContent("For: Dockers");
    rerender(<GuaranteeLayers block={guaranteeLayersExamples["more layers than a drawing can hold"]} />);
    expect(container.querySelector("svg")).toBeNull();
    expect(layers()).toHaveLength(12);
    expect(container).toHaveTextContent("For: Dockers");
  });

  it("leave nothing out that is in no layer", () => {
    render(<GuaranteeLayers block={guaranteeLayersExamples["several guarantees in a layer, and one in none"]} />);
    expect(layers().at(-1)).toBe("The port opens its books to the mediator.");
  });

  it("fold the points in a box, or lead to the page that has them", () => {
    const { container, rerender } = render(
      <GuaranteeLayers block={guaranteeLayersExamples["in a box, with the words folded"]} />,
    );
    const [first] = screen.getAllByRole("listitem");
    expect(within(first ?? document.body).getByText("More on this")).toBeInTheDocument();
    rerender(<GuaranteeLayers block={guaranteeLayersExamples["in a box"]} />);
    expect(container.querySelector("details")).toBeNull();
    expect(screen.getByRole("link", { name: "Proposals and agreements" })).toBeInTheDocument();
  });
});
