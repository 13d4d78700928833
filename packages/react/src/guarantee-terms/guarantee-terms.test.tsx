import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { guaranteeTermsExamples } from "@backgrounder/model/examples";
import { ArticleBody } from "../article-body/article-body.js";
import { GuaranteeTerms } from "./guarantee-terms.js";

const inFull = guaranteeTermsExamples["two proposals and a comparison"];

/** What each proposal says on a point, as a reader of the table sees it. */
const cellsOf = (point: string): (string | null)[] => {
  const row = screen.getByRole("rowheader", { name: point }).closest("tr") ?? document.body;
  return within(row)
    .getAllByRole("cell")
    .map((cell) => {
      const copy = cell.cloneNode(true) as Element;
      for (const name of copy.querySelectorAll("[aria-hidden]")) name.remove();
      return copy.textContent;
    });
};

describe("guarantees side by side", () => {
  it("are a table with a caption, a column for each proposal, and a row for each point", () => {
    render(<GuaranteeTerms block={inFull} />);
    const table = screen.getByRole("table", { name: "What each text guarantees, point by point" });
    const heads = within(table).getAllByRole("columnheader");
    expect(heads.map(({ textContent }) => textContent)).toEqual([
      "Point",
      expect.stringMatching(/^Mediator’s draftState mediator, 15 March 2026, Under negotiation/),
      expect.stringMatching(/^City’s offerCity council, 12 March 2026, Tabled/),
      expect.stringMatching(/^Ferry agreement of 2019.*For comparison only/),
    ]);
    expect(screen.getByRole("rowheader", { name: "Who decides" })).toHaveAttribute("scope", "row");
  });

  it("say for each layer what it says, and that nothing is said where a cell would be blank", () => {
    render(<GuaranteeTerms block={inFull} />);
    expect(cellsOf("Binding")).toEqual([
      "Layer 1, Layer 2: Legally binding.Layer 3: Not said",
      "Politically binding.",
      "Legally binding.",
    ]);
    expect(cellsOf("Ratification").slice(1)).toEqual(["Not said", "Not said"]);
    expect(screen.getAllByRole("cell").filter(({ textContent }) => textContent.endsWith(": "))).toEqual([]);
  });

  it("name a dispute at the head of the proposal that it is about", () => {
    render(<GuaranteeTerms block={inFull} />);
    expect(screen.getByRole("columnheader", { name: /Mediator’s draft/ })).toHaveTextContent(
      "Disputed: Does the city have to lend the money?",
    );
  });

  it("say who could stop a response", () => {
    render(<GuaranteeTerms block={guaranteeTermsExamples["hardly anything said"]} />);
    expect(cellsOf("Who decides")[1]).toMatch(/Can veto a response: Finance committee$/);
  });

  it("list the points on which nothing is said of any of them", () => {
    render(<GuaranteeTerms block={guaranteeTermsExamples["hardly anything said"]} />);
    expect(screen.getByText(/^Our sources say nothing about/)).toHaveTextContent("Ratification");
    expect(screen.queryByRole("rowheader", { name: "Ratification" })).toBeNull();
  });

  it("show in a box the points that matter most, and lead to the page with all of them", () => {
    render(<GuaranteeTerms block={guaranteeTermsExamples["in a box"]} />);
    expect(screen.queryByRole("rowheader", { name: "Kind of text" })).toBeNull();
    expect(screen.getByRole("link", { name: "Proposals and agreements" })).toHaveAttribute(
      "href",
      "/talks/port-wages/proposals/",
    );
  });

  it("fold the other points where no page has them", () => {
    const { container } = render(
      <GuaranteeTerms block={guaranteeTermsExamples["in a box, with the other points folded"]} />,
    );
    expect(container.querySelector("details")).toHaveTextContent(/^All points.*Kind of text/);
  });

  it("mark each provision with the number of its source where the page lists the sources", () => {
    const sources = [{ id: "source:minutes", title: "Minutes" }];
    const article = {
      id: "article:a",
      title: "A",
      blocks: [inFull, { type: "sources" as const, id: "sources:a", items: sources }],
    };
    render(<ArticleBody article={article} />);
    expect(cellsOf("What it says")[0]).toMatch(/pays from it first\. 1Layer 2/);
  });

  it("keep the words of the dossier and print their own in the language of the page", () => {
    render(<GuaranteeTerms block={guaranteeTermsExamples["in French"]} lang="fr" />);
    expect(cellsOf("Qui décide")[0]).toMatch(/Droit de veto sur une riposte\u00a0: Conseil municipal/);
  });
});
