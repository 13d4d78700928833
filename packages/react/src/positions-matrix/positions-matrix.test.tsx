import { render, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { Diagnostic, PositionsBlock } from "@backgrounder/model/article";
import { positionsExamples } from "@backgrounder/model/examples";
import { partyLetters } from "./party-letters.js";
import { PositionsMatrix } from "./positions-matrix.js";

const rowOf = (issue: RegExp): HTMLElement => {
  const found = screen.getAllByRole("row").find((row) => issue.test(row.firstElementChild?.textContent ?? ""));
  if (found === undefined) throw new Error(`No row ${issue}`);
  return found;
};

/** The mark of a party on an issue, found as a reader of the screen finds it: by the heads of its row and column. */
function mark(issue: RegExp, party: string): HTMLElement {
  const heads = screen.getAllByRole("columnheader").map(({ textContent }) => textContent ?? "");
  const at = heads.findIndex((head) => head.endsWith(party));
  const found = within(rowOf(issue)).getAllByRole("cell")[at - 1];
  if (at < 1 || found === undefined) throw new Error(`No cell ${issue} × ${party}`);
  return found;
}

/** What a party says on an issue, in the words below the marks. */
function words(issue: RegExp, party: string): HTMLElement {
  const details = rowOf(issue).nextElementSibling;
  const found = [...(details?.querySelectorAll("li") ?? [])].find((item) => item.textContent?.startsWith(party));
  if (!(found instanceof HTMLElement)) throw new Error(`No words ${issue} × ${party}`);
  return found;
}

const [pay, night] = [/^How much do wages/, /^Who works at night/];

describe("a matrix of positions", () => {
  it("is a table with a name, and a head for each party that holds something and for each issue", () => {
    render(<PositionsMatrix block={positionsExamples["positions, silences and a change"]} />);
    expect(screen.getByRole("table", { name: "Each party’s position on each issue" })).toBeInTheDocument();
    expect(screen.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual([
      "Issue",
      "D Dockers’ union",
      "P Port authority",
    ]);
    expect(screen.getAllByRole("columnheader").every((head) => head.getAttribute("scope") === "col")).toBe(true);
    const issues = screen.getAllByRole("rowheader");
    expect(issues.map((head) => head.getAttribute("scope"))).toEqual(["row", "row"]);
    expect(issues[0]).toHaveTextContent("How much do wages rise?");
  });

  it("names the parties without a position below it", () => {
    render(<PositionsMatrix block={positionsExamples["positions, silences and a change"]} />);
    expect(screen.getByText("No position found: City council.")).toBeInTheDocument();
  });

  it("does not say that nothing was found of a party that was asked and gave no answer", () => {
    const block: PositionsBlock = {
      ...positionsExamples["positions, silences and a change"],
      size: "box",
      entries: [
        {
          id: "issue:pay",
          name: "Pay",
          cells: [
            { party: "Union", positions: [{ id: "position:a", stance: "supports", summary: "Yes." }] },
            { party: "Council", positions: [], silence: "not-stated" },
          ],
        },
      ],
    };
    render(<PositionsMatrix block={block} />);
    expect(screen.queryByText(/No position found/)).toBeNull();
    expect(mark(/^Pay/, "Council")).toHaveTextContent("Not stated");
  });

  it("says on a phone who was asked and said nothing, rather than that nothing is recorded of someone else", () => {
    const block: PositionsBlock = {
      ...positionsExamples["positions, silences and a change"],
      entries: [
        {
          id: "issue:pay",
          name: "Pay",
          cells: [
            { party: "Union", positions: [{ id: "position:a", stance: "supports", summary: "Yes." }] },
            { party: "Council", positions: [{ id: "position:b", stance: "opposes", summary: "No." }] },
          ],
        },
        {
          id: "issue:nights",
          name: "Nights",
          cells: [
            { party: "Union", positions: [], silence: "not-researched" },
            { party: "Council", positions: [{ id: "position:c", summary: "Gave no answer." }], silence: "not-stated" },
          ],
        },
      ],
    };
    render(<PositionsMatrix block={block} />);
    const shown = mark(/^Nights/, "Council");
    expect(shown).toHaveAttribute("data-says-why");
    expect(shown).toHaveTextContent("C Not stated");
    expect(mark(/^Nights/, "Union")).not.toHaveAttribute("data-says-why");
  });

  it("keeps what was looked for in vain in a box, unless a page has it", () => {
    const inVain: PositionsBlock = {
      ...positionsExamples["positions, silences and a change"],
      size: "box",
      entries: [
        {
          id: "issue:pay",
          name: "Pay",
          cells: [{ party: "Union", positions: [{ id: "position:a", stance: "supports", summary: "Yes." }] }],
        },
        {
          id: "issue:vans",
          name: "Vans",
          question: "Who drives the vans?",
          cells: [
            {
              party: "Union",
              positions: [{ id: "position:b", summary: "We read every statement of May." }],
              silence: "not-in-our-sources",
            },
          ],
        },
      ],
    };
    const { rerender } = render(<PositionsMatrix block={inVain} />);
    expect(screen.getByText("We read every statement of May.").closest("details")).toHaveTextContent(
      "Who drives the vans?",
    );
    rerender(<PositionsMatrix block={{ ...inVain, more: "positions/" }} />);
    expect(screen.queryByText("We read every statement of May.")).toBeNull();
  });

  it("says each stance in a word beside its mark, which leads to the words", () => {
    render(<PositionsMatrix block={positionsExamples["positions, silences and a change"]} />);
    const link = within(mark(pay, "Dockers’ union")).getByRole("link");
    expect(link).toHaveTextContent("On conditions");
    const target = link.getAttribute("href")?.slice(1) ?? "";
    expect(words(pay, "Dockers’ union").querySelector(`[id="${target}"]`)).toHaveTextContent("Five per cent");
  });

  it("says that an issue is settled, by what and since when", () => {
    render(<PositionsMatrix block={positionsExamples["in a box, with the words folded"]} />);
    expect(screen.getByRole("rowheader", { name: /^Are crane drivers/ })).toHaveTextContent(
      "Settled on 10 March 2026 by: Safety rules",
    );
  });

  it("keeps a name that is already short, and leaves the article out of an Arabic one", () => {
    expect(partyLetters(["США", "ЄС", "Профспілка докерів", "Сполучене Королівство"])).toEqual([
      "США",
      "ЄС",
      "П",
      "СК",
    ]);
    expect(partyLetters(["الولايات المتحدة الأمريكية", "روسيا", "الاتحاد الأوروبي", "أوكرانيا"])).toEqual([
      "و.م.أ",
      "ر",
      "ا.أ",
      "أ",
    ]);
  });

  it("gives no two parties the same letters", () => {
    const names = ["United States", "United Kingdom", "Ukraine", "Union of Students", "الاتحاد", "US", "Ukraine"];
    const letters = partyLetters(names);
    expect(new Set(letters).size).toBe(names.length);
    expect(letters.slice(0, 3)).toEqual(["US", "UK", "U"]);
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
    const said = words(pay, "Dockers’ union");
    expect(said).toHaveTextContent("On conditions");
    expect(said).toHaveTextContent("Five per cent, if night work is paid double.");
    expect(said).toHaveTextContent("On condition: Night work is paid double.");
    expect(said).toHaveTextContent("A union spokesperson, 12 March 2026. One source: Union would settle for five");
  });

  it("marks a move with the stance before, and keeps what was held before", () => {
    render(<PositionsMatrix block={positionsExamples["positions, silences and a change"]} />);
    expect(mark(pay, "Dockers’ union")).toHaveTextContent("On conditionsBefore: Demands it");
    expect(words(pay, "Dockers’ union")).toHaveTextContent(
      "Before: Demands it. Six per cent over one year. (1 March 2026)",
    );
    expect(mark(pay, "Port authority")).not.toHaveTextContent("Before");
  });

  it("shows each kind of silence, and says what it means", () => {
    render(<PositionsMatrix block={positionsExamples["positions, silences and a change"]} />);
    expect(mark(night, "Port authority")).toHaveTextContent("Not stated");
    expect(words(night, "Port authority")).toHaveTextContent("Asked on 12 March, the port gave no answer.");
    expect(words(night, "City council")).toHaveTextContent("Not in our sources");
    expect(screen.getByText(/Not stated: the party was asked/)).toBeInTheDocument();
  });

  it("folds the words away in a box, and has them open where they are all there is", () => {
    const block = positionsExamples["positions, silences and a change"];
    const { container, rerender } = render(<PositionsMatrix block={{ ...block, size: "box" }} />);
    const folds = (): boolean[] => [...container.querySelectorAll("details")].map(({ open }) => open);
    expect(folds()).toEqual([false, false]);
    rerender(<PositionsMatrix block={block} />);
    expect(folds()).toEqual([true, true]);
  });

  it("explains no silence that does not occur", () => {
    render(<PositionsMatrix block={positionsExamples["one party, one issue"]} />);
    expect(screen.queryByText(/No position recorded:/)).toBeNull();
  });

  it("shows red lines, disputes, confirmations and corrections in words", () => {
    render(<PositionsMatrix block={positionsExamples["positions, silences and a change"]} />);
    expect(words(night, "Dockers’ union")).toHaveTextContent("Not negotiable, by its own account.");
    expect(words(night, "Dockers’ union")).toHaveTextContent("Disputed. Possible on this day, not certain.");
    const offer = words(pay, "Port authority");
    expect(offer).toHaveTextContent("Corrected on 10 March 2026: The offer is 4.1 per cent");
    expect(offer).toHaveTextContent("Confirmed by the desk editor on 16 March 2026: read in the minutes.");
  });

  it("hides no position where two of them may hold", () => {
    const block = positionsExamples["two positions in a cell"];
    render(<PositionsMatrix block={block} />);
    const issue = /^Next round/;
    expect(within(mark(issue, "Port authority")).getAllByText(/it$/)).toHaveLength(2);
    const both = words(issue, "Port authority");
    expect(both).toHaveTextContent("As soon as the union is ready.");
    expect(both).toHaveTextContent("Not before the summer.");
    expect(both).toHaveTextContent("We do not rely on this. The original source is not named.");
  });
});
