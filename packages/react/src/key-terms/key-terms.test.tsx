import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { keyTermsExamples } from "@backgrounder/model/examples";
import { KeyTerms } from "./key-terms.js";

it("puts each term with its meaning", () => {
  render(<KeyTerms block={keyTermsExamples["with definitions"]} />);
  expect(screen.getAllByRole("term")[0]).toHaveTextContent("Mediation");
  expect(screen.getAllByRole("definition")[0]).toHaveTextContent("decides nothing");
});

it("makes a plain list of terms without meanings", () => {
  render(<KeyTerms block={keyTermsExamples["terms alone"]} />);
  expect(screen.getAllByRole("listitem")).toHaveLength(2);
});
