import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { whereThingsStandExamples } from "@backgrounder/model/examples";
import { WhereThingsStand } from "./where-things-stand.js";

const under = (term: string): (string | null)[] => {
  const group = screen.getByText(term, { selector: "dt" }).parentElement;
  return [...(group?.querySelectorAll("dd") ?? [])].map(({ textContent }) => textContent);
};

describe("where things stand", () => {
  it("asks the question of the dossier and says as of which day it answers", () => {
    render(<WhereThingsStand block={whereThingsStandExamples["in full"]} />);
    expect(screen.getByText("What do the port and the dockers’ union offer each other?")).toBeInTheDocument();
    expect(screen.getAllByText(/As of/)).toHaveLength(1);
    expect(screen.getByText(/As of/)).toHaveTextContent("As of 20 March 2026.");
    expect(screen.getByText(/Checked on/)).toHaveTextContent("Checked on 20 March 2026, desk editor.");
  });

  it("separates what happened last from what is planned", () => {
    render(<WhereThingsStand block={whereThingsStandExamples["in full"]} />);
    expect(under("Latest")[0]).toBe("10 March 2026: First round, Harbour office. The two sides agreed to meet again.");
    expect(under("Next")).toEqual([
      "25 March 2026, Planned: Second round, Town hall.",
      "Date not known, Expected: Ballot of the members.",
    ]);
  });

  it("shows red lines and the newest positions in words", () => {
    render(<WhereThingsStand block={whereThingsStandExamples["in full"]} />);
    expect(under("Positions")[0]).toBe(
      "Dockers’ union, Night shifts: Rejects it. No one is made to work at night. Not negotiable, by its own account. (1 March 2026)",
    );
  });

  it("counts the open disputes and names their questions", () => {
    render(<WhereThingsStand block={whereThingsStandExamples["in full"]} />);
    expect(under("Disputed (1)")).toEqual(["Will there be a strike?"]);
  });

  it("prints the notice of a demonstration", () => {
    render(<WhereThingsStand block={whereThingsStandExamples["a demonstration"]} />);
    expect(screen.getByText(/Invented example/)).toHaveTextContent("As of 20 March 2026. Invented example.");
  });

  it("leaves out what there is nothing of", () => {
    render(<WhereThingsStand block={whereThingsStandExamples["only one event"]} />);
    expect(screen.queryByText("Latest")).toBeNull();
    expect(under("Next")).toHaveLength(1);
  });

  it("signs its answer, and says in a box what is agreed, open, latest and next", () => {
    const { container } = render(<WhereThingsStand block={whereThingsStandExamples["with a signed answer"]} />);
    expect(screen.getByText(/^The port has offered 4.1 per cent/)).toBeInTheDocument();
    expect(container).toHaveTextContent("desk editor, 20 March 2026. Sources:");
    expect(under("Agreed")).toEqual(["Safety at the cranes"]);
    expect(under("Open")).toEqual(["Pay; Night shifts"]);
    expect(under("Latest")).toHaveLength(1);
    expect(under("Next")).toHaveLength(2);
  });

  it("names each event once where all of it is shown", () => {
    const { size: _, ...block } = whereThingsStandExamples["with a signed answer"];
    render(<WhereThingsStand block={block} />);
    for (const name of [/First round/, /Second round/, /Ballot of the members/])
      expect(screen.getAllByText(name, { selector: "dd" })).toHaveLength(1);
    expect(under("Positions")).toHaveLength(2);
  });
});
