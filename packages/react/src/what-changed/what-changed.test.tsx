import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { whatChangedExamples } from "@backgrounder/model/examples";
import { WhatChanged } from "./what-changed.js";

const under = (name: string): HTMLElement[] => {
  const list = screen.getByRole("heading", { name }).nextElementSibling;
  return list === null ? [] : within(list as HTMLElement).getAllByRole("listitem");
};

describe("what changed", () => {
  it("names the two days and groups by why it is new", () => {
    const { container } = render(<WhatChanged block={whatChangedExamples["of every cause"]} />);
    expect(container).toHaveTextContent("Between 5 March 2026 and 20 March 2026.");
    expect(screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      "What happened",
      "What became known later",
      "What we got wrong",
    ]);
    expect(under("What happened")).toHaveLength(2);
    expect(under("What became known later")).toHaveLength(1);
  });

  it("shows before and after, each with the sources of its day", () => {
    render(<WhatChanged block={whatChangedExamples["of every cause"]} />);
    const [pay] = under("What happened");
    expect(pay).toHaveTextContent("Position, Changed");
    expect(pay).toHaveTextContent("Before: Demands it, 1 March 2026: Six per cent over one year.");
    expect(pay).toHaveTextContent("Now: On conditions, A union spokesperson, 12 March 2026: Five per cent");
    const [before, after] = within(pay as HTMLElement)
      .getAllByText(/^Sources?:/)
      .map(({ textContent }) => textContent);
    expect(before).not.toContain("Minutes");
    expect(after).toContain("Minutes of the first round");
  });

  it("says what was wrong, what is right and when it was corrected", () => {
    render(<WhatChanged block={whatChangedExamples["of every cause"]} />);
    const [offer] = under("What we got wrong");
    expect(offer).toHaveTextContent("Corrected on 10 March 2026: The offer is 4.1 per cent");
    expect(offer).toHaveTextContent("Before: Port authority: The port offers 4.7 per cent.");
    expect(offer).toHaveTextContent("Now: Port authority: The port offers 4.1 per cent.");
  });

  it("does not say what was before where there was nothing", () => {
    render(<WhatChanged block={whatChangedExamples["of every cause"]} />);
    const [letter] = under("What became known later");
    expect(letter).not.toHaveTextContent("Before:");
    expect(letter).not.toHaveTextContent("Now:");
  });

  it("lists the titles of what says the same as before in one line, and not as entries", () => {
    render(<WhatChanged block={whatChangedExamples["the same words in more sources"]} />);
    expect(under("What became known later")).toHaveLength(1);
    expect(screen.getByText("Now in more sources:").parentElement).toHaveTextContent(
      "Now in more sources: Warning strike; City council: Night shifts",
    );
    expect(screen.getByText("Now certain:").parentElement).toHaveTextContent("Now certain: Ballot of the members");
  });

  it("says that nothing changed, which is an answer", () => {
    const { container } = render(<WhatChanged block={whatChangedExamples["nothing changed"]} />);
    expect(container).toHaveTextContent("Nothing in the record changed between 5 March 2026 and 20 March 2026.");
  });

  it("has a word for every kind of change", () => {
    render(<WhatChanged block={whatChangedExamples["every kind of change"]} />);
    const words = screen.getAllByText(/^Proposal, /).map(({ textContent }) => textContent);
    expect(new Set(words).size).toBe(10);
    expect(words).toContain("Proposal, Firmer");
  });

  it("in a box, says in one sentence who moved from what to what", () => {
    render(<WhatChanged block={whatChangedExamples["in a box"]} />);
    expect(under("What happened")[0]).toHaveTextContent(
      /^Dockers’ union: Pay, from “[^”]+” to “On conditions” \(12 March 2026\)\.$/,
    );
  });

  it("in a box, is not empty where all that changed is the sources", () => {
    const [letter, ...same] = whatChangedExamples["the same words in more sources"].entries ?? [];
    const block = { ...whatChangedExamples["the same words in more sources"], size: "box", more: "changes/" } as const;
    const { container, rerender } = render(<WhatChanged block={{ ...block, entries: same }} />);
    expect(container).toHaveTextContent("Now in more sources: Warning strike; City council: Night shifts");
    rerender(<WhatChanged block={{ ...block, entries: letter ? [letter, ...same] : [] }} />);
    expect(container).not.toHaveTextContent("Now in more sources:");
  });
});
