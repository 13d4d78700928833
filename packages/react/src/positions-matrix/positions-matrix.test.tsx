import { render, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { Diagnostic } from "@backgrounder/model/article";
import { positionsExamples } from "@backgrounder/model/examples";
import { PositionsMatrix } from "./positions-matrix.js";

/** The cell of a party on an issue, found as a reader of the screen finds it: by the heads of its row and column. */
function cell(issue: RegExp, party: string): HTMLElement {
  const heads = screen.getAllByRole("columnheader").map(({ textContent }) => textContent);
  const row = screen.getAllByRole("row").find((one) => issue.test(one.firstElementChild?.textContent ?? ""));
  const cells = row === undefined ? [] : within(row).getAllByRole("cell");
  const found = cells[heads.indexOf(party) - 1];
  if (found === undefined) throw new Error(`No cell ${issue} × ${party}`);
  return found;
}

describe("a matrix of positions", () => {
  it("is a table with a name, and a head for each party and each issue", () => {
    render(<PositionsMatrix block={positionsExamples["positions, silences and a change"]} />);
    expect(screen.getByRole("table", { name: "Each party’s position on each issue" })).toBeInTheDocument();
    expect(screen.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual([
      "Issue",
      "Dockers’ union",
      "Port authority",
      "City council",
    ]);
    expect(screen.getAllByRole("columnheader").every((head) => head.getAttribute("scope") === "col")).toBe(true);
    const issues = screen.getAllByRole("rowheader");
    expect(issues.map((head) => head.getAttribute("scope"))).toEqual(["row", "row"]);
    expect(issues[0]).toHaveTextContent("Pay How much do wages rise?");
  });

  it("says what is not in it, to readers and to the editor", () => {
    const report = vi.fn<(diagnostic: Diagnostic) => void>();
    const block = { ...positionsExamples["positions, silences and a change"], partiesLeftOut: 3, issuesLeftOut: 12 };
    const { container } = render(<PositionsMatrix block={block} report={report} />);
    expect(container).toHaveTextContent("Parties that are not shown: 3. Issues that are not shown: 12.");
    expect(report.mock.calls.map(([{ rule, path }]) => [rule, path])).toEqual([
      ["matrix-too-large", "parties"],
      ["matrix-too-large", "issues"],
    ]);
  });

  it("says stance, words, conditions, who said so and when, and where it comes from", () => {
    render(<PositionsMatrix block={positionsExamples["positions, silences and a change"]} />);
    const pay = cell(/^Pay/, "Dockers’ union");
    expect(pay).toHaveTextContent("On conditions");
    expect(pay).toHaveTextContent("Five per cent, if night work is paid double.");
    expect(pay).toHaveTextContent("On condition: Night work is paid double.");
    expect(pay).toHaveTextContent("A union spokesperson, 12 March 2026. One source: Port and union further apart");
  });

  it("marks a change in words, and keeps what was held before", () => {
    render(<PositionsMatrix block={positionsExamples["positions, silences and a change"]} />);
    const pay = cell(/^Pay/, "Dockers’ union");
    expect(pay).toHaveTextContent("On conditions Changed");
    expect(pay).toHaveTextContent("Before: Demands it. Six per cent over one year. (1 March 2026)");
    expect(cell(/^Pay/, "Port authority")).not.toHaveTextContent("Changed");
  });

  it("shows three kinds of silence, and says what each of them means", () => {
    render(<PositionsMatrix block={positionsExamples["positions, silences and a change"]} />);
    expect(cell(/^Pay/, "City council")).toHaveTextContent(/No position recorded$/);
    expect(cell(/^Night/, "City council")).toHaveTextContent(/Not in our sources$/);
    expect(cell(/^Night/, "Port authority")).toHaveTextContent("Not stated");
    expect(cell(/^Night/, "Port authority")).toHaveTextContent("Asked on 12 March, the port gave no answer.");
    expect(screen.getByText(/No position recorded: we do not say that there is none/)).toHaveTextContent(
      "we looked, and found nothing",
    );
  });

  it("explains no silence that does not occur", () => {
    render(<PositionsMatrix block={positionsExamples["one party, one issue"]} />);
    expect(screen.queryByText(/No position recorded:/)).toBeNull();
  });

  it("shows red lines, disputes, confirmations and corrections in words", () => {
    render(<PositionsMatrix block={positionsExamples["positions, silences and a change"]} />);
    expect(cell(/^Night/, "Dockers’ union")).toHaveTextContent("Not negotiable, by its own account.");
    expect(cell(/^Night/, "Dockers’ union")).toHaveTextContent("Disputed. Possible on this day, not certain.");
    const offer = cell(/^Pay/, "Port authority");
    expect(offer).toHaveTextContent("Corrected on 10 March 2026: The offer is 4.1 per cent");
    expect(offer).toHaveTextContent("Confirmed by the desk editor on 16 March 2026: read in the minutes.");
  });

  it("hides no position where two of them may hold", () => {
    render(<PositionsMatrix block={positionsExamples["two positions in a cell"]} />);
    const both = cell(/^Start/, "Port authority");
    expect(both).toHaveTextContent("Talks may begin at once.");
    expect(both).toHaveTextContent("No talks before the summer.");
    expect(both).toHaveTextContent("We do not rely on this. The original source is not named.");
  });
});
